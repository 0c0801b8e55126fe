package app.chordial.ui.home;

import app.chordial.audience.Audience;
import app.chordial.job.OpenShop;
import app.chordial.job.SampleTask;
import app.chordial.sample.SampleShop;
import app.chordial.store.ShopSettings;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.Shop;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** The shops that this user has, and the one that is open; used from the screen's thread. */
public final class Shops {

  private static final Logger LOG = Logger.getLogger(Shops.class.getName());
  private static final String KEY = "shops.open";
  private static final String ENDING = ".chordial";

  private final Workbench bench;
  private final Remembered remembered;
  private final InstantSource clock;
  private final Path userFolder;
  private final ReadOnlyObjectWrapper<@Nullable OpenShop> open =
      new ReadOnlyObjectWrapper<>(this, "open");
  private final ReadOnlyObjectWrapper<List<Known>> recent =
      new ReadOnlyObjectWrapper<>(this, "recent", List.of());
  private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper(this, "opening", "");
  private final AtomicReference<@Nullable OpenShop> waiting = new AtomicReference<>();

  private @Nullable Job job;

  /**
   * A shop that was open before.
   *
   * @param isThere whether its folder still is
   */
  public record Known(Path folder, boolean isThere) {

    /** What its folder is called, without the ending that all have. */
    public String name() {
      String name = String.valueOf(folder.getFileName());
      return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
  }

  /** A shop with everybody in it, as opening reads it away from the screen. */
  private record Opened(OpenShop shop, Audience audience) {}

  /** What opens or makes a shop. */
  private interface Opening {
    OpenShop open(Progress progress) throws Refusal;
  }

  /**
   * @param userFolder where the sample shop is kept
   */
  public Shops(Workbench bench, Remembered remembered, InstantSource clock, Path userFolder) {
    this.bench = bench;
    this.remembered = remembered;
    this.clock = clock;
    this.userFolder = userFolder;
    bench.background().jobs().addListener((ListChangeListener<Job>) _ -> watch());
    refresh();
  }

  /** The shop that is open, or null. */
  public ReadOnlyObjectProperty<@Nullable OpenShop> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What is being opened or made, in words; empty while nothing is. */
  public ReadOnlyStringProperty openingProperty() {
    return opening.getReadOnlyProperty();
  }

  /** Shops that were open before, the newest first. */
  public ReadOnlyObjectProperty<List<Known>> recentProperty() {
    return recent.getReadOnlyProperty();
  }

  /** Where the sample shop is, or will be. */
  public Path sampleFolder() {
    return userFolder.resolve(SampleShop.NAME + ENDING);
  }

  /** Opens the shop of a folder in place of the one before. */
  public void open(Path folder) {
    if (isOpen(folder)) {
      return;
    }
    begin(
        folder,
        Texts.text("home.opening", name(folder)),
        _ -> OpenShop.open(folder, clock, bench.parallel()));
  }

  /** Opens the sample shop, which is made if it is not there yet. */
  public void openSample() {
    Path folder = sampleFolder();
    if (isOpen(folder)) {
      return;
    }
    begin(
        folder,
        Texts.text("home.sample.making"),
        progress -> {
          if (!Files.exists(folder)) {
            SampleTask.make(folder, bench.parallel(), progress);
          }
          return OpenShop.open(folder, clock, bench.parallel());
        });
  }

  /** Opens the shop that was open last; the sample shop where there is none. */
  public void openLastOrSample() {
    List<String> folders = remembered.now().recentShops();
    bench
        .background()
        .ask(
            "shops.last",
            _ -> folders.stream().map(Path::of).filter(Files::isDirectory).findFirst(),
            last -> last.ifPresentOrElse(this::open, this::openSample));
  }

  /** Makes an empty shop in a folder of its name within another, and opens it. */
  public void create(ShopSettings settings, Path within) {
    Path folder = within.resolve(fileName(settings.name()) + ENDING);
    begin(
        folder,
        Texts.text("home.making", settings.name()),
        _ -> OpenShop.create(folder, settings, clock, bench.parallel()));
  }

  /** Closes the open shop. */
  public void close() {
    OpenShop before = open.get();
    if (before != null) {
      try {
        bench.session().close();
        open.set(null);
        letGo(before);
      } catch (Refusal refusal) {
        bench.background().refused().accept(refusal);
      }
    }
  }

  /**
   * Closes what is open or about to be, on this thread, so that its folder is free when the process
   * ends; every change is saved by now.
   */
  public void end() {
    bench.background().forget(KEY);
    close(waiting.getAndSet(null));
    close(open.get());
    open.set(null);
  }

  private static void close(@Nullable OpenShop shop) {
    try {
      discard(shop);
    } catch (Refusal refusal) {
      LOG.log(Level.WARNING, "The shop could not be closed in good order.", refusal);
    }
  }

  /** Reads everybody again, after facts came or went. */
  public void refreshFacts() {
    OpenShop shop = open.get();
    if (shop != null) {
      bench.background().ask("shops.facts", shop::audience, bench.session()::audience);
    }
  }

  /** No longer lists a shop; its folder stays. */
  public void forget(Path folder) {
    remembered.change(old -> old.withoutShop(folder.toString()));
    refresh();
  }

  private void begin(Path folder, String title, Opening way) {
    job =
        bench
            .background()
            .begin(
                KEY,
                title,
                progress -> {
                  discard(waiting.getAndSet(null));
                  OpenShop shop = way.open(progress);
                  waiting.set(shop);
                  return new Opened(shop, shop.audience(progress));
                },
                opened -> present(folder, opened));
    watch();
  }

  private void watch() {
    Job now = job;
    opening.set(now != null && bench.background().jobs().contains(now) ? now.title() : "");
  }

  private void present(Path folder, Opened opened) {
    OpenShop before = open.get();
    ShopSettings settings = opened.shop().settings();
    try {
      bench
          .session()
          .open(
              new Shop(
                  settings.name(),
                  settings.currency(),
                  opened.shop().history(),
                  opened.shop()::save));
    } catch (Refusal refusal) {
      bench.background().refused().accept(refusal);
      return;
    }
    waiting.set(null);
    open.set(opened.shop());
    bench.session().audience(opened.audience());
    remembered.change(old -> old.withRecentShop(folder.toAbsolutePath().toString()));
    refresh();
    letGo(before);
  }

  private boolean isOpen(Path folder) {
    OpenShop shop = open.get();
    return shop != null && shop.workspace().folder().equals(folder);
  }

  private void letGo(@Nullable OpenShop shop) {
    if (shop != null) {
      bench
          .background()
          .ask(
              "shops.close " + shop.workspace().folder(),
              _ -> {
                shop.close();
                return true;
              },
              _ -> {});
    }
  }

  /** Closes a shop whose opening nobody waited for. */
  private static void discard(@Nullable OpenShop shop) throws Refusal {
    if (shop != null) {
      shop.close();
    }
  }

  private void refresh() {
    List<String> folders = remembered.now().recentShops();
    bench
        .background()
        .ask(
            "shops.recent",
            _ -> {
              List<Known> known = new ArrayList<>();
              for (String folder : folders) {
                known.add(new Known(Path.of(folder), Files.isDirectory(Path.of(folder))));
              }
              return List.copyOf(known);
            },
            recent::set);
  }

  private static String name(Path folder) {
    return new Known(folder, true).name();
  }

  /** A name as every platform takes it for a folder. */
  static String fileName(String name) {
    String safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    return safe.replaceAll("\\.+$", "");
  }
}
