package app.chordial.ui.simulate;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.job.SoundDesign;
import app.chordial.simulation.Beginning;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Simulating;
import app.chordial.simulation.Simulation;
import app.chordial.ui.kit.Texts;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** Plays scenarios through, with a first look after a few runs; away from the screen. */
record Playing(Planners planners, Parallel parallel) {

  /** So many runs are shown before the rest is played. */
  static final int FIRST_RUNS = 2;

  /** Fewer runs than these are over so soon that a first look is not worth its time. */
  static final int WORTH_A_LOOK = 3 * FIRST_RUNS;

  /**
   * What is played.
   *
   * @param scenarios the present design first
   */
  record Wish(Design design, Snapshot snapshot, Horizon horizon, List<Scenario> scenarios) {

    Wish {
      scenarios = List.copyOf(scenarios);
    }

    /** The same over the first few runs only; luck goes by run, so they are runs of the whole. */
    Wish atFirst() {
      Horizon few = new Horizon(horizon.from(), horizon.weeks(), FIRST_RUNS, horizon.seed());
      return new Wish(design, snapshot, few, scenarios);
    }
  }

  /**
   * Plays every scenario with the same luck.
   *
   * @param first is handed the first look, on this thread
   */
  Results play(Wish wish, Consumer<Results> first, Progress progress) throws Refusal {
    SoundDesign.refuseUnsound(wish.design());
    int parts = wish.scenarios().size() + 1;
    Progress learning = new RunProgress(progress, 0, 1, parts, Texts.text("simulate.job.learning"));
    Planner present =
        planners.planner(wish.design(), wish.snapshot(), new Work(parallel, learning));
    if (wish.horizon().runs() >= WORTH_A_LOOK) {
      first.accept(play(wish.atFirst(), present, new Unheard(progress)));
    }
    return play(wish, present, progress);
  }

  private Results play(Wish wish, Planner present, Progress progress) throws Refusal {
    SequencedMap<Scenario, Simulation> simulations = new LinkedHashMap<>();
    for (List<Scenario> alike : alike(wish.scenarios())) {
      String doing = Texts.text("simulate.job.scenario", alike.getFirst().title());
      int parts = wish.scenarios().size() + 1;
      Progress its = new RunProgress(progress, simulations.size() + 1, alike.size(), parts, doing);
      Planner planner = planner(present, alike.getFirst());
      List<Simulation> played =
          Simulating.simulate(
              Beginning.of(planner, planners.past(planner)),
              alike.stream().map(Scenario::policy).toList(),
              wish.horizon(),
              new Work(parallel, its));
      for (int i = 0; i < played.size(); i++) {
        simulations.put(alike.get(i), played.get(i));
      }
    }
    return new Results(
        wish.design(), wish.snapshot(), wish.horizon(), present.learned().response(), simulations);
  }

  /**
   * The scenarios in their order, those next to each other that the present design plays as one.
   */
  private static List<List<Scenario>> alike(List<Scenario> scenarios) {
    List<List<Scenario>> groups = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      boolean isNew =
          groups.isEmpty() || scenario.isVariation() || groups.getLast().getFirst().isVariation();
      if (isNew) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(scenario);
    }
    return groups;
  }

  private static Planner planner(Planner present, Scenario scenario) {
    return scenario.isVariation()
        ? new Planner(scenario.of(present.design()), present.learned(), present.snapshot())
        : present;
  }

  /** Progress that can be cancelled but tells nothing: a first look is not on the bar. */
  private record Unheard(Progress heard) implements Progress {

    @Override
    public void at(long done, long total, String doing) {}

    @Override
    public boolean isCancelled() {
      return heard.isCancelled();
    }
  }
}
