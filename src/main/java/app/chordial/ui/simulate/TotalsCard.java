package app.chordial.ui.simulate;

import app.chordial.simulation.Metric;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The totals of the present design and of another, and what their difference is worth. */
final class TotalsCard {

  private static final List<Metric> METRICS =
      List.of(
          Metric.EMAILS,
          Metric.CLICKS,
          Metric.MAIL_ORDERS,
          Metric.MAIL_REVENUE,
          Metric.REVENUE,
          Metric.UNSUBSCRIBES);

  private final SimulateModel model;
  private final GridPane grid = new GridPane();
  private final Card card;

  TotalsCard(SimulateModel model, Runnable assumptions) {
    this.model = model;
    grid.getStyleClass().add("simulate-totals");
    for (int column = 0; column < 3; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(constraints);
    }
    Label assumed = Words.fine(Texts.text("simulate.assumed"));
    card =
        Card.titled(
            "", grid, assumed, Buttons.link(Texts.text("simulate.assumed.see"), assumptions));
  }

  Node node() {
    return card;
  }

  void show(Results results, Scenario other) {
    card.title(Texts.text("simulate.totals", results.horizon().weeks()));
    grid.getChildren().clear();
    grid.addRow(
        0,
        new Label(),
        Words.plain(
            Texts.text("simulate.chart.short." + Scenario.DESIGN.key()), Styles.FINE, Styles.QUIET),
        Words.plain(Texts.text("simulate.chart.short." + other.key()), Styles.FINE, Styles.QUIET));
    int row = 1;
    for (Metric metric : METRICS) {
      Comparison compared = Comparison.of(metric, results.present(), results.of(other));
      add(row, compared);
      row += 3;
    }
  }

  private void add(int row, Comparison compared) {
    String currency = model.currency();
    Region line = new Region();
    line.getStyleClass().add("simulate-rule");
    grid.add(line, 0, row, 3, 1);
    String key = compared.metric().name().toLowerCase(Locale.ROOT).replace('_', '-');
    grid.addRow(
        row + 1,
        Words.plain(Texts.text("simulate.metric." + key)),
        Words.plain(Saying.total(compared.metric(), compared.mine(), currency), Styles.STRONG),
        Words.plain(Saying.total(compared.metric(), compared.other(), currency)));
    Label difference =
        Words.plain(Saying.difference(compared, currency), Styles.SMALL, Styles.QUIET);
    grid.add(difference, 0, row + 2, 3, 1);
  }
}
