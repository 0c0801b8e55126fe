package app.chordial.chart;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines with bands and their names at the ends. */
final class LinePlots {

  private static final float BAND = 0.17f;
  private static final float DARK_BAND = 0.26f;

  private LinePlots() {}

  static HousePlot of(Lines lines, House house) {
    Days days = Days.byCalendar(lines.dates());
    List<Double> xs = IntStream.range(0, lines.dates().size()).mapToObj(days::at).toList();
    HousePlot plot = plot(xs, lines.series(), house);
    plot.setDomainAxis(Axes.dated(Extent.of(xs).tight(), days, house));
    plot.setRangeAxis(Axes.upright(range(lines), lines.unit(), house));
    lines.limit().ifPresent(limit -> plot.addRangeMarker(Axes.marker(limit, house)));
    DateTimeFormatter day = Axes.spoken(house);
    plot.getRenderer()
        .setDefaultToolTipGenerator(
            (data, series, item) ->
                lines.series().get(series).name()
                    + ", "
                    + day.format(lines.dates().get(item))
                    + ": "
                    + value(lines.series().get(series), item, lines.unit(), house));
    double end = xs.getLast();
    return plot.over(
        new EndLabels(
            house,
            lines.series().stream()
                .map(one -> end(end, one, label(one, lines.unit(), house)))
                .toList()));
  }

  static HousePlot of(Spark spark, House house) {
    List<Double> xs = IntStream.range(0, spark.values().size()).mapToObj(Double::valueOf).toList();
    Series series =
        new Series(spark.name(), spark.ink(), spark.values(), Optional.empty(), spark.label());
    HousePlot plot = plot(xs, List.of(series), house);
    plot.setDomainAxis(HouseAxis.silent(Extent.of(xs).tight()));
    Extent extent = Extent.of(spark.values());
    plot.setRangeAxis(HouseAxis.silent(extent.low() < extent.high() ? air(extent) : extent.airy()));
    plot.setRangeGridlinesVisible(false);
    plot.getRenderer()
        .setDefaultToolTipGenerator(
            (data, line, item) -> house.numerals().full(spark.values().get(item), spark.unit()));
    return plot.over(new EndLabels(house, List.of(end(xs.getLast(), series, spark.label()))));
  }

  /** Some air at both ends, so that a thick line isn't cut. */
  private static Range air(Extent extent) {
    double air = (extent.high() - extent.low()) * 0.1;
    return new Range(extent.low() - air, extent.high() + air);
  }

  private static Range range(Lines lines) {
    List<Double> all = new ArrayList<>();
    for (Series one : lines.series()) {
      all.addAll(one.values());
      one.band().ifPresent(band -> all.addAll(band.low()));
      one.band().ifPresent(band -> all.addAll(band.high()));
    }
    Extent extent = Extent.of(all);
    return lines
        .limit()
        .map(limit -> extent.with(limit.at()).withZeroIfNear().airyForWords())
        .orElseGet(() -> extent.withZeroIfNear().airy());
  }

  private static HousePlot plot(List<Double> xs, List<Series> series, House house) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(house.mode() == Mode.LIGHT ? BAND : DARK_BAND);
    renderer.setDefaultStroke(House.LINE);
    renderer.setAutoPopulateSeriesStroke(false);
    for (int i = 0; i < series.size(); i++) {
      data.addSeries(intervals(i, xs, series.get(i)));
      renderer.setSeriesPaint(i, house.line(series.get(i).ink()));
      renderer.setSeriesFillPaint(i, house.line(series.get(i).ink()));
    }
    HousePlot plot = new HousePlot();
    plot.setDataset(data);
    plot.setRenderer(renderer);
    return plot;
  }

  private static YIntervalSeries intervals(int key, List<Double> xs, Series series) {
    YIntervalSeries intervals = new YIntervalSeries(key);
    for (int i = 0; i < xs.size(); i++) {
      double value = series.values().get(i);
      int at = i;
      double low = series.band().map(band -> band.low().get(at)).orElse(value);
      double high = series.band().map(band -> band.high().get(at)).orElse(value);
      intervals.add(xs.get(i), value, low, high);
    }
    return intervals;
  }

  private static EndLabels.End end(double x, Series series, String label) {
    return new EndLabels.End(x, series.values().getLast(), label, series.ink());
  }

  private static String label(Series series, Unit unit, House house) {
    return series.label().isEmpty()
        ? series.name() + " " + house.numerals().brief(series.values().getLast(), unit)
        : series.label();
  }

  private static String value(Series series, int item, Unit unit, House house) {
    Numerals numerals = house.numerals();
    String value = numerals.full(series.values().get(item), unit);
    return series
        .band()
        .map(
            band ->
                value
                    + " ("
                    + numerals.full(band.low().get(item), unit)
                    + " \u2013 "
                    + numerals.full(band.high().get(item), unit)
                    + ")")
        .orElse(value);
  }
}
