package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.HiddenTaste;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Policy;
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

  public SimulateTask(OpenShop shop) {
    this.shop = shop;
  }

  /** Simulates policies from a date on, each with the same luck, and keeps the figures. */
  public List<Simulation> simulate(List<Policy> policies, Horizon horizon, Progress progress)
      throws Refusal {
    return simulate(policies, horizon, HiddenTaste.NONE, progress);
  }

  /**
   * The same with customers who like what they do not show.
   *
   * @param hidden what some of them like
   */
  public List<Simulation> simulate(
      List<Policy> policies, Horizon horizon, HiddenTaste hidden, Progress progress)
      throws Refusal {
    refuseTooFar(horizon);
    OpenShop.Present present = shop.present();
    SoundDesign.refuseUnsound(present.design());
    Snapshot snapshot = shop.snapshot(horizon.from(), progress);
    Work work = shop.work(progress);
    Planner planner = shop.planners().planner(present.design(), snapshot, work);
    PastMail past =
        new PastMail(planner, new ExportedMail(shop.workspace()).known(present.design(), snapshot));
    List<Simulation> simulations =
        Simulating.simulate(planner, snapshot, past, hidden, policies, horizon, work);
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

  /** How customers are thought to answer in a simulation, learned or assumed. */
  public ResponseModel response(Horizon horizon, Progress progress) throws Refusal {
    Snapshot snapshot = shop.snapshot(horizon.from(), progress);
    return shop.planners()
        .planner(shop.design(), snapshot, shop.work(progress))
        .learned()
        .response();
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
