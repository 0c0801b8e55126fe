package app.chordial.ui.simulate;

import app.chordial.audience.Snapshot;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Simulating;
import app.chordial.simulation.Simulation;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** What the screen of simulations shows and does. */
final class SimulateModel {

  private static final String KEY = "simulate";

  /** How far, how often and with which luck to simulate. */
  record Settings(int weeks, int runs, long seed) {
    static final Settings DEFAULT = new Settings(12, 10, 1);
  }

  /** What is not there yet, without which nothing can be simulated. */
  enum Missing {
    NOTHING,
    SHOP,
    CUSTOMERS,
    MESSAGES,
    SEND_DAYS
  }

  private final Workbench bench;
  private final Planners planners;
  private final PastLines past;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ReadOnlyObjectWrapper<Missing> missing;
  private final ReadOnlyObjectWrapper<List<Scenario>> scenarios;
  private final ReadOnlyObjectWrapper<Scenario> other;
  private final ReadOnlyObjectWrapper<@Nullable Results> results;
  private final ReadOnlyObjectWrapper<Boolean> outdated;
  private final ReadOnlyObjectWrapper<@Nullable Job> running;

  SimulateModel(Workbench bench, Planners planners, PastLines past) {
    this.bench = bench;
    this.planners = planners;
    this.past = past;
    settings = new ReadOnlyObjectWrapper<>(this, "settings", Settings.DEFAULT);
    missing = new ReadOnlyObjectWrapper<>(this, "missing", Missing.SHOP);
    scenarios =
        new ReadOnlyObjectWrapper<>(this, "scenarios", List.of(Scenario.DESIGN, Scenario.BLAST));
    other = new ReadOnlyObjectWrapper<>(this, "other", Scenario.BLAST);
    results = new ReadOnlyObjectWrapper<>(this, "results");
    outdated = new ReadOnlyObjectWrapper<>(this, "outdated", false);
    running = new ReadOnlyObjectWrapper<>(this, "running");
    bench.session().shopProperty().addListener((_, _, _) -> forget());
    bench.session().designProperty().addListener((_, _, _) -> look());
    bench.session().snapshotProperty().addListener((_, _, _) -> look());
    bench.background().jobs().addListener((ListChangeListener<Job>) _ -> watch());
    look();
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What has to be there first. */
  ReadOnlyObjectProperty<Missing> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** What the next run plays, the present design first. */
  ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
    return scenarios.getReadOnlyProperty();
  }

  /** What the present design is compared with. */
  ReadOnlyObjectProperty<Scenario> otherProperty() {
    return other.getReadOnlyProperty();
  }

  /** What the last run gave, or null. */
  ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** Whether the design, the date or the settings changed since the last run. */
  ReadOnlyObjectProperty<Boolean> outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }

  /** The run under way, or null. */
  ReadOnlyObjectProperty<@Nullable Job> runningProperty() {
    return running.getReadOnlyProperty();
  }

  String currency() {
    return bench.session().currency();
  }

  /** What simulations assume of how customers answer. */
  ResponseModel response() {
    Results last = results.get();
    return last == null ? ResponseModel.ASSUMED : last.response();
  }

  void set(Settings changed) {
    settings.set(changed);
    look();
  }

  /** Scenarios that could be added. */
  List<Scenario> variations() {
    return List.of(Scenario.values()).stream()
        .filter(one -> one.isVariation() && !scenarios.get().contains(one))
        .toList();
  }

  void add(Scenario variation) {
    if (!scenarios.get().contains(variation)) {
      List<Scenario> more = new ArrayList<>(scenarios.get());
      more.add(variation);
      scenarios.set(List.copyOf(more));
      compareWith(variation);
      look();
    }
  }

  void remove(Scenario variation) {
    if (variation.isVariation()) {
      scenarios.set(scenarios.get().stream().filter(one -> one != variation).toList());
      if (other.get() == variation) {
        compareWith(Scenario.BLAST);
      }
      look();
    }
  }

  /** Compares the present design with another scenario. */
  void compareWith(Scenario scenario) {
    if (scenario != Scenario.DESIGN) {
      other.set(scenario);
    }
  }

  void cancel() {
    Job job = running.get();
    if (job != null) {
      job.cancel();
    }
  }

  /** Plays every scenario with the same luck. */
  void run() {
    Snapshot snapshot = bench.session().snapshot();
    if (snapshot == null || missing.get() != Missing.NOTHING) {
      return;
    }
    Design design = bench.session().design();
    Settings now = settings.get();
    Horizon horizon = new Horizon(snapshot.date(), now.weeks(), now.runs(), now.seed());
    List<Scenario> wanted = scenarios.get();
    String title = Texts.text("simulate.job", now.weeks());
    Job job =
        bench
            .background()
            .begin(
                KEY,
                title,
                progress -> simulate(design, snapshot, horizon, wanted, progress),
                this::show);
    running.set(bench.background().jobs().contains(job) ? job : null);
  }

  private Results simulate(
      Design design, Snapshot snapshot, Horizon horizon, List<Scenario> wanted, Progress progress)
      throws Refusal {
    Planner present =
        planners.planner(
            design,
            snapshot,
            new Work(
                bench.parallel(),
                new RunProgress(
                    progress, 0, wanted.size() + 1, Texts.text("simulate.job.learning"))));
    List<PlannedEmail> lines = past.before(snapshot.minute());
    SequencedMap<Scenario, Simulation> simulations = new LinkedHashMap<>();
    for (Scenario scenario : wanted) {
      String doing = Texts.text("simulate.job.scenario", scenario.title());
      Progress part = new RunProgress(progress, simulations.size() + 1, wanted.size() + 1, doing);
      Planner planner = planner(present, scenario);
      simulations.put(
          scenario,
          Simulating.simulate(
                  planner,
                  snapshot,
                  new PastMail(planner, lines),
                  List.of(scenario.policy()),
                  horizon,
                  new Work(bench.parallel(), part))
              .getFirst());
    }
    return new Results(design, snapshot, horizon, present.learned().response(), simulations);
  }

  private static Planner planner(Planner present, Scenario scenario) {
    return scenario.isVariation()
        ? new Planner(scenario.of(present.design()), present.learned(), present.snapshot())
        : present;
  }

  private void show(Results done) {
    results.set(done);
    if (!done.has(other.get())) {
      compareWith(Scenario.BLAST);
    }
    look();
  }

  private void forget() {
    bench.background().forget(KEY);
    results.set(null);
    look();
  }

  private void watch() {
    Job job = running.get();
    if (job != null && !bench.background().jobs().contains(job)) {
      running.set(null);
    }
  }

  private void look() {
    missing.set(missing(bench.session().design()));
    Results last = results.get();
    outdated.set(last != null && !isOf(last));
  }

  private boolean isOf(Results last) {
    Settings now = settings.get();
    Snapshot snapshot = bench.session().snapshot();
    return last.design().equals(bench.session().design())
        && snapshot != null
        && last.snapshot().equals(snapshot)
        && last.horizon().equals(new Horizon(snapshot.date(), now.weeks(), now.runs(), now.seed()))
        && List.copyOf(last.simulations().sequencedKeySet()).equals(scenarios.get());
  }

  private Missing missing(Design design) {
    Snapshot snapshot = bench.session().snapshot();
    if (bench.session().shopProperty().get() == null) {
      return Missing.SHOP;
    }
    if (snapshot == null || snapshot.size() == 0) {
      return Missing.CUSTOMERS;
    }
    if (design.messages().isEmpty() || design.themes().isEmpty()) {
      return Missing.MESSAGES;
    }
    return design.rhythm().cadence().sendDays().isEmpty() ? Missing.SEND_DAYS : Missing.NOTHING;
  }
}
