package app.chordial.store;

import app.chordial.audience.Audience;
import app.chordial.design.Design;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One shop's folder, open: facts, designs and runs. Only one process has it at a time. */
public final class Workspace implements AutoCloseable {

  private static final String STORE = "store";
  static final String STORE_FILE = "store.mv.db";
  private static final String BACKUPS = "backups";
  private static final String EXPORTS = "exports";
  private static final String NOTE = "note.";
  private static final String DERIVED = "derived";

  private final Path folder;
  private final WorkspaceLock lock;
  private final Database database;
  private final ShopSettings shop;
  private final Audit audit;
  private final Imports imports;
  private final People people;
  private final Revisions revisions;
  private final Runs runs;
  private final Scenarios scenarios;
  private final EventCache cache;
  private final Subjects subjects;
  private final Backups backups;

  private Workspace(Path folder, InstantSource clock, WorkspaceLock lock, Database database)
      throws Refusal {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    Settings settings = new Settings(database);
    shop = settings.shop();
    byte[] key = settings.suppressionKey();
    audit = new Audit(database, clock);
    Function<Pen, Suppressions> suppressions = pen -> new Suppressions(pen, key);
    imports = new Imports(database, clock, audit, suppressions);
    imports.recover();
    imports.deriveAgain();
    people = new People(database);
    revisions = new Revisions(database, clock);
    runs = new Runs(database, clock);
    scenarios = new Scenarios(database, clock);
    cache = new EventCache(folder.resolve(DERIVED).resolve("events.columns"));
    subjects = new Subjects(database, audit, imports, suppressions, cache);
    backups = new Backups(database, audit, clock, shop.name());
  }

  /** Makes a workspace in a folder that is new or empty, and opens it. */
  public static Workspace create(Path folder, ShopSettings shop, InstantSource clock)
      throws Refusal {
    refuseFull(folder);
    makeFolders(folder);
    WorkspaceLock lock = WorkspaceLock.take(folder, clock.instant(), shop.zone());
    return opened(
        folder,
        clock,
        lock,
        database -> {
          byte[] key = new byte[32];
          new SecureRandom().nextBytes(key);
          new Settings(database).begin(shop, key);
          new Audit(database, clock).note(Audit.Deed.CREATE, shop.name());
        });
  }

  /** Loads the classes that questions to any store take. */
  public static void prepare() {
    Settings.prepare();
  }

  /** Opens a workspace that is there. */
  public static Workspace open(Path folder, InstantSource clock) throws Refusal {
    if (!Files.exists(folder)) {
      throw new Refusal(
          "There is no folder " + folder + ".",
          "Nothing was changed.",
          "Check the name, or make a new workspace.");
    }
    if (!Files.isRegularFile(folder.resolve(STORE_FILE))) {
      throw new Refusal(
          folder + " is not a Chordial workspace.",
          "Nothing was changed.",
          "Choose a folder that has a file " + STORE_FILE + ", or make a new workspace.");
    }
    if (!Files.isWritable(folder) || !Files.isWritable(folder.resolve(STORE_FILE))) {
      throw new Refusal(
          folder + " is read-only.",
          "Nothing was changed.",
          "Allow writing to it, or copy it to a place where you may write.");
    }
    WorkspaceLock lock = WorkspaceLock.take(folder, clock.instant(), ZoneId.systemDefault());
    return opened(folder, clock, lock, database -> {});
  }

  private static void makeFolders(Path folder) throws Refusal {
    try {
      Files.createDirectories(folder.resolve(BACKUPS));
      Files.createDirectories(folder.resolve(EXPORTS));
    } catch (IOException failure) {
      throw new Trouble(name(folder)).refusal(failure);
    }
  }

  /** Makes the folders beside the store where they are missing. */
  void makeFolders() throws Refusal {
    makeFolders(folder);
  }

  /** What is done to a store before it is used. */
  private interface Beginning {
    void begin(Database database) throws Refusal;
  }

  private static Workspace opened(
      Path folder, InstantSource clock, WorkspaceLock lock, Beginning beginning) throws Refusal {
    Database database = new Database(folder.resolve(STORE), new Trouble(name(folder)));
    boolean isOpen = false;
    try {
      new Schema(database, name(folder)).migrate();
      beginning.begin(database);
      Workspace workspace = new Workspace(folder, clock, lock, database);
      isOpen = true;
      return workspace;
    } finally {
      if (!isOpen) {
        release(lock, database);
      }
    }
  }

  private static void release(WorkspaceLock lock, Database database) throws Refusal {
    database.abandon();
    lock.close();
  }

  static void refuseFull(Path folder) throws Refusal {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new Refusal(
            folder + " exists already and is not empty.",
            "Nothing was changed.",
            "Choose another name, or open it if it is a workspace.");
      }
    } catch (IOException failure) {
      throw new Trouble(name(folder)).refusal(failure);
    }
  }

  private static String name(Path folder) {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  public Path folder() {
    return folder;
  }

  /** Where backups of this workspace go unless another place is chosen. */
  public Path backupFolder() {
    return folder.resolve(BACKUPS);
  }

  /** Where exports go unless another place is chosen. */
  public Path exportFolder() {
    return folder.resolve(EXPORTS);
  }

  public ShopSettings shop() {
    return shop;
  }

  public Imports imports() {
    return imports;
  }

  public People people() {
    return people;
  }

  public Revisions revisions() {
    return revisions;
  }

  /**
   * The design's history.
   *
   * @param reading a design from its text
   * @param writing a design's text
   */
  public Designs designs(Function<String, Design> reading, Function<Design, String> writing) {
    return new Designs(revisions, reading, writing);
  }

  public Runs runs() {
    return runs;
  }

  public Scenarios scenarios() {
    return scenarios;
  }

  public Strikes strikes() {
    return new Strikes(database);
  }

  public Subjects subjects() {
    return subjects;
  }

  public Backups backups() {
    return backups;
  }

  public Audit audit() {
    return audit;
  }

  /** Keeps a text under a name, in the place of one that was there. */
  public void note(String name, String text) throws Refusal {
    database.ask(
        store -> {
          Settings.write(store, NOTE + name, text);
          return true;
        });
  }

  /** Forgets the text kept under a name. */
  public void forget(String name) throws Refusal {
    database.ask(
        store -> {
          Settings.remove(store, NOTE + name);
          return true;
        });
  }

  /** The text kept under a name, or nothing. */
  public Optional<String> noted(String name) throws Refusal {
    return database.ask(store -> Optional.ofNullable(Settings.read(store, NOTE + name)));
  }

  /** A name for the facts as they are; it changes whenever they do. */
  public String dataVersion() throws Refusal {
    return database.ask(DataVersion::read);
  }

  /** Everybody, in columns, from finished imports. */
  public Audience audience(Progress progress) throws Refusal {
    return new AudienceLoading(database, shop, cache).load(progress);
  }

  @Override
  public void close() throws Refusal {
    try (lock;
        database) {
      // Closed the other way round than opened. An open draft is cleared away at the next opening.
    }
  }
}
