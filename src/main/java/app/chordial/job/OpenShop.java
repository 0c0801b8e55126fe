package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.design.Edit;
import app.chordial.design.History;
import app.chordial.exchange.csv.Conventions;
import app.chordial.store.Designs;
import app.chordial.store.ShopSettings;
import app.chordial.store.Workspace;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A shop with everything that tasks need of it: its workspace, its present design, its audience as
 * it was read last. May be used from any thread.
 */
public final class OpenShop implements AutoCloseable {

  private final Workspace workspace;
  private final InstantSource clock;
  private final Parallel parallel;
  private final Designs designs;
  private final Planners planners;
  private History history;
  private @Nullable Audience audience;
  private @Nullable Snapshot snapshot;

  private OpenShop(Workspace workspace, InstantSource clock, Parallel parallel) throws Refusal {
    this.workspace = workspace;
    this.clock = clock;
    this.parallel = parallel;
    planners = new Planners(new ExportedMail(workspace)::known);
    designs = workspace.designs(OpenShop::read, DesignJson::write);
    history = load(designs);
  }

  /** Opens a workspace that is there. */
  public static OpenShop open(Path folder, InstantSource clock, Parallel parallel) throws Refusal {
    return opened(Workspace.open(folder, clock), clock, parallel);
  }

  /**
   * Loads the classes that opening takes, which is half of its time: meant to be done while
   * something else is.
   */
  public static void prepare() {
    Workspace.prepare();
    DesignJson.read(DesignJson.write(Design.EMPTY));
  }

  /** Makes a workspace without facts and with an empty design, and opens it. */
  public static OpenShop create(
      Path folder, ShopSettings settings, InstantSource clock, Parallel parallel) throws Refusal {
    return opened(Workspace.create(folder, settings, clock), clock, parallel);
  }

  private static OpenShop opened(Workspace workspace, InstantSource clock, Parallel parallel)
      throws Refusal {
    boolean isOpen = false;
    try {
      OpenShop shop = new OpenShop(workspace, clock, parallel);
      isOpen = true;
      return shop;
    } finally {
      if (!isOpen) {
        workspace.close();
      }
    }
  }

  /** A design that this version can't read. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
      super(why);
    }
  }

  private static Design read(String text) {
    var reading = DesignJson.read(text);
    return reading
        .ifRead()
        .orElseThrow(() -> new Unreadable(reading.problems().getFirst().message()));
  }

  private static History load(Designs designs) throws Refusal {
    try {
      return designs.load().orElse(History.of(Design.EMPTY));
    } catch (Unreadable unreadable) {
      throw new Refusal(
          "The design of this workspace can't be read: " + unreadable.getMessage(),
          "Nothing was changed.",
          "Open it with the newest Chordial, or restore a backup.",
          unreadable);
    }
  }

  public Workspace workspace() {
    return workspace;
  }

  public ShopSettings settings() {
    return workspace.shop();
  }

  /** What the shop means where its files don't say. */
  public Conventions conventions() {
    return new Conventions(settings().zone(), Currency.getInstance(settings().currency()));
  }

  public InstantSource clock() {
    return clock;
  }

  /** How this shop's tasks are worked on. */
  public Work work(Progress progress) {
    return new Work(parallel, progress);
  }

  public Planners planners() {
    return planners;
  }

  public synchronized History history() {
    return history;
  }

  public Design design() {
    return history().design();
  }

  /** Saves a history; when it returns, it is on disk. Returns the present design's revision. */
  public synchronized long save(History changed) throws Refusal {
    long revision = designs.save(changed);
    history = changed;
    return revision;
  }

  /** Changes the design and saves it. */
  public synchronized long apply(Edit edit) throws Refusal {
    return save(history.after(edit));
  }

  /** A design and the revision that it is saved as. */
  public record Present(Design design, long revision) {}

  /** The present design, which is saved if it never was. */
  public synchronized Present present() throws Refusal {
    var saved = workspace.revisions().present();
    return new Present(history.design(), saved.isPresent() ? saved.get() : save(history));
  }

  /** Everybody the shop knows; read again only where the facts changed. */
  public synchronized Audience audience(Progress progress) throws Refusal {
    Audience known = audience;
    if (known == null || !known.dataVersion().equals(workspace.dataVersion())) {
      snapshot = null;
      known = workspace.audience(progress);
      new Settling(workspace).settle(known);
      audience = known;
    }
    return known;
  }

  /** What was known before 00:00 of a date; the very same snapshot while nothing changes. */
  public synchronized Snapshot snapshot(LocalDate date, Progress progress) throws Refusal {
    Audience everybody = audience(progress);
    Snapshot known = snapshot;
    if (known == null || !known.date().equals(date)) {
      known = everybody.asOf(date);
      snapshot = known;
    }
    return known;
  }

  /** The morning after the newest event, when nothing is hidden; today for a shop without any. */
  public LocalDate newest(Progress progress) throws Refusal {
    Audience everybody = audience(progress);
    int newest = everybody.newestMinute();
    return newest > 0
        ? everybody.time().date(newest).plusDays(1)
        : LocalDate.ofInstant(clock.instant(), settings().zone());
  }

  @Override
  public void close() throws Refusal {
    workspace.close();
  }
}
