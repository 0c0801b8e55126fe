package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.response.ResponseModel;
import app.chordial.segment.Matching;
import app.chordial.segment.Segment;
import app.chordial.simulation.Beginning;
import app.chordial.simulation.Group;
import app.chordial.simulation.HiddenTaste;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Newcomers;
import app.chordial.simulation.Policy;
import app.chordial.simulation.SeriesRate;
import app.chordial.simulation.Simulating;
import app.chordial.simulation.Simulation;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Simulates weeks ahead and keeps what came out. */
public final class SimulateTask {

  private static final int MOST_WEEKS = 104;
  private static final int MOST_RUNS = 1_000;

  private final OpenShop shop;
  private List<SeriesRate> seriesRates = List.of();

  public SimulateTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * What is to be simulated.
   *
   * @param policies each with the same luck
   * @param hidden what some customers like and do not show
   * @param newcomers how many people join
   * @param isBySegment whether each segment's figures are wanted too
   */
  public record Wanted(
      List<Policy> policies,
      Horizon horizon,
      HiddenTaste hidden,
      Newcomers newcomers,
      boolean isBySegment) {
    public Wanted {
      policies = List.copyOf(policies);
    }

    /** Everybody's figures, where customers like what they show and nobody joins. */
    public static Wanted of(List<Policy> policies, Horizon horizon) {
      return new Wanted(policies, horizon, HiddenTaste.NONE, Newcomers.NONE, false);
    }
  }

  /** Simulates policies from a date on, and keeps the figures. */
  public List<Simulation> simulate(Wanted wanted, Progress progress) throws Refusal {
    Horizon horizon = wanted.horizon();
    refuseTooFar(horizon);
    OpenShop.Present present = shop.present();
    SoundDesign.refuseUnsound(present.design());
    Snapshot snapshot = shop.snapshot(horizon.from(), progress);
    Work work = shop.work(progress);
    Planner planner = shop.planners().planner(present.design(), snapshot, work);
    PastMail past =
        new PastMail(planner, new ExportedMail(shop.workspace()).known(present.design(), snapshot));
    Beginning beginning =
        Beginning.of(planner, past).with(wanted.hidden()).with(wanted.newcomers());
    seriesRates = beginning.seriesRates();
    if (wanted.isBySegment()) {
      beginning = beginning.with(segments(snapshot, progress));
    }
    List<Simulation> simulations = Simulating.simulate(beginning, wanted.policies(), horizon, work);
    for (Simulation simulation : simulations) {
      shop.workspace()
          .scenarios()
          .keep(
              simulation.title(),
              present.revision(),
              snapshot.audience().dataVersion(),
              SimulationFile.json(simulation));
    }
    return simulations;
  }

  /** Who is in each segment of the design when the simulation begins. */
  private List<Group> segments(Snapshot snapshot, Progress progress) {
    List<Segment> segments = shop.design().segments();
    Matching matching = new SegmentTask(shop).matching(snapshot, progress);
    return segments.stream()
        .map(one -> new Group(one.id(), one.name(), matching.match(one, segments).customers()))
        .toList();
  }

  /** How customers are thought to answer in a simulation, learned or assumed. */
  public ResponseModel response(Horizon horizon, Progress progress) throws Refusal {
    Snapshot snapshot = shop.snapshot(horizon.from(), progress);
    return shop.planners()
        .planner(shop.design(), snapshot, shop.work(progress))
        .learned()
        .response();
  }

  /** How many people join a week by the shop's own list. */
  public Newcomers newcomers(Horizon horizon, Progress progress) throws Refusal {
    return Newcomers.learn(shop.snapshot(horizon.from(), progress));
  }

  /** How often customers did in the last simulation what series ask for, learned or assumed. */
  public List<SeriesRate> seriesRates() {
    return seriesRates;
  }

  private static void refuseTooFar(Horizon horizon) throws Refusal {
    if (horizon.weeks() > MOST_WEEKS || horizon.runs() > MOST_RUNS) {
      throw new Refusal(
          "At most %d weeks and %,d runs are simulated.".formatted(MOST_WEEKS, MOST_RUNS),
          "Nothing was changed.",
          "Ask for less.");
    }
  }

  /** Whether a count is of money, in minor units. */
  public static boolean isMoney(Metric metric) {
    return SimulationFile.isMoney(metric);
  }

  /** Writes each day with its 80 % band as CSV. */
  public void write(Simulation simulation, Path target) throws Refusal {
    SimulationFile.write(simulation, shop.conventions().currency(), target);
  }
}
