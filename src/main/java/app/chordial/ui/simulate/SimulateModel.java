package app.chordial.ui.simulate;

import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.Horizon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.simulate.Playing.Wish;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.List;
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
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ReadOnlyObjectWrapper<Missing> missing;
  private final ReadOnlyObjectWrapper<List<Scenario>> scenarios;
  private final ReadOnlyObjectWrapper<Scenario> other;
  private final ReadOnlyObjectWrapper<@Nullable Results> results;
  private final ReadOnlyObjectWrapper<Boolean> outdated;
  private final ReadOnlyObjectWrapper<Boolean> early;
  private final ReadOnlyObjectWrapper<@Nullable Job> running;

  SimulateModel(Workbench bench, Planners planners) {
    this.bench = bench;
    this.planners = planners;
    settings = new ReadOnlyObjectWrapper<>(this, "settings", Settings.DEFAULT);
    missing = new ReadOnlyObjectWrapper<>(this, "missing", Missing.SHOP);
    scenarios =
        new ReadOnlyObjectWrapper<>(this, "scenarios", List.of(Scenario.DESIGN, Scenario.BLAST));
    other = new ReadOnlyObjectWrapper<>(this, "other", Scenario.BLAST);
    results = new ReadOnlyObjectWrapper<>(this, "results");
    outdated = new ReadOnlyObjectWrapper<>(this, "outdated", false);
    early = new ReadOnlyObjectWrapper<>(this, "early", false);
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

  /** Whether the results are those of the first few runs only. */
  ReadOnlyObjectProperty<Boolean> earlyProperty() {
    return early.getReadOnlyProperty();
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
    Settings now = settings.get();
    Horizon horizon = new Horizon(snapshot.date(), now.weeks(), now.runs(), now.seed());
    Wish wish = new Wish(bench.session().design(), snapshot, horizon, scenarios.get());
    Playing playing = new Playing(planners, bench.parallel());
    Job job =
        bench
            .background()
            .begin(
                KEY,
                Texts.text("simulate.job", now.weeks()),
                progress -> playing.play(wish, early -> show(early, progress), progress),
                this::show);
    running.set(bench.background().jobs().contains(job) ? job : null);
    look();
  }

  /** Shows the first runs, unless nobody waits for them, or all are there from the time before. */
  private void show(Results early, Progress progress) {
    bench
        .background()
        .onScreen(
            () -> {
              Results last = results.get();
              if (!progress.isCancelled() && (last == null || !isOf(last))) {
                show(early);
              }
            });
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
    early.set(last != null && isEarly(last));
    outdated.set(last != null && !isOf(last) && !early.get());
  }

  /** Whether these are but the first runs of what is asked for. */
  private boolean isEarly(Results last) {
    Settings now = settings.get();
    return last.horizon().runs() < now.runs()
        && last.horizon().runs() == Playing.FIRST_RUNS
        && isOf(last, new Settings(now.weeks(), Playing.FIRST_RUNS, now.seed()));
  }

  private boolean isOf(Results last) {
    return isOf(last, settings.get());
  }

  private boolean isOf(Results last, Settings now) {
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
