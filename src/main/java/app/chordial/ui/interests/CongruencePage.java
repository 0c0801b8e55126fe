package app.chordial.ui.interests;

import app.chordial.chart.Matrix;
import app.chordial.chart.Unit;
import app.chordial.interest.Interest;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Figures;
import app.chordial.ui.workbench.Workbench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jspecify.annotations.Nullable;

/** How interests lead to each other: the heat map, and the pair looked at beside it. */
final class CongruencePage {

  private final CongruenceModel model;
  private final ChartView chart;
  private final HBox pairs;
  private final StackPane node = new StackPane();
  private final EmptyState few;

  /**
   * @param back leads to the buckets
   */
  CongruencePage(Workbench bench, CongruenceModel model, Runnable back) {
    this.model = model;
    chart = Figures.view(bench, figure(List.of()));
    chart.setMinHeight(240);
    VBox.setVgrow(chart, Priority.ALWAYS);
    listen();
    Card matrix =
        Card.titled(
            Texts.text("interests.matrix.title"),
            Words.fine(Texts.text("interests.matrix.help")),
            chart);
    HBox.setHgrow(matrix, Priority.ALWAYS);
    pairs = new HBox(16, matrix, new PairColumn(model).node());
    few =
        new EmptyState(
            Icon.LINK,
            Texts.text("interests.pairs.few"),
            Texts.text("interests.pairs.few.why"),
            Buttons.accent(Texts.text("interests.pairs.next"), back));
    model.allProperty().subscribe((Congruences all) -> show(all));
  }

  Node node() {
    return node;
  }

  private void show(@Nullable Congruences all) {
    if (all != null && all.interests().size() > 1) {
      node.getChildren().setAll(pairs);
      chart.show(figure(all.cells()));
    } else {
      node.getChildren().setAll(few);
    }
  }

  private static Matrix figure(List<List<Congruences.Cell>> cells) {
    List<String> names =
        cells.stream().map(row -> row.getFirst().from()).map(Interest::name).toList();
    return new Matrix(
        Texts.text("interests.matrix"),
        names,
        names,
        cells.stream()
            .map(
                row ->
                    row.stream().map(cell -> (double) Math.round(cell.strength() * 100)).toList())
            .toList(),
        Unit.PERCENT);
  }

  private void listen() {
    for (Node child : chart.getChildrenUnmodifiable()) {
      if (child instanceof ChartCanvas canvas) {
        canvas.addChartMouseListener(
            new ChartMouseListenerFX() {
              @Override
              public void chartMouseClicked(ChartMouseEventFX event) {
                if (event.getEntity() instanceof XYItemEntity cell) {
                  choose(cell.getSeriesIndex(), cell.getItem());
                }
              }

              @Override
              public void chartMouseMoved(ChartMouseEventFX event) {}
            });
      }
    }
  }

  private void choose(int row, int column) {
    Congruences all = model.allProperty().get();
    if (all != null && row < all.interests().size() && column < all.interests().size()) {
      model.choose(all.interests().get(row).id(), all.interests().get(column).id());
    }
  }
}
