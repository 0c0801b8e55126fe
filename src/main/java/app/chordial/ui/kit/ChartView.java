package app.chordial.ui.kit;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

/**
 * A chart that fills its place, says in words what it shows, and is redrawn when the look turns.
 */
public final class ChartView extends StackPane {

  private static final double LEAST = 80;

  private final ObservableValue<Theme> theme;
  private final ChartCanvas canvas;
  private Function<Theme, JFreeChart> drawing;

  /**
   * @param words what the chart shows, for those who hear it
   * @param drawing makes the chart in a look
   */
  public ChartView(
      String words, ObservableValue<Theme> theme, Function<Theme, JFreeChart> drawing) {
    this.theme = theme;
    this.drawing = drawing;
    getStyleClass().add(Styles.CHART);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words);
    canvas = new ChartCanvas(drawing.apply(theme.getValue()));
    canvas.setManaged(false);
    canvas.setTooltipEnabled(true);
    getChildren().add(canvas);
    setMinSize(LEAST, LEAST);
    theme.addListener((_, _, _) -> redraw());
  }

  /** Shows another chart. */
  public void show(String words, Function<Theme, JFreeChart> newDrawing) {
    setAccessibleText(words);
    drawing = newDrawing;
    redraw();
  }

  /** The chart as it stands, to be saved or copied. */
  public JFreeChart chart() {
    return canvas.getChart();
  }

  private void redraw() {
    canvas.setChart(drawing.apply(theme.getValue()));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.relocate(0, 0);
  }
}
