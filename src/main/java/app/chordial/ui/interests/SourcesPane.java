package app.chordial.ui.interests;

import app.chordial.interest.Interest;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the shop has that can witness an interest: sorts that unfold, with a search over all. */
final class SourcesPane {

  private static final int MOST = 30;

  private final InterestsModel model;
  private final SearchField search = new SearchField(Texts.text("interests.search"));
  private final VBox rows = new VBox(2);
  private final VBox node;
  private final Set<Source.Kind> open = EnumSet.of(Source.Kind.CATEGORIES);

  SourcesPane(InterestsModel model) {
    this.model = model;
    ScrollPane pane = new ScrollPane(rows);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    VBox.setVgrow(pane, Priority.ALWAYS);
    node = new VBox(search, pane);
    node.getStyleClass().addAll(Styles.CARD, Look.SOURCES);
    search.textProperty().addListener((_, _, _) -> show());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::intoList);
    model.sourcesProperty().subscribe(_ -> show());
  }

  VBox node() {
    return node;
  }

  private void show() {
    String wanted = search.getText().strip().toLowerCase(Formats.locale());
    List<Node> nodes = new ArrayList<>();
    for (Source.Kind kind : Source.Kind.values()) {
      List<Source> all =
          model.sourcesProperty().get().stream()
              .filter(source -> source.kind() == kind && matches(source, wanted))
              .toList();
      if (!all.isEmpty()) {
        boolean isOpen = !wanted.isEmpty() || open.contains(kind);
        nodes.add(fold(kind, all.size(), isOpen));
        if (isOpen) {
          addRows(nodes, all);
        }
      }
    }
    if (nodes.isEmpty() && !wanted.isEmpty()) {
      nodes.add(Words.fine(Texts.text("interests.search.nothing")));
    }
    rows.getChildren().setAll(nodes);
  }

  private static boolean matches(Source source, String wanted) {
    return source.name().toLowerCase(Formats.locale()).contains(wanted);
  }

  private void addRows(List<Node> nodes, List<Source> all) {
    boolean isTree = all.getFirst().kind() == Source.Kind.CATEGORIES;
    int shown = isTree ? all.size() : Math.min(MOST, all.size());
    all.subList(0, shown).forEach(source -> nodes.add(row(source)));
    if (shown < all.size()) {
      String left = Formats.number(all.size() - shown);
      Label more = Words.fine(Texts.text("interests.more", left));
      more.setPadding(new Insets(2, 0, 6, 24));
      nodes.add(more);
    }
  }

  private Node fold(Source.Kind kind, int count, boolean isOpen) {
    HBox line =
        new HBox(
            6,
            (isOpen ? Icon.DOWN : Icon.RIGHT).node(),
            Words.strong(kind.title()),
            Words.spring(),
            Words.plain(Formats.number(count), Styles.SMALL, Styles.QUIET));
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button("", line);
    button.getStyleClass().add(Look.FOLD);
    button.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(button.widthProperty().subtract(12));
    button.setAccessibleText(kind.title());
    button.setOnAction(
        _ -> {
          if (!open.remove(kind)) {
            open.add(kind);
          }
          show();
          focusFold(kind);
        });
    return button;
  }

  private void focusFold(Source.Kind kind) {
    rows.getChildren().stream()
        .filter(row -> kind.title().equals(row.getAccessibleText()) && row instanceof Button)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node row(Source source) {
    Label name = Words.plain(source.name());
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = Words.plain(Formats.number(source.events()), Styles.SMALL, Styles.QUIET);
    count.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(6, source.kind().icon().node(), name, count);
    row.getStyleClass().add(Look.SOURCE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(4, 8, 4, 20 + 14.0 * source.depth()));
    Drag.source(row, () -> new Load(source, source.name()));
    row.setAccessibleText(
        Texts.text(
            "interests.source.told",
            source.name(),
            source.kind().title(),
            Formats.number(source.events())));
    row.setAccessibleHelp(Texts.text("interests.source.help"));
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyOn(row, source, event));
    row.setOnContextMenuRequested(
        event -> menu(source).show(row, event.getScreenX(), event.getScreenY()));
    return row;
  }

  private ContextMenu menu(Source source) {
    ContextMenu menu = new ContextMenu();
    for (InterestsModel.Bucket bucket : model.bucketsProperty().get()) {
      Interest interest = bucket.interest();
      MenuItem item =
          new MenuItem(Texts.text("interests.add-to", interest.name()), Icon.ADD.node());
      item.setOnAction(_ -> model.addWitness(interest.id(), source.witness()));
      menu.getItems().add(item);
    }
    MenuItem item = new MenuItem(Texts.text("interests.add-to.new"), Icon.INTERESTS.node());
    item.setOnAction(_ -> model.addWith(source));
    menu.getItems().add(item);
    return menu;
  }

  private void intoList(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !rows.getChildren().isEmpty()) {
      event.consume();
      rows.getChildren().getFirst().requestFocus();
    }
  }

  private void keyOn(Node row, Source source, KeyEvent event) {
    int steps = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      menu(source).show(row, Side.BOTTOM, 0, 4);
    } else if (steps != 0) {
      event.consume();
      int next = rows.getChildren().indexOf(row) + steps;
      if (next < 0) {
        search.requestFocus();
      } else if (next < rows.getChildren().size()) {
        rows.getChildren().get(next).requestFocus();
      }
    }
  }
}
