package app.chordial.ui.simulate;

import app.chordial.chart.Bar;
import app.chordial.chart.Bars;
import app.chordial.chart.Columns;
import app.chordial.chart.Ink;
import app.chordial.chart.Lines;
import app.chordial.chart.Series;
import app.chordial.chart.Unit;
import app.chordial.message.Theme;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.simulation.Simulation.Total;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What scenarios did, as figures: pure functions from results to what charts show. */
final class ResultFigures {

  private final Results results;
  private final Scenario other;
  private final String currency;

  ResultFigures(Results results, Scenario other, String currency) {
    this.results = results;
    this.other = other;
    this.currency = currency;
  }

  /** The days between two e-mails in each week: of all, of the eager and of the tired. */
  Lines pace() {
    Simulation present = results.present();
    List<Series> series = new ArrayList<>();
    add(series, "average", Ink.DESIGN, present.weeklyRatio(Metric.GAP_DAYS, Metric.GAPS), true);
    add(
        series,
        "tired",
        Ink.TIRED,
        present.weeklyRatio(Metric.TIRED_GAP_DAYS, Metric.TIRED_GAPS),
        false);
    add(
        series,
        "eager",
        Ink.GOOD,
        present.weeklyRatio(Metric.EAGER_GAP_DAYS, Metric.EAGER_GAPS),
        false);
    List<LocalDate> weeks = weeks();
    return new Lines(text("pace"), weeks, series, Unit.DAYS, Optional.empty());
  }

  private static void add(
      List<Series> series, String key, Ink ink, List<Banded> weeks, boolean isBanded) {
    List<Banded> known = filled(weeks);
    if (known.isEmpty()) {
      return;
    }
    String name = text("pace." + key);
    Series line = series(name, ink, known, 1, isBanded);
    double last = known.getLast().mean();
    series.add(line.labelled(name + " " + Texts.text("simulate.days", Formats.number(last, 0))));
  }

  /** A week without e-mails has the gap of the week before; empty where no week has any. */
  static List<Banded> filled(List<Banded> weeks) {
    Optional<Banded> first = weeks.stream().filter(week -> week.mean() > 0).findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    List<Banded> filled = new ArrayList<>();
    Banded last = first.get();
    for (Banded week : weeks) {
      last = week.mean() > 0 ? week : last;
      filled.add(last);
    }
    return filled;
  }

  /** The e-mails of each day on which any go. */
  Columns emails() {
    List<Banded> daily = results.present().daily(Metric.EMAILS);
    List<LocalDate> dates = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int day = 0; day < daily.size(); day++) {
      if (daily.get(day).mean() > 0) {
        dates.add(results.horizon().from().plusDays(day));
        values.add(daily.get(day).mean());
      }
    }
    return new Columns(text("emails"), dates, values, Ink.DESIGN, Unit.COUNT, Optional.empty());
  }

  /** Opens and clicks of each week. */
  Lines answers() {
    Series opens = weekly(text("answers.opens"), Ink.SKY, Metric.OPENS);
    Series clicks = weekly(text("answers.clicks"), Ink.DESIGN, Metric.CLICKS);
    return Lines.of(text("answers"), weeks(), Unit.COUNT, opens, clicks);
  }

  private Series weekly(String name, Ink ink, Metric metric) {
    return series(name, ink, results.present().weekly(metric), 1, true);
  }

  /** What orders after a click came to, of both scenarios. */
  Lines earned() {
    return both("earned", Metric.MAIL_REVENUE, money(), 1 / minorUnits());
  }

  /** Who unsubscribed, of both scenarios. */
  Lines lost() {
    return both("lost", Metric.UNSUBSCRIBES, Unit.COUNT, 1);
  }

  private Lines both(String key, Metric metric, Unit unit, double scale) {
    return Lines.of(
        text(key),
        days(),
        unit,
        cumulative(Scenario.DESIGN, metric, scale),
        cumulative(other, metric, scale));
  }

  private Series cumulative(Scenario scenario, Metric metric, double scale) {
    Simulation simulation = results.of(scenario);
    List<Banded> banded = simulation.cumulative(metric);
    String total = Saying.total(metric, banded.getLast(), currency);
    return series(scenario.title(), scenario.ink(), banded, scale, true)
        .labelled(Texts.text("simulate.chart.short." + scenario.key()) + " " + total);
  }

  /** One count by theme, the largest first. */
  Bars themes(Kind kind) {
    boolean isMoney = kind == Kind.REVENUE;
    List<Bar> bars =
        results.present().themes().stream()
            .sorted(Comparator.comparingDouble((Total total) -> -total.of(kind)))
            .map(
                total ->
                    Bar.of(
                        name(total.id()),
                        total.of(kind) / (isMoney ? minorUnits() : 1),
                        Ink.DESIGN))
            .toList();
    return new Bars(text("themes"), bars, isMoney ? money() : Unit.COUNT);
  }

  private String name(String themeId) {
    Theme theme = results.design().theme(themeId);
    return theme == null ? themeId : theme.name();
  }

  private static Series series(
      String name, Ink ink, List<Banded> banded, double scale, boolean isBanded) {
    Series line = Series.of(name, ink, numbers(banded, one -> one.mean() * scale));
    return isBanded
        ? line.within(
            numbers(banded, one -> one.low() * scale), numbers(banded, one -> one.high() * scale))
        : line;
  }

  private static double[] numbers(List<Banded> banded, ToDoubleFunction<Banded> number) {
    return banded.stream().mapToDouble(number).toArray();
  }

  private List<LocalDate> days() {
    LocalDate from = results.horizon().from();
    return IntStream.range(0, results.horizon().days()).mapToObj(from::plusDays).toList();
  }

  private List<LocalDate> weeks() {
    LocalDate from = results.horizon().from();
    return IntStream.range(0, results.horizon().weeks()).mapToObj(from::plusWeeks).toList();
  }

  private Unit money() {
    return Unit.money(Currency.getInstance(currency).getSymbol(Formats.locale()), 0);
  }

  private double minorUnits() {
    return Math.pow(10, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
  }

  private static String text(String key) {
    return Texts.text("simulate.chart." + key);
  }
}
