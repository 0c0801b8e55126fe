package app.chordial.store;

import static app.chordial.store.tables.Tables.AUDIT_ENTRY;

import app.chordial.work.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;

/** What was done with the shop's data, and when. It names nobody. */
public final class Audit {

  /** What was done. */
  public enum Deed {
    CREATE,
    IMPORT,
    UNDO_IMPORT,
    ERASE,
    SUBJECT_EXPORT,
    EXPORT,
    BACKUP,
    RESTORE
  }

  /**
   * One deed.
   *
   * @param detail in words: which file, how much
   */
  public record Entry(Instant at, Deed deed, String detail) {}

  private final Database database;
  private final InstantSource clock;

  Audit(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Notes a deed that is done outside of the store, such as an export. */
  public void note(Deed deed, String detail) throws Refusal {
    database.ask(
        store -> {
          add(store, deed, detail);
          return true;
        });
  }

  void add(DSLContext store, Deed deed, String detail) {
    store
        .insertInto(AUDIT_ENTRY)
        .columns(AUDIT_ENTRY.AT, AUDIT_ENTRY.WHAT, AUDIT_ENTRY.DETAIL)
        .values(clock.instant(), deed.name(), detail)
        .execute();
  }

  Instant now() {
    return clock.instant();
  }

  /** Everything noted, the newest first. */
  public List<Entry> entries() throws Refusal {
    return database.ask(
        store ->
            store
                .selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.ID.desc())
                .fetch(
                    row -> new Entry(row.getAt(), Deed.valueOf(row.getWhat()), row.getDetail())));
  }
}
