package app.chordial.ui.home;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.OpenShop;
import app.chordial.job.Planners;
import app.chordial.store.PlanRun;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Chance;
import app.chordial.work.Where;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the home screen shows of the open shop. */
final class HomeModel {

  private static final int WEEK = 7;
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final String HEALTH = "home.health";
  private static final String WEEK_KEY = "home.week";

  private final Workbench bench;
  private final Shops shops;
  private final Planners planners;
  private final InstantSource clock;
  private final Set<Where.Place> visited = EnumSet.noneOf(Where.Place.class);
  private final ReadOnlyObjectWrapper<@Nullable Health> health =
      new ReadOnlyObjectWrapper<>(this, "health");
  private final ReadOnlyObjectWrapper<@Nullable Loop> loop =
      new ReadOnlyObjectWrapper<>(this, "loop");
  private final ReadOnlyObjectWrapper<@Nullable Week> week =
      new ReadOnlyObjectWrapper<>(this, "week");
  private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper(this, "planning");
  private boolean isShown;

  /** How the facts stand and which plans there are, as one look tells. */
  private record Stand(Health health, List<PlanRun> plans) {}

  HomeModel(Workbench bench, Shops shops, Planners planners, InstantSource clock) {
    this.bench = bench;
    this.shops = shops;
    this.planners = planners;
    this.clock = clock;
    bench.navigator().onOpen(where -> visited.add(where.place()));
    shops.openProperty().addListener((_, _, _) -> begin());
    bench.session().snapshotProperty().addListener((_, _, _) -> look());
    bench.session().designProperty().addListener((_, _, _) -> look());
  }

  Shops shops() {
    return shops;
  }

  /** How the facts stand; null where no shop is open, or not yet known. */
  ReadOnlyObjectProperty<@Nullable Health> healthProperty() {
    return health.getReadOnlyProperty();
  }

  /** The way round the loop; null where no shop is open, or not yet known. */
  ReadOnlyObjectProperty<@Nullable Loop> loopProperty() {
    return loop.getReadOnlyProperty();
  }

  /** What the plan would do in the coming week; null where it is not known. */
  ReadOnlyObjectProperty<@Nullable Week> weekProperty() {
    return week.getReadOnlyProperty();
  }

  /** Whether the coming week is being worked out. */
  ReadOnlyBooleanProperty planningProperty() {
    return planning.getReadOnlyProperty();
  }

  /** The shop's today. */
  LocalDate today() {
    OpenShop shop = shops.openProperty().get();
    return shop == null
        ? bench.session().asOf()
        : LocalDate.ofInstant(clock.instant(), shop.settings().zone());
  }

  void open(Step step) {
    bench.navigator().open(step.name().place());
  }

  /** Looks again, from now on with every change. */
  void shown() {
    isShown = true;
    look();
  }

  /** Nobody looks; nothing is worked out until somebody does. */
  void hidden() {
    isShown = false;
    bench.background().forget(WEEK_KEY);
  }

  private void begin() {
    visited.clear();
    health.set(null);
    loop.set(null);
    week.set(null);
    look();
  }

  private void look() {
    OpenShop shop = shops.openProperty().get();
    Snapshot snapshot = bench.session().snapshot();
    if (!isShown || shop == null || snapshot == null) {
      return;
    }
    bench
        .background()
        .ask(
            HEALTH,
            progress -> new Stand(Health.of(snapshot, progress), shop.workspace().runs().all()),
            stand -> show(shop, stand));
    planning.set(true);
    bench.background().later(WEEK_KEY, PAUSE, this::plan);
  }

  private void show(OpenShop shop, Stand stand) {
    health.set(stand.health());
    loop.set(
        new Loop(
            bench.session().design(),
            stand.health(),
            Set.copyOf(visited),
            stand.plans(),
            shop.settings().zone()));
  }

  private void plan() {
    Snapshot snapshot = bench.session().snapshot();
    Design design = bench.session().design();
    if (!isShown || snapshot == null || snapshot.size() == 0 || design.messages().isEmpty()) {
      week(null);
      return;
    }
    Span span = new Span(snapshot.date(), WEEK, new Chance(1, 0));
    bench
        .background()
        .ask(
            WEEK_KEY,
            progress -> {
              Work work = new Work(bench.parallel(), progress);
              return Week.of(planners.outlook(design, snapshot, span, work));
            },
            this::week,
            refusal -> {
              week(null);
              bench.background().refused().accept(refusal);
            });
  }

  private void week(@Nullable Week planned) {
    planning.set(false);
    week.set(planned);
  }
}
