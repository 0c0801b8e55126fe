package app.chordial.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One line in two dimensions with some of its points marked. */
final class CurvePlots {

  private CurvePlots() {}

  static HousePlot of(Curve curve, House house) {
    List<Spot> points =
        IntStream.range(0, curve.xs().size())
            .mapToObj(i -> new Spot(curve.xs().get(i), curve.ys().get(i), ""))
            .toList();
    List<SpotLabels.Dot> dots = new ArrayList<>();
    curve.marked().ifPresent(spot -> dots.add(new SpotLabels.Dot(spot, true)));
    HousePlot plot = plot(points, house);
    Extent xs = Extent.of(curve.xs());
    Extent ys = Extent.of(curve.ys());
    Extent allXs = curve.marked().map(Spot::x).map(xs::with).orElse(xs);
    Extent allYs = curve.marked().map(Spot::y).map(ys::with).orElse(ys);
    plot.setDomainAxis(
        Axes.lying(allXs.tight(), curve.xScale().unit(), house).named(curve.xScale().name()));
    plot.setRangeAxis(
        Axes.upright(allYs.withZeroIfNear().airy(), curve.yScale().unit(), house)
            .named(curve.yScale().name()));
    told(plot, points, curve.xScale().unit(), curve.yScale().unit(), house);
    return plot.over(new SpotLabels(house, points, dots));
  }

  static HousePlot of(Frontier frontier, House house) {
    List<Spot> points = frontier.points();
    HousePlot plot = plot(points, house);
    plot.setDomainAxis(
        Axes.lying(
                Extent.of(points.stream().map(Spot::x).toList()).airy(),
                frontier.xScale().unit(),
                house)
            .named(frontier.xScale().name()));
    plot.setRangeAxis(
        Axes.upright(
                Extent.of(points.stream().map(Spot::y).toList()).airy(),
                frontier.yScale().unit(),
                house)
            .named(frontier.yScale().name()));
    told(plot, points, frontier.xScale().unit(), frontier.yScale().unit(), house);
    return plot.over(new SpotLabels(house, points, dots(frontier)));
  }

  /** The chosen point last, so that it lies on top; only the ends keep their words beside it. */
  private static List<SpotLabels.Dot> dots(Frontier frontier) {
    List<Spot> points = frontier.points();
    List<SpotLabels.Dot> dots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Spot point = points.get(i);
      boolean end = i == 0 || i == points.size() - 1;
      if (i != frontier.marked()) {
        dots.add(new SpotLabels.Dot(end ? point : new Spot(point.x(), point.y(), ""), false));
      }
    }
    dots.add(new SpotLabels.Dot(points.get(frontier.marked()), true));
    return dots;
  }

  private static HousePlot plot(List<Spot> points, House house) {
    XYSeries line = new XYSeries(0, false, true);
    points.forEach(point -> line.add(point.x(), point.y()));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, house.line(Ink.DESIGN));
    renderer.setSeriesStroke(0, House.LINE);
    renderer.setDrawSeriesLineAsPath(true);
    HousePlot plot = new HousePlot();
    plot.setDataset(new XYSeriesCollection(line));
    plot.setRenderer(renderer);
    return plot;
  }

  private static void told(HousePlot plot, List<Spot> points, Unit x, Unit y, House house) {
    Numerals numerals = house.numerals();
    plot.getRenderer()
        .setDefaultToolTipGenerator(
            (data, series, item) -> {
              Spot point = points.get(item);
              String values = numerals.full(point.x(), x) + ", " + numerals.full(point.y(), y);
              return point.label().isEmpty() ? values : point.label() + ": " + values;
            });
  }
}
