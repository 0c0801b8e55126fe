package app.chordial.store;

import static app.chordial.store.tables.Tables.IMPORT_BATCH;
import static app.chordial.store.tables.Tables.IMPORT_COUNT;
import static app.chordial.store.tables.Tables.IMPORT_REJECT;

import app.chordial.audience.FactSink;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.roaringbitmap.RoaringBitmap;

/** Files becoming facts, one at a time, all of a file or nothing of it. */
public final class Imports {

  /** What reads a file and hands its statements on. */
  public interface Reading {
    void into(FactSink sink) throws IOException, Refusal;
  }

  /** From so many facts on, an import leaves gaps in the file that are worth tidying. */
  private static final long MANY = 20_000;

  private final Database database;
  private final InstantSource clock;
  private final Audit audit;
  private final Function<Pen, Suppressions> suppressions;
  private final AtomicBoolean isBusy = new AtomicBoolean();

  Imports(
      Database database,
      InstantSource clock,
      Audit audit,
      Function<Pen, Suppressions> suppressions) {
    this.database = database;
    this.clock = clock;
    this.audit = audit;
    this.suppressions = suppressions;
  }

  /**
   * Reads a file into the store, where it counts for nobody until the draft is finished. What goes
   * wrong on the way, a cancelled progress among it, leaves nothing behind.
   *
   * @throws Refusal also where another draft is open
   * @throws IOException what the reading threw
   */
  public ImportDraft read(ImportSource source, Progress progress, Reading reading)
      throws Refusal, IOException {
    begin();
    int batch = database.ask(store -> added(store, source));
    boolean isRead = false;
    try {
      ImportCounts counts = counts(batch, source, progress, reading);
      isRead = true;
      return new ImportDraft(this, batch, source, counts);
    } finally {
      if (!isRead) {
        discard(batch);
      }
    }
  }

  private void begin() throws Refusal {
    if (!isBusy.compareAndSet(false, true)) {
      throw new Refusal(
          "Another import is under way.",
          "Nothing was changed.",
          "Finish it or discard it, then try again.");
    }
  }

  private int added(DSLContext store, ImportSource source) {
    Integer last = store.select(DSL.max(IMPORT_BATCH.ID)).from(IMPORT_BATCH).fetchOne(0, int.class);
    Long event =
        store.resultQuery("select coalesce(max(id), 0) from event").fetchOne(0, long.class);
    int batch = (last == null ? 0 : last) + 1;
    store
        .insertInto(IMPORT_BATCH)
        .set(IMPORT_BATCH.ID, batch)
        .set(IMPORT_BATCH.STATE, "LOADING")
        .set(IMPORT_BATCH.FORMAT, source.format())
        .set(IMPORT_BATCH.FILE_NAME, source.fileName())
        .set(IMPORT_BATCH.SHA256, source.sha256())
        .set(IMPORT_BATCH.STARTED_AT, clock.instant())
        .set(IMPORT_BATCH.FIRST_EVENT, event)
        .execute();
    return batch;
  }

  private ImportCounts counts(int batch, ImportSource source, Progress progress, Reading reading)
      throws Refusal, IOException {
    try (Connection connection = database.connect();
        Pen pen = new Pen(connection)) {
      Instant started = Instant.ofEpochSecond(startedAt(pen, batch));
      Suppressions keyed = suppressions.apply(pen);
      FactLoading loading = new FactLoading(pen, batch, source.format(), started, keyed, progress);
      reading.into(loading);
      progress.stopIfCancelled();
      loading.finish();
      if (loading.taken() > MANY) {
        database.tidyWhenClosed();
      }
      return new Counting(pen, batch, keyed).count(loading);
    } catch (FactLoading.Broken broken) {
      throw database.trouble().refusal(broken);
    } catch (SQLException failure) {
      throw database.trouble().refusal(failure);
    }
  }

  private static long startedAt(Pen pen, int batch) throws SQLException {
    Visible.Batch read = Visible.read(pen, batch).batch(batch);
    if (read == null) {
      throw new IllegalStateException("batch " + batch);
    }
    return read.second();
  }

  void finish(int batch, ImportSource source, ImportCounts counts) throws Refusal {
    database.write(
        (store, pen) -> {
          Suppressions keyed = suppressions.apply(pen);
          new Deriving(pen, Visible.read(pen, batch), keyed)
              .derive(
                  Counting.touched(pen, batch), new CustomerWriting(pen, keyed, clock.instant()));
          pen.flush();
          pen.now(
              "update import_batch set state = 'FINISHED', finished_at = ? where id = ?",
              clock.instant().atOffset(ZoneOffset.UTC),
              batch);
          remember(store, batch, counts);
          DataVersion.change(store, "import " + batch + " " + source.sha256());
          audit.add(store, Audit.Deed.IMPORT, source.fileName() + " as " + source.format());
        });
    isBusy.set(false);
  }

  void discard(int batch) throws Refusal {
    try {
      clear(batch);
      database.ask(
          store -> store.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch)).execute());
    } finally {
      isBusy.set(false);
    }
  }

  /** Takes a finished import back as a whole. Who was suppressed because of it stays suppressed. */
  public void undo(int batch) throws Refusal {
    alone(
        () -> {
          database.write(
              (store, pen) -> {
                String name = fileName(store, batch);
                new Undoing(pen, batch, suppressions.apply(pen), clock.instant()).undo();
                DataVersion.change(store, "undo " + batch);
                audit.add(store, Audit.Deed.UNDO_IMPORT, name);
              });
          clear(batch);
          markUndone(batch);
          database.tidyWhenClosed();
        });
  }

  /** Something that no import may be under way for. */
  interface Deed {
    void run() throws Refusal;
  }

  void alone(Deed deed) throws Refusal {
    begin();
    try {
      deed.run();
    } finally {
      isBusy.set(false);
    }
  }

  private static String fileName(DSLContext store, int batch) throws Refusal {
    String name =
        store
            .select(IMPORT_BATCH.FILE_NAME)
            .from(IMPORT_BATCH)
            .where(IMPORT_BATCH.ID.eq(batch).and(IMPORT_BATCH.STATE.eq("FINISHED")))
            .fetchOne(IMPORT_BATCH.FILE_NAME);
    if (name == null) {
      throw new Refusal(
          "There is no import " + batch + " to undo.", "Nothing was changed.", thereAre(store));
    }
    return name;
  }

  private static String thereAre(DSLContext store) {
    List<String> ids =
        store
            .select(IMPORT_BATCH.ID)
            .from(IMPORT_BATCH)
            .where(IMPORT_BATCH.STATE.eq("FINISHED"))
            .orderBy(IMPORT_BATCH.ID)
            .fetch(row -> String.valueOf(row.value1()));
    return ids.isEmpty() ? "There are none." : "There are: " + String.join(", ", ids) + ".";
  }

  private void markUndone(int batch) throws Refusal {
    database.ask(
        store -> {
          // Texts went since the batch became invisible, and columns count by them.
          DataVersion.change(store, "undone " + batch);
          return store
              .update(IMPORT_BATCH)
              .set(IMPORT_BATCH.STATE, "UNDONE")
              .where(IMPORT_BATCH.ID.eq(batch))
              .execute();
        });
  }

  /** Clears what a crash left half done. */
  void recover() throws Refusal {
    for (int batch : inState("LOADING")) {
      discard(batch);
    }
    for (int batch : inState("UNDOING")) {
      clear(batch);
      markUndone(batch);
    }
  }

  /** Derives everybody again where a migration changed how that is done. */
  void deriveAgain() throws Refusal {
    database.write(
        (store, pen) -> {
          if (!Settings.isToDeriveAgain(store)) {
            return;
          }
          RoaringBitmap everybody = new RoaringBitmap();
          pen.read("select id from identity", row -> everybody.add(row.getInt(1)));
          if (!everybody.isEmpty()) {
            Suppressions keyed = suppressions.apply(pen);
            new Deriving(pen, Visible.read(pen, 0), keyed)
                .derive(everybody, new CustomerWriting(pen, keyed, clock.instant()));
            DataVersion.change(store, "derive again");
            database.tidyWhenClosed();
          }
        });
  }

  private List<Integer> inState(String state) throws Refusal {
    return database.ask(
        store ->
            store
                .select(IMPORT_BATCH.ID)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.STATE.eq(state))
                .fetch(IMPORT_BATCH.ID));
  }

  private void clear(int batch) throws Refusal {
    database.write((store, pen) -> new Clearing(pen, batch).clear());
  }

  /** Imports that count, and those that were undone, the newest first. */
  public List<ImportBatch> batches() throws Refusal {
    return database.ask(
        store ->
            store
                .selectFrom(IMPORT_BATCH)
                .where(IMPORT_BATCH.STATE.in("FINISHED", "UNDOING", "UNDONE"))
                .orderBy(IMPORT_BATCH.ID.desc())
                .fetch(
                    row ->
                        new ImportBatch(
                            row.getId(),
                            new ImportSource(row.getFormat(), row.getFileName(), row.getSha256()),
                            row.getStartedAt(),
                            !row.getState().equals("FINISHED"))));
  }

  /** Rows of a batch that were set aside, in the order of the file. */
  public List<Reject> rejects(int batch, int limit) throws Refusal {
    return database.ask(
        store ->
            store
                .selectFrom(IMPORT_REJECT)
                .where(IMPORT_REJECT.BATCH.eq(batch))
                .orderBy(IMPORT_REJECT.LINE)
                .limit(limit)
                .fetch(row -> new Reject(row.getLine(), row.getReason(), row.getRaw())));
  }

  private static void remember(DSLContext store, int batch, ImportCounts counts) {
    counts.skipped().forEach((reason, rows) -> count(store, batch, "skipped", reason, rows));
    counts.events().forEach((type, tally) -> tally(store, batch, "event " + type.name(), tally));
    tally(store, batch, "customer", counts.customers());
    tally(store, batch, "product", counts.products());
    count(store, batch, "rejected", "", counts.rejected());
    count(store, batch, "mailable", "before", counts.mailableBefore());
    count(store, batch, "mailable", "after", counts.mailableAfter());
  }

  private static void tally(DSLContext store, int batch, String kind, ImportCounts.Tally tally) {
    count(store, batch, kind, "new", tally.added());
    count(store, batch, kind, "updated", tally.updated());
    count(store, batch, kind, "duplicate", tally.duplicate());
  }

  private static void count(DSLContext store, int batch, String kind, String name, long amount) {
    store
        .insertInto(IMPORT_COUNT)
        .columns(IMPORT_COUNT.BATCH, IMPORT_COUNT.KIND, IMPORT_COUNT.NAME, IMPORT_COUNT.AMOUNT)
        .values(batch, kind, name, amount)
        .execute();
  }
}
