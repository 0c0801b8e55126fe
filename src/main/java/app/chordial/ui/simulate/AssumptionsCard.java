package app.chordial.ui.simulate;

import app.chordial.response.Coefficient;
import app.chordial.response.Factor;
import app.chordial.response.ResponseModel;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that simulations assume of how customers answer, line by line. */
final class AssumptionsCard {

  private static final String ASSUMED = "assumed";

  private final TableView<Coefficient> table = new TableView<>();
  private final Chip chip = new Chip("", Tone.CAUTION);
  private final Card card;

  AssumptionsCard() {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("name", 180, Coefficient::name, false));
    table.getColumns().add(column("meaning", 340, Coefficient::meaning, false));
    table.getColumns().add(column("value", 96, AssumptionsCard::value, true));
    table.getColumns().add(column("sd", 96, one -> Formats.number(one.sd(), 3), true));
    table.getColumns().add(column("rate", 96, AssumptionsCard::rate, true));
    table.getColumns().add(column("source", 240, Coefficient::source, false));
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

  void show(ResponseModel response) {
    List<Coefficient> working =
        response.coefficients().stream().filter(AssumptionsCard::works).toList();
    long assumed = working.stream().filter(one -> one.source().startsWith(ASSUMED)).count();
    table.getItems().setAll(working);
    chip.say(
        Texts.text("simulate.assumptions.count", assumed, working.size()),
        assumed == 0 ? Tone.GOOD : Tone.CAUTION);
  }

  /** What has no effect and no doubt need not be read. */
  private static boolean works(Coefficient one) {
    return one.mean() != 0 || one.sd() != 0;
  }

  private static String value(Coefficient one) {
    String number = Formats.number(Math.abs(one.mean()), 3);
    return (one.mean() < 0 ? "\u2212" : "+") + number;
  }

  /** A base rate as the share that log-odds of it come to; the others as a factor on the odds. */
  private static String rate(Coefficient one) {
    return one.factor() == Factor.BASE
        ? Formats.number(100 / (1 + Math.exp(-one.mean())), 2) + "\u00a0%"
        : "\u00d7\u00a0" + Formats.number(Math.exp(one.mean()), 2);
  }

  private static TableColumn<Coefficient, String> column(
      String key, double width, Function<Coefficient, String> words, boolean isNumber) {
    TableColumn<Coefficient, String> column =
        new TableColumn<>(Texts.text("simulate.assumptions." + key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(64);
    if (isNumber) {
      column.getStyleClass().add("number");
    }
    return column;
  }
}
