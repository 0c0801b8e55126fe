package app.chordial.chart;

import org.jfree.chart.JFreeChart;

/** Draws figures: one function from what is shown and how the house looks to a chart. */
public final class Charts {

  private Charts() {}

  /** The figure without its name, for a card that bears the name already. */
  public static JFreeChart draw(Figure figure, House house) {
    JFreeChart chart = new HouseChart(plot(figure, house));
    house.apply(chart);
    return chart;
  }

  /** The figure with its name on top, for a file that stands alone. */
  public static JFreeChart titled(Figure figure, House house) {
    JFreeChart chart = draw(figure, house);
    chart.setTitle(figure.name());
    house.apply(chart);
    return chart;
  }

  private static HousePlot plot(Figure figure, House house) {
    if (figure.isEmpty()) {
      return new HousePlot();
    }
    return switch (figure) {
      case Lines lines -> LinePlots.of(lines, house);
      case Spark spark -> LinePlots.of(spark, house);
      case Columns columns -> BarPlots.of(columns, house);
      case Histogram histogram -> BarPlots.of(histogram, house);
      case Bars bars -> BarPlots.of(bars, house);
      case HeatMap map -> HeatPlots.of(map, house);
      case Matrix matrix -> HeatPlots.of(matrix, house);
      case Curve curve -> CurvePlots.of(curve, house);
      case Frontier frontier -> CurvePlots.of(frontier, house);
    };
  }
}
