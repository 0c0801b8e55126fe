package app.chordial.store;

import static app.chordial.store.tables.Tables.IDENTITY;
import static app.chordial.store.tables.Tables.PLAN_DEFERRAL;

import app.chordial.decision.HeldBack;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What caps held back in exported plans, as rows. */
final class DeferralRows {

  private static final String ADD =
      "insert into plan_deferral (run, customer, message, since, slot, expires)"
          + " values (?, ?, ?, ?, ?, ?)";

  private DeferralRows() {}

  static void add(Pen pen, long run, List<HeldBack> heldBack) throws SQLException {
    for (HeldBack one : heldBack) {
      pen.write(
          ADD, run, (int) one.storeId(), one.message(), one.since(), one.slot(), one.expires());
    }
  }

  /** Those of a plan; a customer who was merged since has the new id. */
  static List<HeldBack> read(DSLContext store, long run, int before, int expires) {
    Condition which =
        PLAN_DEFERRAL
            .RUN
            .eq(run)
            .and(PLAN_DEFERRAL.SINCE.lt(before))
            .and(PLAN_DEFERRAL.EXPIRES.ge(expires));
    return store
        .select(
            DSL.coalesce(IDENTITY.CUSTOMER, PLAN_DEFERRAL.CUSTOMER),
            PLAN_DEFERRAL.MESSAGE,
            PLAN_DEFERRAL.SINCE,
            PLAN_DEFERRAL.SLOT,
            PLAN_DEFERRAL.EXPIRES)
        .from(PLAN_DEFERRAL)
        .leftJoin(IDENTITY)
        .on(IDENTITY.ID.eq(PLAN_DEFERRAL.CUSTOMER))
        .where(which)
        .orderBy(PLAN_DEFERRAL.SINCE, PLAN_DEFERRAL.CUSTOMER, PLAN_DEFERRAL.MESSAGE)
        .fetch(
            row ->
                new HeldBack(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }
}
