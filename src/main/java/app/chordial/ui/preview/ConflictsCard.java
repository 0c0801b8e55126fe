package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Conflicts;
import app.chordial.decision.Conflicts.Meeting;
import app.chordial.message.Message;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Which messages meet on a day and which of them goes: a row wins against a column. One square is
 * chosen, by mouse or arrow keys, and told in a sentence.
 */
final class ConflictsCard {

  private static final int MOST = 12;
  private static final double STRONGEST = 0.55;
  private static final Insets NAME = new Insets(0, 12, 0, 6);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final GridPane grid = new GridPane(2, 2);
  private final Sentence sentence = new Sentence();
  private final Label how = Words.fine("");
  private final Card card = Card.titled(text("preview.conflicts.title"), new VBox());
  private List<Integer> shown = List.of();
  private List<Message> messages = List.of();
  private @Nullable Conflicts conflicts;
  private @Nullable Node chosenSquare;
  private int row;
  private int column = 1;

  ConflictsCard() {
    how.setWrapText(true);
    grid.getStyleClass().add("ch-conflicts");
    grid.setFocusTraversable(true);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    card.content(how, sentence, grid);
  }

  Card node() {
    return card;
  }

  /**
   * Shows a day's meetings; nothing where no two messages meet.
   *
   * @param customers how many the list has, of whom the meetings may be a sample
   */
  void show(@Nullable Conflicts of, List<Message> all, int customers) {
    how.setText(
        customers > Conflicts.MOST_CUSTOMERS
            ? text("preview.conflicts.how.sample", Formats.number(Conflicts.MOST_CUSTOMERS))
            : text("preview.conflicts.how"));
    conflicts = of;
    messages = all;
    shown = of == null ? List.of() : of.busiest(MOST);
    boolean isAny = of != null && shown.size() > 1;
    card.setVisible(isAny);
    card.setManaged(isAny);
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    if (of != null && isAny) {
      fill(of);
      Meeting most = of.meetings().getFirst();
      int first = shown.indexOf(most.first());
      int second = shown.indexOf(most.second());
      boolean isFirstAhead = most.firstOnly() >= most.secondOnly();
      choose(isFirstAhead ? first : second, isFirstAhead ? second : first);
    }
  }

  private void fill(Conflicts of) {
    ColumnConstraints names = new ColumnConstraints(120, 240, 300);
    ColumnConstraints numbers = new ColumnConstraints(20);
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(numbers, names);
    for (int place = 0; place < shown.size(); place++) {
      grid.getColumnConstraints().add(new ColumnConstraints(40, 58, 64));
      Label number = Words.fine(String.valueOf(place + 1));
      GridPane.setHalignment(number, HPos.CENTER);
      grid.add(number, place + 2, 0);
      grid.add(Words.fine(String.valueOf(place + 1)), 0, place + 1);
      Label name = Words.plain(name(place));
      GridPane.setMargin(name, NAME);
      grid.add(name, 1, place + 1);
      for (int against = 0; against < shown.size(); against++) {
        grid.add(square(of, place, against), against + 2, place + 1);
      }
    }
  }

  private Node square(Conflicts of, int at, int against) {
    StackPane square = new StackPane();
    square.getStyleClass().add("square");
    Meeting meeting = of.between(shown.get(at), shown.get(against));
    if (at == against) {
      square.getStyleClass().add("same");
    } else if (meeting.customers() > 0) {
      Region heat = new Region();
      heat.getStyleClass().add("heat");
      heat.setOpacity(STRONGEST * meeting.firstOnly() / meeting.customers());
      Label count = Words.plain(Formats.number(meeting.firstOnly()));
      square.getChildren().addAll(heat, count);
    }
    square.setOnMouseClicked(
        _ -> {
          grid.requestFocus();
          choose(at, against);
        });
    return square;
  }

  private void move(KeyEvent event) {
    int down =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int right =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (down != 0 || right != 0) {
      choose(
          Math.clamp(row + down, 0, shown.size() - 1),
          Math.clamp(column + right, 0, shown.size() - 1));
      event.consume();
    }
  }

  private void choose(int newRow, int newColumn) {
    Conflicts of = conflicts;
    if (of == null) {
      return;
    }
    row = newRow;
    column = newColumn;
    if (chosenSquare != null) {
      chosenSquare.pseudoClassStateChanged(CHOSEN, false);
    }
    chosenSquare =
        grid.getChildren().stream()
            .filter(one -> GridPane.getRowIndex(one) == row + 1)
            .filter(one -> GridPane.getColumnIndex(one) == column + 2)
            .findFirst()
            .orElse(null);
    if (chosenSquare != null) {
      chosenSquare.pseudoClassStateChanged(CHOSEN, true);
    }
    String told = told(of);
    sentence.say(told);
    grid.setAccessibleText(told.replace("**", ""));
  }

  private String told(Conflicts of) {
    Meeting one = of.between(shown.get(row), shown.get(column));
    if (row == column) {
      return text("preview.conflicts.same", name(row));
    }
    if (one.customers() == 0) {
      return text("preview.conflicts.never", name(row), name(column));
    }
    return text(
        "preview.conflicts.meet",
        name(row),
        name(column),
        one.customers(),
        Formats.number(one.firstOnly()),
        Formats.number(one.secondOnly()),
        Formats.number(one.both()),
        Formats.number(one.neither()));
  }

  private String name(int place) {
    return messages.get(shown.get(place)).name();
  }
}
