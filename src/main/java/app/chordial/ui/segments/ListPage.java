package app.chordial.ui.segments;

import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Navigator;
import app.chordial.ui.workbench.Places;
import app.chordial.work.Where;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All segments, each with its sentence, how many are in it, and what uses it. */
final class ListPage {

  private final SegmentsModel model;
  private final Navigator navigator;
  private final Card card = new Card();
  private final Chip count = Chip.quiet("");
  private final Node node;

  ListPage(SegmentsModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    ScreenHeader header =
        new ScreenHeader(Places.title(Where.Place.SEGMENTS))
            .beside(count)
            .trailing(Buttons.accent(Texts.text("segments.new"), Icon.ADD, this::add));
    node = new Body(header, card).scrolling();
    model.rowsProperty().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void add() {
    open(model.add());
  }

  private void open(String id) {
    navigator.open(Where.at(Where.Place.SEGMENTS, id));
  }

  private void show(List<SegmentsModel.Row> rows) {
    count.setText(Texts.text("segments.count", rows.size(), Formats.number(rows.size())));
    if (rows.isEmpty()) {
      card.content(
          new EmptyState(
              Icon.SEGMENTS,
              Texts.text("segments.empty"),
              Texts.text("segments.empty.why"),
              Buttons.accent(Texts.text("segments.empty.next"), this::add)));
    } else {
      VBox list = new VBox();
      list.getStyleClass().add(Styles.ROWS);
      rows.forEach(row -> list.getChildren().add(row(row)));
      card.content(list);
    }
  }

  private Node row(SegmentsModel.Row row) {
    Label name = Words.strong(row.segment().name());
    name.setMinWidth(0);
    Label sentence = Words.plain(row.sentence().text(), Styles.FINE, Styles.QUIET);
    sentence.setMinWidth(0);
    VBox words = new VBox(2, name, sentence);
    words.setMinWidth(0);
    words.setPrefWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    String uses = SegmentsModel.words(row.uses());
    Label used =
        uses.isEmpty()
            ? Words.plain(Texts.text("segments.not-used"), Styles.SMALL, Styles.QUIET)
            : Chip.quiet(uses);
    HBox usedBox = new HBox(used);
    usedBox.setAlignment(Pos.CENTER_LEFT);
    usedBox.setMinWidth(190);
    usedBox.setPrefWidth(190);
    HBox line =
        new HBox(
            16,
            words,
            usedBox,
            figure(row),
            new SegmentMenu(model, navigator, row.segment()).button());
    line.getStyleClass().addAll(Styles.ROW, Look.LIST_ROW);
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.HYPERLINK);
    line.setAccessibleText(Texts.text("segments.open", row.segment().name()));
    line.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open(row.segment().id());
          }
        });
    line.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(line, row, event));
    line.setOnContextMenuRequested(
        event ->
            new SegmentMenu(model, navigator, row.segment())
                .menu()
                .show(line, event.getScreenX(), event.getScreenY()));
    return line;
  }

  private void key(Node line, SegmentsModel.Row row, KeyEvent event) {
    if (!line.equals(event.getTarget())) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      open(row.segment().id());
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      model.delete(row.segment().id());
    } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
      event.consume();
      model.duplicate(row.segment().id());
    }
  }

  private static Node figure(SegmentsModel.Row row) {
    Label figure =
        Words.strong(row.customers().isEmpty() ? "…" : Formats.number(row.customers().getAsInt()));
    figure.setMinWidth(56);
    figure.setAlignment(Pos.CENTER_RIGHT);
    double share = row.everybody() == 0 ? 0 : (double) row.customers().orElse(0) / row.everybody();
    Label percent = Words.plain(Formats.part(share), Styles.SMALL, Styles.QUIET);
    percent.setMinWidth(36);
    percent.setAlignment(Pos.CENTER_RIGHT);
    HBox box = new HBox(8, figure, new Bar(share, Tone.ACCENT), percent);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(200);
    return box;
  }
}
