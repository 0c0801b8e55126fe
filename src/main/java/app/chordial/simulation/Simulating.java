package app.chordial.simulation;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.simulation.Simulation.Run;
import app.chordial.simulation.Simulation.Total;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Simulating a scenario: many weeks ahead, several times (§4.12). */
public final class Simulating {

  /** Above this many customers the threads share one run; below it each takes runs of its own. */
  private static final int SHARED_FROM = 50_000;

  private Simulating() {}

  /**
   * Plays policies over a horizon, each with the same luck.
   *
   * @return one for each policy, in their order
   */
  public static List<Simulation> simulate(
      Beginning beginning, List<Policy> policies, Horizon horizon, Work work) {
    World world = World.of(beginning, horizon, work.parallel());
    boolean isShared = world.snapshot().size() >= SHARED_FROM;
    Parallel within = isShared ? work.parallel() : Parallel.SAME_THREAD;
    Parallel among = isShared ? Parallel.SAME_THREAD : work.parallel();
    Progress progress = work.progress();
    int pieces = horizon.runs() * policies.size();
    List<Tally> tallies = new ArrayList<>();
    progress.at(0, pieces, "Simulating");
    // The policies take turns, so that no thread is left with the slowest of them at the end.
    among.inOrder(
        pieces,
        piece -> {
          Policy policy = policies.get(piece % policies.size());
          int run = piece / policies.size();
          return new OneRun(world, beginning, policy, horizon, run).play(within, progress);
        },
        tally -> {
          tallies.add(tally);
          progress.at(tallies.size(), pieces, "Simulating");
        });
    List<Simulation> simulations = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      int first = i;
      List<Tally> own =
          IntStream.range(0, horizon.runs())
              .mapToObj(run -> tallies.get(run * policies.size() + first))
              .toList();
      simulations.add(simulation(beginning, policies.get(i), horizon, own));
    }
    return List.copyOf(simulations);
  }

  private static Simulation simulation(
      Beginning beginning, Policy policy, Horizon horizon, List<Tally> tallies) {
    Snapshot snapshot = beginning.planner().snapshot();
    var design = beginning.planner().design();
    List<String> messages = design.messages().stream().map(message -> message.id()).toList();
    List<String> themes = design.themes().stream().map(theme -> theme.id()).toList();
    int mailable =
        (int)
            IntStream.range(0, snapshot.size())
                .filter(customer -> snapshot.view(customer).isMailable())
                .count();
    return new Simulation(
        policy.title(),
        horizon,
        mailable,
        tallies.stream().map(tally -> new Run(tally, horizon.days())).toList(),
        totals(messages, tallies, Tally::message),
        totals(themes, tallies, Tally::theme),
        groups(beginning.groups(), tallies),
        tallies.stream().map(Tally::explored).toList());
  }

  private static List<Grouped> groups(List<Group> groups, List<Tally> tallies) {
    List<Grouped> figures = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int place = i;
      Group group = groups.get(i);
      List<Grouped.Weeks> runs = tallies.stream().map(tally -> tally.group(place)).toList();
      figures.add(new Grouped(group.id(), group.name(), group.customers().getCardinality(), runs));
    }
    return figures;
  }

  /** Reads one count of a tally. */
  private interface Count {
    double of(Tally tally, int index, Kind kind);
  }

  private static List<Total> totals(List<String> ids, List<Tally> tallies, Count count) {
    List<Total> totals = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      int index = i;
      List<Double> counts =
          Arrays.stream(Kind.values())
              .map(kind -> mean(tallies, tally -> count.of(tally, index, kind)))
              .toList();
      totals.add(new Total(ids.get(i), counts));
    }
    return totals;
  }

  private static double mean(List<Tally> tallies, ToDoubleFunction<Tally> count) {
    return tallies.stream().mapToDouble(count).sum() / tallies.size();
  }
}
