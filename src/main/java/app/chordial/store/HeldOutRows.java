package app.chordial.store;

import static app.chordial.store.tables.Tables.IDENTITY;
import static app.chordial.store.tables.Tables.PLAN_HELD_OUT;

import app.chordial.decision.HeldOut;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Who was held out of exported plans, as rows. */
final class HeldOutRows {

  private static final String ADD =
      "insert into plan_held_out (run, customer, at_minute) values (?, ?, ?)";

  private HeldOutRows() {}

  static void add(Pen pen, long run, List<HeldOut> heldOut) throws SQLException {
    for (HeldOut one : heldOut) {
      pen.write(ADD, run, (int) one.storeId(), one.minute());
    }
  }

  /** Those of a plan; a customer who was merged since has the new id. */
  static List<HeldOut> read(DSLContext store, long run) {
    return store
        .select(DSL.coalesce(IDENTITY.CUSTOMER, PLAN_HELD_OUT.CUSTOMER), PLAN_HELD_OUT.AT_MINUTE)
        .from(PLAN_HELD_OUT)
        .leftJoin(IDENTITY)
        .on(IDENTITY.ID.eq(PLAN_HELD_OUT.CUSTOMER))
        .where(PLAN_HELD_OUT.RUN.eq(run))
        .orderBy(PLAN_HELD_OUT.AT_MINUTE, PLAN_HELD_OUT.CUSTOMER)
        .fetch(row -> new HeldOut(row.value1(), row.value2()));
  }
}
