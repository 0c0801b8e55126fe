package app.chordial.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Figures as the screens show them, and those that are hard to draw. */
final class Examples {

  static final LocalDate START = LocalDate.of(2026, 12, 2);
  private static final int HALF_A_YEAR = 182;

  private Examples() {}

  static List<Figure> usual() {
    return List.of(
        pace(),
        sends(),
        lost(),
        earned(),
        when(),
        wildcards(),
        congruence(),
        gaps(),
        receptivity(),
        gap(),
        frontier(),
        spark(),
        funnel(),
        compared());
  }

  static List<Figure> awkward() {
    String endless = "Everybody who once looked at a garden gnome and then thought better of it ";
    List<LocalDate> days = days(HALF_A_YEAR);
    return List.of(
        Lines.of("Nothing", List.of(), Unit.COUNT),
        Lines.of("One point", days(1), Unit.COUNT, Series.of("only", Ink.DESIGN, 7)),
        Lines.of("Two points", days(2), Unit.COUNT, Series.of("up", Ink.DESIGN, 7, 9)),
        eight("Eight apart", i -> 10.0 * i),
        eight("Eight together", i -> 0.01 * i),
        Lines.of(
            "Long names",
            days,
            Unit.COUNT,
            series(endless + "once", Ink.DESIGN, i -> i),
            series(endless + "twice", Ink.TIRED, i -> 2.0 * i)),
        Lines.of("Constant", days, Unit.COUNT, series("flat", Ink.DESIGN, i -> 42)),
        Lines.of("Zero", days, Unit.COUNT, series("nothing", Ink.DESIGN, i -> 0)),
        Lines.of(
            "Huge",
            days,
            Unit.money("£", 0),
            series("up", Ink.DESIGN, i -> 4e15 * i),
            series("down", Ink.TIRED, i -> -3e15 * i)),
        Lines.of(
            "Negative",
            days,
            Unit.money("£", 0),
            series("loss", Ink.TIRED, i -> -i * 12.5),
            series("gain", Ink.GOOD, i -> i * 4.5)),
        Lines.of("Tiny", days, Unit.decimal(4), series("rate", Ink.DESIGN, i -> i * 1e-5)),
        Lines.of("Years", days(2500), Unit.COUNT, wave("list", Ink.DESIGN, 2500)),
        Lines.of("A month", days(30), Unit.COUNT, wave("list", Ink.DESIGN, 30)),
        new Columns(
            "Every day",
            days,
            values(HALF_A_YEAR, i -> 900 + 600 * Math.sin(i / 9.0)),
            Ink.DESIGN,
            Unit.COUNT,
            Optional.of(new Limit(1_400, "allowance 1,400"))),
        new Columns("One column", days(1), List.of(3.0), Ink.GOOD, Unit.COUNT, Optional.empty()),
        new Bars("One bar", List.of(Bar.of("all", 12, Ink.ACCENT)), Unit.COUNT),
        new Bars(
            "Many bars",
            IntStream.range(0, 40).mapToObj(i -> Bar.of(endless + i, 40 - i, Ink.DESIGN)).toList(),
            Unit.COUNT),
        new HeatMap(
            "Every day, many rows",
            IntStream.range(0, 24).mapToObj(i -> endless + i).toList(),
            days,
            IntStream.range(0, 24).mapToObj(r -> values(HALF_A_YEAR, i -> r * i % 17)).toList(),
            Unit.COUNT),
        new HeatMap("All zero", List.of("a"), days(3), List.of(List.of(0.0, 0.0, 0.0)), Unit.COUNT),
        new Spark("Flat", List.of(5.0, 5.0), Ink.DESIGN, Unit.COUNT, "5"),
        new Spark("One", List.of(5.0), Ink.DESIGN, Unit.COUNT, "5"));
  }

  static Lines pace() {
    return Lines.of(
        "Pace: days between e-mails",
        days(HALF_A_YEAR),
        Unit.DAYS,
        series("average", Ink.DESIGN, i -> 7 + i / 91.0)
            .within(array(i -> 6.2 + i / 150.0), array(i -> 7.9 + i / 70.0)),
        series("tired", Ink.TIRED, i -> 7 + 14 * (1 - Math.exp(-i / 60.0))),
        series("eager", Ink.GOOD, i -> 7 - 4 * (1 - Math.exp(-i / 60.0))));
  }

  static Columns sends() {
    List<LocalDate> days =
        days(HALF_A_YEAR).stream()
            .filter(
                day ->
                    day.getDayOfWeek() == DayOfWeek.TUESDAY
                        || day.getDayOfWeek() == DayOfWeek.THURSDAY)
            .toList();
    return new Columns(
        "E-mails a send day, against what fits",
        days,
        values(days.size(), i -> 1_500 + 300 * Math.sin(i * 1.7) + (i == 9 ? 500 : 0)),
        Ink.DESIGN,
        Unit.COUNT,
        Optional.of(new Limit(2_000, "allowance 2,000")));
  }

  static Lines lost() {
    return Lines.of(
        "Subscribers lost",
        days(HALF_A_YEAR),
        Unit.COUNT,
        series("this", Ink.DESIGN, i -> i * 118 / 181.0)
            .within(array(i -> i * 104 / 181.0), array(i -> i * 131 / 181.0)),
        series("blast", Ink.BASELINE, i -> i * 281 / 181.0)
            .within(array(i -> i * 262 / 181.0), array(i -> i * 305 / 181.0)));
  }

  static Lines earned() {
    return Lines.of(
        "Earned by e-mail, cumulative",
        days(HALF_A_YEAR),
        Unit.money("£", 0),
        series("this", Ink.DESIGN, i -> i * 52_100 / 181.0)
            .within(array(i -> i * 50_500 / 181.0), array(i -> i * 53_700 / 181.0))
            .labelled("this £52.1K ± 1.6K"),
        series("blast", Ink.BASELINE, i -> i * 51_200 / 181.0));
  }

  static HeatMap when() {
    List<LocalDate> weeks = IntStream.range(0, 26).mapToObj(START::plusWeeks).toList();
    List<String> rows = List.of("Garden", "Kitchen", "Books", "Fishing", "Lapsing");
    return new HeatMap(
        "When, for whom",
        rows,
        weeks,
        IntStream.range(0, rows.size())
            .mapToObj(
                row -> values(26, i -> (5 - row) * 60 + 90 * Math.sin(i * (row + 1.3) / 3) + 90))
            .map(row -> row.stream().map(value -> Math.max(0, value)).toList())
            .toList(),
        Unit.COUNT);
  }

  static Lines wildcards() {
    return Lines.of(
        "Wildcards: spent and learned",
        days(HALF_A_YEAR),
        Unit.COUNT,
        series("budget used", Ink.WILDCARD, i -> i * 305 / 181.0),
        series("interests found", Ink.GOOD, i -> 204 * Math.pow(i / 181.0, 1.4)));
  }

  static Matrix congruence() {
    List<String> names =
        List.of("Garden", "Kitchen", "Books", "Fishing", "Candles", "Children's rooms");
    List<List<Double>> values = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      int at = row;
      values.add(values(names.size(), i -> i == at ? 1 : (at * 3 + i * 7) % 10 / 12.0));
    }
    return new Matrix("Congruence", names, names, values, Unit.decimal(2));
  }

  static Histogram gaps() {
    return new Histogram(
        "Gaps that this gives",
        values(21, i -> 2 + i * 2),
        values(20, i -> 900 * Math.exp(-(i - 4) * (i - 4) / 18.0)),
        Ink.DESIGN,
        Unit.DAYS,
        Optional.empty());
  }

  static Histogram receptivity() {
    return new Histogram(
        "Anna's receptivity among all",
        values(31, i -> i / 10.0),
        values(30, i -> 500 * Math.exp(-(i - 9) * (i - 9) / 40.0)),
        Ink.BASELINE,
        Unit.decimal(1),
        Optional.of(new Span(1.1, 1.6, 2.3, "Anna 1.6")));
  }

  static Curve gap() {
    return new Curve(
        "Gap over receptivity",
        new Scale("receptivity", Unit.decimal(1)),
        new Scale("days between e-mails", Unit.DAYS),
        values(59, i -> 0.1 + i * 0.05),
        values(59, i -> Math.clamp(7 * Math.pow(0.1 + i * 0.05, -0.5), 2, 60)),
        Optional.of(new Spot(1, 7, "average: 7 days")));
  }

  static Frontier frontier() {
    List<Spot> points =
        IntStream.rangeClosed(0, 10)
            .mapToObj(
                i -> {
                  double angle = Math.PI / 2 * i / 10;
                  String label = i == 0 ? "all for the shop" : i == 10 ? "all for customers" : "";
                  return new Spot(
                      2_000 + 4_000 * Math.sin(angle),
                      3_000 + 9_000 * Math.cos(angle),
                      i == 6 ? "balance 0.6" : label);
                })
            .toList();
    return new Frontier(
        "Value to customers against value to the business",
        new Scale("to customers", Unit.money("£", 0)),
        new Scale("to the shop", Unit.money("£", 0)),
        points,
        6);
  }

  static Spark spark() {
    return new Spark(
        "Size over twelve months",
        List.of(902.0, 915.0, 960.0, 948.0, 1003.0, 1021.0, 1009.0, 1077.0, 1102.0, 1168.0, 1204.0),
        Ink.DESIGN,
        Unit.COUNT,
        "1,204");
  }

  static Bars funnel() {
    return new Bars(
        "Why this e-mail",
        List.of(
            Bar.of("all messages", 25, Ink.ACCENT),
            Bar.of("for her", 17, Ink.ACCENT),
            Bar.of("right time", 12, Ink.ACCENT),
            Bar.of("relevant", 6, Ink.ACCENT),
            Bar.of("under one theme", 4, Ink.ACCENT)),
        Unit.COUNT);
  }

  static Bars compared() {
    return new Bars(
        "Against batch and blast",
        List.of(
            Bar.of("e-mails", -61, Ink.DESIGN).between(-62, -60),
            Bar.of("clicks", -5, Ink.DESIGN).between(-9, -1),
            Bar.of("orders", 2, Ink.DESIGN).between(-3, 6),
            Bar.of("unsubscribes", -58, Ink.GOOD).between(-66, -49)),
        Unit.PERCENT);
  }

  private static Lines eight(String name, IntToDoubleFunction level) {
    Series[] series =
        IntStream.range(0, 8)
            .mapToObj(
                n -> series("scenario " + (n + 1), Ink.nth(n), i -> i * level.applyAsDouble(n)))
            .toArray(Series[]::new);
    return Lines.of(name, days(HALF_A_YEAR), Unit.COUNT, series);
  }

  static List<LocalDate> days(int count) {
    return IntStream.range(0, count).mapToObj(START::plusDays).toList();
  }

  static List<Double> values(int count, IntToDoubleFunction value) {
    return IntStream.range(0, count).mapToObj(value::applyAsDouble).toList();
  }

  private static Series series(String name, Ink ink, IntToDoubleFunction value) {
    return Series.of(name, ink, array(value));
  }

  private static Series wave(String name, Ink ink, int count) {
    return Series.of(
        name,
        ink,
        IntStream.range(0, count).mapToDouble(i -> 100 + 30 * Math.sin(i / 5.0)).toArray());
  }

  private static double[] array(IntToDoubleFunction value) {
    double[] values = new double[HALF_A_YEAR];
    Arrays.setAll(values, value);
    return values;
  }
}
