package app.chordial.ui.simulate;

import app.chordial.response.Coefficient;
import app.chordial.response.Factor;
import app.chordial.response.ResponseModel;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** How customers answer in simulations, line by line: what is learned, and what is assumed. */
final class AssumptionsCard {

  private static final double MARGINS = 16;

  private final TableView<Coefficient> table = new TableView<>();
  private final Chip chip = new Chip("", Tone.CAUTION);
  private final Card card;

  AssumptionsCard() {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(words("name", 140, Coefficient::name));
    table.getColumns().add(words("meaning", 260, Coefficient::meaning));
    table.getColumns().add(number("value", 196, AssumptionsCard::value));
    table.getColumns().add(number("rate", 80, AssumptionsCard::rate));
    table.getColumns().add(words("source", 200, Coefficient::source));
    VBox.setVgrow(table, Priority.ALWAYS);
    card =
        Card.titled(
                Texts.text("simulate.assumptions"),
                Words.fine(Texts.text("simulate.assumptions.help")),
                table)
            .trailing(chip);
  }

  Node node() {
    return card;
  }

  /**
   * @param isLearned whether the shop's past e-mails were read for it
   */
  void show(ResponseModel response, boolean isLearned) {
    List<Coefficient> working =
        response.coefficients().stream().filter(Coefficient::isAtWork).toList();
    long assumed = working.stream().filter(one -> !one.isLearned()).count();
    table.getItems().setAll(working);
    chip.say(
        isLearned
            ? Texts.text("simulate.assumptions.count", assumed, working.size())
            : Texts.text("simulate.assumptions.before"),
        assumed == 0 ? Tone.GOOD : Tone.CAUTION);
  }

  /** In log-odds, with the 90 % interval. */
  private static String value(Coefficient one) {
    return Texts.text(
        "simulate.assumptions.interval", signed(one.mean()), signed(one.low()), signed(one.high()));
  }

  private static String signed(double logOdds) {
    return (logOdds < 0 ? "\u2212" : "+") + Formats.number(Math.abs(logOdds), 2);
  }

  /** A base rate as the share that log-odds of it come to; the others as a factor on the odds. */
  private static String rate(Coefficient one) {
    return one.factor() == Factor.BASE
        ? Formats.number(100 / (1 + Math.exp(-one.mean())), 2) + "\u00a0%"
        : "\u00d7\u00a0" + Formats.number(Math.exp(one.mean()), 2);
  }

  /** A column of numbers, which is never narrower: words can wrap instead. */
  private static TableColumn<Coefficient, String> number(
      String key, double width, Function<Coefficient, String> words) {
    TableColumn<Coefficient, String> column = column(key, width, words);
    column.setMinWidth(width);
    column.getStyleClass().add("number");
    return column;
  }

  /** A column of words that wrap. */
  private static TableColumn<Coefficient, String> words(
      String key, double width, Function<Coefficient, String> words) {
    TableColumn<Coefficient, String> column = column(key, width, words);
    column.setCellFactory(_ -> new Wrapping());
    return column;
  }

  private static TableColumn<Coefficient, String> column(
      String key, double width, Function<Coefficient, String> words) {
    TableColumn<Coefficient, String> column =
        new TableColumn<>(Texts.text("simulate.assumptions." + key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(64);
    return column;
  }

  /** A cell as tall as its words need at its column's width. */
  private static final class Wrapping extends TableCell<Coefficient, String> {
    private final Text text = new Text();

    Wrapping() {
      text.getStyleClass().add(Styles.TEXT);
      text.wrappingWidthProperty().bind(widthProperty().subtract(MARGINS));
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String words, boolean isEmpty) {
      super.updateItem(words, isEmpty);
      text.setText(isEmpty || words == null ? "" : words);
      setGraphic(isEmpty ? null : text);
    }
  }
}
