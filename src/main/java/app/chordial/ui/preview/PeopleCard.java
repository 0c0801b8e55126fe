package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Initials;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Words;
import app.chordial.ui.preview.People.AwkwardOne;
import app.chordial.ui.preview.People.Listed;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Customers to choose from: those searched for, and those on whom e-mails go wrong. */
final class PeopleCard {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double WIDTH = 224;

  private final PreviewModel model;
  private final SearchField search = new SearchField(text("preview.search"));
  private final VBox found = new VBox();
  private final VBox awkward = new VBox();
  private final Label heading = Words.heading(text("preview.awkward"));
  private final Card card;
  private long current = -1;

  PeopleCard(PreviewModel model) {
    this.model = model;
    found.getStyleClass().add(Styles.ROWS);
    awkward.getStyleClass().add(Styles.ROWS);
    ScrollPane lists = new ScrollPane(new VBox(8, found, heading, awkward));
    lists.setFitToWidth(true);
    lists.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    lists.setFocusTraversable(false);
    VBox.setVgrow(lists, Priority.ALWAYS);
    card = new Card(search, lists);
    card.setAccessibleText(text("preview.customers"));
    card.getStyleClass().add("ch-people");
    card.setMinWidth(WIDTH);
    card.setPrefWidth(WIDTH);
    search.textProperty().addListener((_, _, now) -> model.search(now));
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  Card card() {
    return card;
  }

  void show(People people) {
    found.getChildren().setAll(people.found().stream().map(one -> row(one, "")).toList());
    if (people.found().isEmpty() && !people.searched().isEmpty()) {
      found.getChildren().setAll(Words.fine(text("preview.nobody", people.searched())));
    }
    awkward.getChildren().setAll(people.awkward().stream().map(this::row).toList());
    heading.setVisible(!people.awkward().isEmpty());
    mark();
  }

  void current(@Nullable Shown shown) {
    current = shown == null ? -1 : shown.found().storeId();
    mark();
  }

  private void mark() {
    for (VBox list : new VBox[] {found, awkward}) {
      for (Node row : list.getChildren()) {
        row.pseudoClassStateChanged(CURRENT, Long.valueOf(current).equals(row.getUserData()));
      }
    }
  }

  private Button row(AwkwardOne one) {
    return row(one.listed(), text("preview.awkward." + one.kind().name().toLowerCase(Locale.ROOT)));
  }

  /**
   * @param kind in which way somebody is awkward; empty for one who was found
   */
  private Button row(Listed one, String kind) {
    Label name = Words.plain(kind.isEmpty() ? one.found().title() : kind, Styles.STRONG);
    Label next =
        Words.plain(
            kind.isEmpty() ? one.next() : one.next() + " · " + one.found().title(),
            Styles.SMALL,
            Styles.QUIET);
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    VBox words = new VBox(name, next);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, words);
    line.setAlignment(Pos.CENTER_LEFT);
    if (kind.isEmpty()) {
      line.getChildren().addFirst(new Initials(one.found().title()));
    }
    Button row = new Button();
    row.getStyleClass().setAll(Styles.ROW, "ch-person");
    row.setGraphic(line);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    row.setUserData(one.found().storeId());
    row.setAccessibleText((kind + " " + one.found().title() + ", " + one.next()).strip());
    row.setTooltip(new Tooltip(one.found().title() + "\n" + one.found().email()));
    row.setOnAction(_ -> model.choose(one.found()));
    line.prefWidthProperty().bind(row.widthProperty().subtract(16));
    line.setMinWidth(0);
    return row;
  }

  /** Arrow keys go from the search through both lists. */
  private void move(KeyEvent event) {
    int steps = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (steps == 0) {
      return;
    }
    java.util.List<Node> all = new java.util.ArrayList<>();
    all.add(search);
    all.addAll(found.getChildren());
    all.addAll(awkward.getChildren());
    int next = all.indexOf(card.getScene().getFocusOwner()) + steps;
    if (next >= 0 && next < all.size()) {
      all.get(next).requestFocus();
      event.consume();
    }
  }
}
