package app.chordial.chart;

import java.awt.Paint;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Plots made of bars: columns over dates, histograms, and horizontal bars with names. */
final class BarPlots {

  private static final double HALF_COLUMN = 0.39;
  private static final double HALF_BAR = 0.34;
  private static final double NAMES = 140;

  private BarPlots() {}

  static HousePlot of(Columns columns, House house) {
    XYIntervalSeries bars = new XYIntervalSeries(0);
    for (int i = 0; i < columns.values().size(); i++) {
      bars.add(i, i - HALF_COLUMN, i + HALF_COLUMN, columns.values().get(i), 0, 0);
    }
    HousePlot plot = plot(bars, item -> house.line(ink(columns, item)));
    Days days = Days.inSteps(columns.dates());
    plot.setDomainAxis(Axes.dated(slots(columns.values().size()), days, house));
    plot.setRangeAxis(Axes.upright(range(columns), columns.unit(), house));
    columns.limit().ifPresent(limit -> plot.addRangeMarker(Axes.marker(limit, house)));
    DateTimeFormatter day = Axes.spoken(house);
    return told(
        plot,
        (data, series, item) ->
            day.format(columns.dates().get(item))
                + ": "
                + house.numerals().full(columns.values().get(item), columns.unit()));
  }

  private static Ink ink(Columns columns, int item) {
    boolean over =
        columns.limit().isPresent() && columns.values().get(item) > columns.limit().get().at();
    return over ? Ink.CAUTION : columns.ink();
  }

  private static Range range(Columns columns) {
    Extent extent = Extent.of(columns.values()).with(0);
    return columns
        .limit()
        .map(limit -> extent.with(limit.at()).airyForWords())
        .orElseGet(extent::airy);
  }

  static HousePlot of(Histogram histogram, House house) {
    List<Double> edges = histogram.edges();
    Range range = new Range(edges.getFirst(), edges.getLast());
    double gap = range.getLength() * 0.0025;
    XYIntervalSeries bars = new XYIntervalSeries(0);
    for (int i = 0; i < histogram.counts().size(); i++) {
      double low = edges.get(i);
      double high = edges.get(i + 1);
      double inset = Math.min(gap, (high - low) / 8);
      bars.add((low + high) / 2, low + inset, high - inset, histogram.counts().get(i), 0, 0);
    }
    HousePlot plot = plot(bars, item -> house.line(histogram.ink()));
    plot.setDomainAxis(Axes.lying(range, histogram.unit(), house));
    Extent counts = Extent.of(histogram.counts()).with(0);
    boolean words = histogram.marked().isPresent();
    plot.setRangeAxis(
        Axes.upright(words ? counts.airyForWords() : counts.airy(), Unit.COUNT, house));
    String last = house.numerals().full(edges.getLast(), histogram.unit());
    plot.over(new Margin(house, 4, last));
    histogram.marked().ifPresent(span -> plot.over(new SpanMark(house, span)));
    Numerals numerals = house.numerals();
    return told(
        plot,
        (data, series, item) ->
            numerals.full(edges.get(item), histogram.unit())
                + " \u2013 "
                + numerals.full(edges.get(item + 1), histogram.unit())
                + ": "
                + numerals.full(histogram.counts().get(item), Unit.COUNT));
  }

  static HousePlot of(Bars figure, House house) {
    List<Bar> all = figure.bars();
    XYIntervalSeries bars = new XYIntervalSeries(0);
    for (int i = 0; i < all.size(); i++) {
      bars.add(i, i - HALF_BAR, i + HALF_BAR, all.get(i).value(), 0, 0);
    }
    HousePlot plot = plot(bars, item -> house.line(all.get(item).ink()));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    List<String> names = all.stream().map(Bar::label).toList();
    HouseAxis rows = new HouseAxis(new NameTicks(names, NAMES), slots(all.size()));
    rows.setInverted(true);
    rows.setAxisLineVisible(false);
    plot.setDomainAxis(rows);
    plot.setRangeAxis(HouseAxis.silent(range(figure)));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(house.color(Token.LINE));
    plot.setRangeZeroBaselineStroke(House.HAIR);
    plot.over(new RightNumbers(house, all, figure.unit()));
    return told(
        plot,
        (data, series, item) ->
            all.get(item).label()
                + ": "
                + house.numerals().full(all.get(item).value(), figure.unit()));
  }

  private static Range range(Bars figure) {
    Extent extent = Extent.of(figure.bars().stream().map(Bar::value).toList()).with(0);
    for (Bar bar : figure.bars()) {
      extent = bar.around().map(extent::with).orElse(extent);
    }
    return extent.airy();
  }

  static Range slots(int count) {
    return new Range(-0.5, count - 0.5);
  }

  private static HousePlot plot(XYIntervalSeries bars, IntFunction<Paint> paint) {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    XYBarRenderer renderer = new Painted(bars.getItemCount(), paint);
    HousePlot plot = new HousePlot();
    plot.setDataset(data);
    plot.setRenderer(renderer);
    return plot;
  }

  private static HousePlot told(HousePlot plot, XYToolTipGenerator words) {
    plot.getRenderer().setDefaultToolTipGenerator(words);
    return plot;
  }

  /** Flat bars, each in its own paint. */
  private static final class Painted extends XYBarRenderer {

    private final transient List<Paint> paints;

    Painted(int count, IntFunction<Paint> paint) {
      paints = IntStream.range(0, count).mapToObj(paint).toList();
      setBarPainter(new StandardXYBarPainter());
      setShadowVisible(false);
      setDrawBarOutline(false);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
      return paints.get(item);
    }
  }
}
