package app.chordial.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Figures of every kind, size and temper, drawn from a seed. */
final class RandomFigures {

  private static final List<Unit> UNITS =
      List.of(
          Unit.COUNT,
          Unit.DAYS,
          Unit.PERCENT,
          Unit.decimal(3),
          Unit.money("£", 2),
          new Unit("", " e-mails", 0));

  private final SplittableRandom random;

  RandomFigures(long seed) {
    random = new SplittableRandom(seed);
  }

  Figure any() {
    return switch (random.nextInt(9)) {
      case 0 -> lines();
      case 1 -> columns();
      case 2 -> heatMap();
      case 3 -> matrix();
      case 4 -> histogram();
      case 5 -> curve();
      case 6 -> frontier();
      case 7 -> new Spark(name(), values(random.nextInt(60)), ink(), unit(), name());
      case 8 -> bars();
      default -> throw new AssertionError();
    };
  }

  Lines lines() {
    List<LocalDate> dates = dates();
    List<Series> series = new ArrayList<>();
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      Series one =
          new Series(
              name(),
              Ink.nth(i),
              values(dates.size()),
              Optional.empty(),
              random.nextBoolean() ? "" : name());
      series.add(random.nextBoolean() ? one : banded(one));
    }
    return new Lines(name(), dates, series, unit(), limit());
  }

  private Series banded(Series one) {
    double width = random.nextDouble() * 100;
    return one.within(
        one.values().stream().mapToDouble(value -> value - width).toArray(),
        one.values().stream().mapToDouble(value -> value + width / 2).toArray());
  }

  private Columns columns() {
    List<LocalDate> dates = dates();
    return new Columns(name(), dates, values(dates.size()), ink(), unit(), limit());
  }

  private HeatMap heatMap() {
    List<LocalDate> dates = dates();
    List<String> rows = names(random.nextInt(30));
    return new HeatMap(name(), rows, dates, table(rows.size(), dates.size()), unit());
  }

  private Matrix matrix() {
    List<String> rows = names(random.nextInt(20));
    List<String> columns = names(random.nextInt(20));
    return new Matrix(name(), rows, columns, table(rows.size(), columns.size()), unit());
  }

  private Histogram histogram() {
    int bins = random.nextInt(40);
    List<Double> edges = bins == 0 ? List.of() : rising(bins + 1);
    List<Double> counts = values(bins).stream().map(Math::abs).toList();
    Optional<Span> span =
        random.nextBoolean() ? Optional.empty() : Optional.of(span(random.nextDouble() * 100));
    return new Histogram(name(), edges, counts, ink(), unit(), span);
  }

  private Curve curve() {
    int size = random.nextInt(60);
    Optional<Spot> marked =
        random.nextBoolean() ? Optional.empty() : Optional.of(new Spot(number(), number(), name()));
    return new Curve(name(), scale(), scale(), rising(size), values(size), marked);
  }

  private Frontier frontier() {
    int size = random.nextInt(12);
    List<Spot> points =
        IntStream.range(0, size).mapToObj(i -> new Spot(number(), number(), name())).toList();
    return new Frontier(name(), scale(), scale(), points, size == 0 ? 0 : random.nextInt(size));
  }

  private Bars bars() {
    List<Bar> bars =
        IntStream.range(0, random.nextInt(30))
            .mapToObj(i -> Bar.of(name(), number(), ink()))
            .map(bar -> random.nextBoolean() ? bar : bar.between(bar.value() - 3, bar.value() + 5))
            .toList();
    return new Bars(name(), bars, unit());
  }

  private List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = LocalDate.of(2020 + random.nextInt(12), 1, 1).plusDays(random.nextInt(365));
    int longest = 1 + random.nextInt(random.nextInt(5) == 0 ? 200 : 7);
    int count = random.nextInt(200);
    for (int i = 0; i < count; i++) {
      dates.add(date);
      date = date.plusDays(1 + random.nextInt(longest));
    }
    return dates;
  }

  private List<Double> rising(int count) {
    double step = StrictMath.pow(10, random.nextInt(-3, 6));
    double at = random.nextDouble(-2, 2) * step;
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(at);
      at += step * (0.1 + random.nextDouble());
    }
    return values;
  }

  private List<List<Double>> table(int rows, int columns) {
    return IntStream.range(0, rows).mapToObj(row -> values(columns)).toList();
  }

  /** Sometimes all alike, sometimes a walk, sometimes of wildly different sizes. */
  private List<Double> values(int count) {
    double start = number();
    int temper = random.nextInt(3);
    double step = Math.abs(start) / 10 + 0.5;
    List<Double> values = new ArrayList<>();
    double at = start;
    for (int i = 0; i < count; i++) {
      values.add(at);
      at =
          switch (temper) {
            case 0 -> start;
            case 1 -> at + step * random.nextDouble(-1, 1);
            default -> number();
          };
    }
    return values;
  }

  private double number() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> random.nextInt(-5, 100);
      case 2 -> random.nextDouble(-1, 1) * 1e-6;
      case 3 -> random.nextDouble(-1, 1) * 1e17;
      default -> random.nextDouble(-100, 2_000);
    };
  }

  private Span span(double at) {
    return new Span(at - random.nextDouble() * 10, at, at + random.nextDouble() * 10, name());
  }

  private Optional<Limit> limit() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(new Limit(number(), name()));
  }

  private Scale scale() {
    return new Scale(random.nextBoolean() ? "" : name(), unit());
  }

  private List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> name()).toList();
  }

  private String name() {
    String letters = "aéßğıŞ漢字 ,\"\n£😀wi";
    int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 120 : 14);
    int[] points = letters.codePoints().toArray();
    int[] name = random.ints(size, 0, points.length).map(i -> points[i]).toArray();
    return "n" + new String(name, 0, name.length);
  }

  private Unit unit() {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  private Ink ink() {
    return Ink.nth(random.nextInt(8));
  }

  static DoubleStream numbers(Figure figure) {
    return switch (figure) {
      case Lines it ->
          it.series().stream()
              .flatMapToDouble(
                  one ->
                      DoubleStream.concat(
                          flat(one.values()),
                          one.band()
                              .map(band -> DoubleStream.concat(flat(band.low()), flat(band.high())))
                              .orElseGet(DoubleStream::empty)));
      case Columns it -> flat(it.values());
      case HeatMap it -> it.values().stream().flatMapToDouble(RandomFigures::flat);
      case Matrix it -> it.values().stream().flatMapToDouble(RandomFigures::flat);
      case Histogram it ->
          IntStream.range(0, it.counts().size())
              .mapToObj(i -> List.of(it.edges().get(i), it.edges().get(i + 1), it.counts().get(i)))
              .flatMapToDouble(RandomFigures::flat);
      case Curve it -> DoubleStream.concat(flat(it.xs()), flat(it.ys()));
      case Frontier it ->
          it.points().stream().flatMapToDouble(spot -> DoubleStream.of(spot.x(), spot.y()));
      case Spark it -> flat(it.values());
      case Bars it ->
          it.bars().stream()
              .flatMapToDouble(
                  bar ->
                      DoubleStream.concat(
                          DoubleStream.of(bar.value()),
                          bar.around()
                              .map(span -> DoubleStream.of(span.low(), span.high()))
                              .orElseGet(DoubleStream::empty)));
    };
  }

  private static DoubleStream flat(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue);
  }
}
