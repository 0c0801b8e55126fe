package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Decision.Decided;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan for everybody over some days: what is known is what the snapshot knows, and nobody answers
 * meanwhile.
 */
public final class Planning implements Crowd {

  private final Planner planner;
  private final Snapshot snapshot;
  private final PastMail past;
  private final Standing[] standings;

  private Planning(Planner planner, Snapshot snapshot, PastMail past) {
    this.planner = planner;
    this.snapshot = snapshot;
    this.past = past;
    standings = new Standing[snapshot.size()];
    for (int customer = 0; customer < standings.length; customer++) {
      standings[customer] = past.standing(snapshot.view(customer));
    }
  }

  /** What a plan is asked for. */
  public record Span(LocalDate from, int days, Chance chance) {}

  /** One decision of one customer on one day, as a chunk hands it on. */
  private record Line(int customer, int day, Decision decision) {}

  /**
   * Plans every send day of a span.
   *
   * @param past what went before and is not in the facts yet, such as plans that were exported
   * @param sink takes every decision, in the same order whatever {@code parallel} is
   */
  public static void plan(
      Planner planner, Snapshot snapshot, PastMail past, Span span, PlanSink sink, Work work) {
    new Planning(planner, snapshot, past).plan(span, sink, work);
  }

  /** How a plan is worked on. */
  public record Work(Parallel parallel, Progress progress) {}

  private void plan(Span span, PlanSink sink, Work work) {
    List<List<Integer>> weeks = weeks(planner, span.from(), span.days());
    for (int week = 0; week < weeks.size(); week++) {
      work.progress().at(week, weeks.size(), "Planning");
      List<Integer> days = weeks.get(week);
      Market market = planner.market(this, days, span.chance(), work.parallel());
      for (List<Integer> some : planner.isScarce() ? oneByOne(days) : List.of(days)) {
        market = planner.priced(market, this, some.getFirst(), work.parallel());
        sink.week(days.getFirst(), market);
        decide(some, market, span, sink, work);
      }
    }
    work.progress().at(weeks.size(), weeks.size(), "Planning");
  }

  private static List<List<Integer>> oneByOne(List<Integer> days) {
    return days.stream().map(List::of).toList();
  }

  private void decide(List<Integer> days, Market market, Span span, PlanSink sink, Work work) {
    work.parallel()
        .inOrder(
            Parallel.chunks(size()),
            chunk -> {
              work.progress().stopIfCancelled();
              return decide(chunk, days, market, span.chance());
            },
            lines -> lines.forEach(one -> sink.decided(one.customer(), one.day(), one.decision())));
  }

  private List<Line> decide(int chunk, List<Integer> days, Market market, Chance chance) {
    Deciding deciding = planner.deciding();
    List<Line> lines = new ArrayList<>();
    int end = Math.min(size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      Recollection known = recollection(customer);
      for (int day : days) {
        Decided decided =
            deciding.decide(
                market,
                view(customer, planner.sendMinute(day)),
                standings[customer],
                chance,
                known);
        standings[customer] = decided.next();
        lines.add(new Line(customer, day, decided.decision()));
      }
    }
    return lines;
  }

  /**
   * The send days of a span, week by week from Monday to Sunday; weeks without any are left out.
   */
  public static List<List<Integer>> weeks(Planner planner, LocalDate from, int days) {
    List<List<Integer>> weeks = new ArrayList<>();
    LocalDate end = from.plusDays(days);
    LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (LocalDate week = monday; week.isBefore(end); week = week.plusWeeks(1)) {
      List<Integer> sendDays = new ArrayList<>();
      for (LocalDate day = week; day.isBefore(week.plusWeeks(1)); day = day.plusDays(1)) {
        boolean isIn = !day.isBefore(from) && day.isBefore(end);
        if (isIn && planner.isSendDay((int) day.toEpochDay())) {
          sendDays.add((int) day.toEpochDay());
        }
      }
      if (!sendDays.isEmpty()) {
        weeks.add(sendDays);
      }
    }
    return weeks;
  }

  @Override
  public int size() {
    return snapshot.size();
  }

  /** Nobody changes meanwhile. */
  @Override
  public void ready(int customers, Parallel parallel) {}

  @Override
  public List<Composition> built(int day) {
    return past.built(day);
  }

  @Override
  public CustomerView view(int customer, int minute) {
    return snapshot.view(customer).at(minute);
  }

  @Override
  public Standing standing(int customer) {
    return standings[customer];
  }

  /** A new one: nobody is planned for twice, but for a few in a week's market. */
  @Override
  public Recollection recollection(int customer) {
    return planner.recollection();
  }
}
