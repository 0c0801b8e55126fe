package app.chordial.store;

import static app.chordial.store.tables.Tables.DESIGN_REVISION;
import static app.chordial.store.tables.Tables.DESIGN_STEP;
import static app.chordial.store.tables.Tables.PLAN_RUN;
import static app.chordial.store.tables.Tables.SCENARIO_RUN;

import app.chordial.work.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The designs that were and the one that is, as texts: what undo and redo walk, and what runs were
 * made with. The store doesn't read the texts.
 */
public final class Revisions {

  /**
   * One step of the history.
   *
   * @param title of the edit that led here
   * @param mergeKey of that edit
   * @param design as text
   */
  public record Step(String title, String mergeKey, String design) {}

  /**
   * The history as it stands.
   *
   * @param steps the oldest first
   * @param present the index of the present design
   */
  public record Steps(List<Step> steps, int present) {

    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /** A design that was saved at some time. */
  public record Revision(long id, Instant savedAt, String title) {}

  private static final String PRESENT = "design.present";

  private final Database database;
  private final InstantSource clock;

  Revisions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The history, or nothing where no design was saved yet. */
  public Optional<Steps> load() throws Refusal {
    return database.ask(
        store -> {
          List<Step> steps =
              store
                  .select(DESIGN_REVISION.TITLE, DESIGN_REVISION.MERGE_KEY, DESIGN_REVISION.DESIGN)
                  .from(DESIGN_STEP)
                  .join(DESIGN_REVISION)
                  .on(DESIGN_REVISION.ID.eq(DESIGN_STEP.REVISION))
                  .orderBy(DESIGN_STEP.POSITION)
                  .fetch(row -> new Step(row.value1(), row.value2(), row.value3()));
          return steps.isEmpty() ? Optional.empty() : Optional.of(new Steps(steps, present(store)));
        });
  }

  /**
   * Puts a step after the first {@code kept} ones, in the place of all that followed, and makes it
   * the present; returns its revision. A merging edit keeps one step less than there are.
   *
   * @param dropped how many of the oldest steps are let go, since the history keeps only so many
   */
  public long append(Step step, int kept, int dropped) throws Refusal {
    return database.ask(
        store -> {
          long revision = revision(store, step);
          List<Long> after = new ArrayList<>(revisions(store).subList(dropped, kept));
          List<Long> gone =
              new ArrayList<>(revisions(store).subList(kept, revisions(store).size()));
          after.add(revision);
          write(store, after, after.size() - 1);
          forget(store, gone, step);
          return revision;
        });
  }

  /** Puts a history in the place of the present one, such as one read from a file. */
  public long replace(Steps history) throws Refusal {
    return database.ask(
        store -> {
          List<Long> revisions = new ArrayList<>();
          for (Step step : history.steps()) {
            revisions.add(revision(store, step));
          }
          write(store, revisions, history.present());
          return revisions.get(history.present());
        });
  }

  /** Moves to another step: undo and redo. */
  public void moveTo(int present) throws Refusal {
    database.ask(
        store -> {
          Settings.write(store, PRESENT, String.valueOf(present));
          return true;
        });
  }

  /** The revision of the present design, or nothing where none was saved yet. */
  public Optional<Long> present() throws Refusal {
    return database.ask(
        store ->
            store
                .select(DESIGN_STEP.REVISION)
                .from(DESIGN_STEP)
                .where(DESIGN_STEP.POSITION.eq(present(store)))
                .fetchOptional(DESIGN_STEP.REVISION));
  }

  /** The design of a revision, as text. */
  public Optional<String> design(long revision) throws Refusal {
    return database.ask(
        store ->
            store
                .select(DESIGN_REVISION.DESIGN)
                .from(DESIGN_REVISION)
                .where(DESIGN_REVISION.ID.eq(revision))
                .fetchOptional(DESIGN_REVISION.DESIGN));
  }

  /** What was saved, the newest first, so many. */
  public List<Revision> newest(int limit) throws Refusal {
    return database.ask(
        store ->
            store
                .select(DESIGN_REVISION.ID, DESIGN_REVISION.SAVED_AT, DESIGN_REVISION.TITLE)
                .from(DESIGN_REVISION)
                .orderBy(DESIGN_REVISION.ID.desc())
                .limit(limit)
                .fetch(row -> new Revision(row.value1(), row.value2(), row.value3())));
  }

  private long revision(DSLContext store, Step step) {
    return store
        .insertInto(DESIGN_REVISION)
        .set(DESIGN_REVISION.SAVED_AT, clock.instant())
        .set(DESIGN_REVISION.TITLE, step.title())
        .set(DESIGN_REVISION.MERGE_KEY, step.mergeKey())
        .set(DESIGN_REVISION.DESIGN, step.design())
        .returning(DESIGN_REVISION.ID)
        .fetchSingle(DESIGN_REVISION.ID);
  }

  private static List<Long> revisions(DSLContext store) {
    return store
        .select(DESIGN_STEP.REVISION)
        .from(DESIGN_STEP)
        .orderBy(DESIGN_STEP.POSITION)
        .fetch(DESIGN_STEP.REVISION);
  }

  private static int present(DSLContext store) {
    String present = Settings.read(store, PRESENT);
    return present == null ? 0 : Integer.parseInt(present);
  }

  private static void write(DSLContext store, List<Long> revisions, int present) {
    List<Long> before = revisions(store);
    int same = 0;
    while (same < Math.min(before.size(), revisions.size())
        && before.get(same).equals(revisions.get(same))) {
      same++;
    }
    store.deleteFrom(DESIGN_STEP).where(DESIGN_STEP.POSITION.ge(same)).execute();
    for (int position = same; position < revisions.size(); position++) {
      store
          .insertInto(DESIGN_STEP)
          .set(DESIGN_STEP.POSITION, position)
          .set(DESIGN_STEP.REVISION, revisions.get(position))
          .execute();
    }
    Settings.write(store, PRESENT, String.valueOf(present));
  }

  /** Typing saves a design every half second: what only led to the same edit is not kept. */
  private static void forget(DSLContext store, List<Long> gone, Step step) {
    if (step.mergeKey().isEmpty()) {
      return;
    }
    store
        .deleteFrom(DESIGN_REVISION)
        .where(DESIGN_REVISION.ID.in(gone))
        .and(DESIGN_REVISION.MERGE_KEY.eq(step.mergeKey()))
        .andNotExists(
            DSL.selectOne().from(PLAN_RUN).where(PLAN_RUN.REVISION.eq(DESIGN_REVISION.ID)))
        .andNotExists(
            DSL.selectOne().from(SCENARIO_RUN).where(SCENARIO_RUN.REVISION.eq(DESIGN_REVISION.ID)))
        .execute();
  }
}
