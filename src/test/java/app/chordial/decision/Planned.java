package app.chordial.decision;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A whole plan with every decision, for tests to look through. */
record Planned(Planner planner, List<Line> lines, SequencedMap<Integer, Market> markets) {

  static final int DAYS = 35;

  /** One decision of one customer on one day. */
  record Line(int customer, int day, Decision decision) {}

  static Planned of(long seed) {
    return of(
        RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 300)),
        Parallel.SAME_THREAD);
  }

  static Planned of(Planner planner, Parallel parallel) {
    Planned planned = new Planned(planner, new ArrayList<>(), new TreeMap<>());
    PlanSink sink =
        new PlanSink() {
          @Override
          public void week(int firstDay, Market market) {
            planned.markets().put(firstDay, market);
          }

          @Override
          public void decided(int customer, int day, Decision decision) {
            planned.lines().add(new Line(customer, day, decision));
          }
        };
    Planning.plan(
        planner,
        planner.snapshot(),
        new PastMail(planner, Exported.NONE),
        new Span(RandomAudiences.TODAY, DAYS, new Chance(7, 0)),
        sink,
        new Work(parallel, Progress.NONE));
    return planned;
  }

  /** The market of the week that an epoch day lies in. */
  Market market(int day) {
    return markets.entrySet().stream()
        .filter(entry -> Math.floorDiv(entry.getKey() + 3, 7) == Math.floorDiv(day + 3, 7))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  int lastDay() {
    return lines.getLast().day();
  }

  /** The lines of one customer, by day. */
  List<Line> of(int customer) {
    return lines.stream().filter(line -> line.customer() == customer).toList();
  }
}
