package app.chordial.store;

import static app.chordial.store.tables.Tables.PLAN_LINE;
import static app.chordial.store.tables.Tables.PLAN_RUN;

import app.chordial.decision.HeldBack;
import app.chordial.decision.HeldOut;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Unsent;
import app.chordial.store.tables.tables.records.PlanRunRecord;
import app.chordial.work.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The newest draft, and every plan that was exported with its lines: the decision log. */
public final class Runs {

  /** Hands over the lines of a plan, one after the other. */
  public interface Lines {
    void into(Consumer<PlannedEmail> line);
  }

  private final Database database;
  private final InstantSource clock;
  private final Audit audit;

  Runs(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    audit = new Audit(database, clock);
  }

  /** Keeps what a plan was made from, in the place of the draft before; returns its id. */
  public long draft(PlanRun.Made made) throws Refusal {
    return database.ask(
        store -> {
          store.deleteFrom(PLAN_RUN).where(PLAN_RUN.STATE.eq(PlanRun.State.DRAFT.name())).execute();
          return added(store, made);
        });
  }

  /**
   * Lets a plan's lines count as sent from now on. An earlier export of nothing but the same days
   * was never sent, and counts no more.
   *
   * @param unsent what the plan's caps held back, for the next plan to know, and whom it holds out
   * @param told what the audit says
   */
  public void export(long run, Lines lines, Unsent unsent, String told) throws Refusal {
    database.write(
        (store, pen) -> {
          PlanRun exported = run(store, run).orElseThrow(Runs::gone);
          if (exported.state() == PlanRun.State.DRAFT) {
            add(pen, run, lines);
            DeferralRows.add(pen, run, unsent.heldBack());
            HeldOutRows.add(pen, run, unsent.heldOut());
          }
          for (PlanRun earlier : all(store)) {
            if (earlier.state() == PlanRun.State.EXPORTED
                && earlier.id() != run
                && earlier.made().isWithin(exported.made())) {
              change(store, earlier.id(), PlanRun.State.SUPERSEDED);
            }
          }
          change(store, run, PlanRun.State.EXPORTED);
          audit.add(store, Audit.Deed.EXPORT, told);
        });
  }

  private static Refusal gone() {
    return new Refusal(
        "This plan is not there any more: another was made since.",
        "Nothing was changed.",
        "Plan again and export that.");
  }

  private void add(Pen pen, long run, Lines lines) throws Refusal {
    int[] line = new int[1];
    try {
      lines.into(email -> LineRows.add(pen, run, line[0]++, email));
    } catch (FactLoading.Broken broken) {
      throw database.trouble().refusal(broken);
    }
  }

  private long added(DSLContext store, PlanRun.Made made) {
    return store
        .insertInto(PLAN_RUN)
        .set(PLAN_RUN.CREATED_AT, clock.instant())
        .set(PLAN_RUN.CHANGED_AT, clock.instant())
        .set(PLAN_RUN.STATE, PlanRun.State.DRAFT.name())
        .set(PLAN_RUN.REVISION, made.revision())
        .set(PLAN_RUN.DATA_VERSION, made.dataVersion())
        .set(PLAN_RUN.LEARNED, made.learned())
        .set(PLAN_RUN.MARKET, made.market())
        .set(PLAN_RUN.SEED, made.seed())
        .set(PLAN_RUN.FIRST_DAY, made.from())
        .set(PLAN_RUN.DAYS, made.days())
        .returning(PLAN_RUN.ID)
        .fetchSingle(PLAN_RUN.ID);
  }

  /** Brings a plan into another state. */
  public void change(long run, PlanRun.State state) throws Refusal {
    database.ask(store -> change(store, run, state));
  }

  private int change(DSLContext store, long run, PlanRun.State state) {
    return store
        .update(PLAN_RUN)
        .set(PLAN_RUN.STATE, state.name())
        .set(PLAN_RUN.CHANGED_AT, clock.instant())
        .where(PLAN_RUN.ID.eq(run))
        .execute();
  }

  /** All plans, the newest first. */
  public List<PlanRun> all() throws Refusal {
    return database.ask(Runs::all);
  }

  private static List<PlanRun> all(DSLContext store) {
    return store.selectFrom(PLAN_RUN).orderBy(PLAN_RUN.ID.desc()).fetch(Runs::run);
  }

  public Optional<PlanRun> run(long id) throws Refusal {
    return database.ask(store -> run(store, id));
  }

  private static Optional<PlanRun> run(DSLContext store, long id) {
    return store.selectFrom(PLAN_RUN).where(PLAN_RUN.ID.eq(id)).fetchOptional().map(Runs::run);
  }

  private static PlanRun run(PlanRunRecord row) {
    return new PlanRun(
        row.getId(),
        row.getCreatedAt(),
        row.getChangedAt(),
        PlanRun.State.valueOf(row.getState()),
        new PlanRun.Made(
            row.getRevision(),
            row.getDataVersion(),
            row.getLearned(),
            row.getMarket(),
            row.getSeed(),
            row.getFirstDay(),
            row.getDays()));
  }

  /** The lines of a plan in their order; a customer who was merged since has the new id. */
  public void lines(long run, Consumer<PlannedEmail> each) throws Refusal {
    read(PLAN_LINE.RUN.eq(run), each);
  }

  /** Those from a minute on and before another. */
  public void lines(long run, int from, int to, Consumer<PlannedEmail> each) throws Refusal {
    read(
        PLAN_LINE.RUN.eq(run).and(PLAN_LINE.AT_MINUTE.ge(from)).and(PLAN_LINE.AT_MINUTE.lt(to)),
        each);
  }

  /**
   * What a plan's caps held back before an epoch day and doesn't expire before another, in the
   * order of time; a customer who was merged since has the new id.
   */
  public List<HeldBack> heldBack(long run, int before, int expires) throws Refusal {
    return database.ask(store -> DeferralRows.read(store, run, before, expires));
  }

  /** Who was held out of a plan; a customer who was merged since has the new id. */
  public List<HeldOut> heldOut(long run) throws Refusal {
    return database.ask(store -> HeldOutRows.read(store, run));
  }

  /** The minute of a plan's last line, or nothing where it has none. */
  public OptionalInt lastMinute(long run) throws Refusal {
    return database.ask(
        store -> {
          Integer last =
              store
                  .select(DSL.max(PLAN_LINE.AT_MINUTE))
                  .from(PLAN_LINE)
                  .where(PLAN_LINE.RUN.eq(run))
                  .fetchOne(0, Integer.class);
          return last == null ? OptionalInt.empty() : OptionalInt.of(last);
        });
  }

  private void read(Condition which, Consumer<PlannedEmail> each) throws Refusal {
    database.ask(
        store -> {
          LineRows.read(store, which, each);
          return true;
        });
  }
}
