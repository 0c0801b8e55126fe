package app.chordial.store;

import static app.chordial.store.tables.Tables.IDENTITY;
import static app.chordial.store.tables.Tables.PLAN_LINE;

import app.chordial.decision.Composition;
import app.chordial.decision.PlannedEmail;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The e-mails of exported plans, as rows: the decision log. */
final class LineRows {

  private static final String ADD =
      """
      insert into plan_line (run, line, customer, at_minute, theme, messages, propensity, worth,
          other_theme, other_messages, has_wildcard)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String BETWEEN = "\n";

  private LineRows() {}

  static void add(Pen pen, long run, int line, PlannedEmail email) {
    Composition other = email.other();
    try {
      pen.write(
          ADD,
          run,
          line,
          (int) email.storeId(),
          email.minute(),
          email.theme(),
          String.join(BETWEEN, email.messages()),
          email.propensity(),
          email.worthMinor(),
          other == null ? null : other.theme(),
          other == null ? null : String.join(BETWEEN, other.messages()),
          email.hasWildcard());
    } catch (SQLException failure) {
      throw new FactLoading.Broken(failure);
    }
  }

  /** Lines in their order; a customer who was merged since has the new id. */
  static void read(DSLContext store, Condition which, Consumer<PlannedEmail> each) {
    try (Cursor<Record9<Integer, Integer, String, String, Double, Double, String, String, Boolean>>
        rows =
            store
                .select(
                    DSL.coalesce(IDENTITY.CUSTOMER, PLAN_LINE.CUSTOMER),
                    PLAN_LINE.AT_MINUTE,
                    PLAN_LINE.THEME,
                    PLAN_LINE.MESSAGES,
                    PLAN_LINE.PROPENSITY,
                    PLAN_LINE.WORTH,
                    PLAN_LINE.OTHER_THEME,
                    PLAN_LINE.OTHER_MESSAGES,
                    PLAN_LINE.HAS_WILDCARD)
                .from(PLAN_LINE)
                .leftJoin(IDENTITY)
                .on(IDENTITY.ID.eq(PLAN_LINE.CUSTOMER))
                .where(which)
                .orderBy(PLAN_LINE.RUN, PLAN_LINE.LINE)
                .fetchLazy()) {
      Map<Composition, Composition> same = new HashMap<>();
      rows.forEach(row -> each.accept(email(row, same)));
    }
  }

  /** Few different e-mails go to many: what they carry is kept once. */
  private static PlannedEmail email(
      Record9<Integer, Integer, String, String, Double, Double, String, String, Boolean> row,
      Map<Composition, Composition> same) {
    Composition email = composition(row.value3(), row.value4(), same);
    return new PlannedEmail(
        row.value1(),
        row.value2(),
        email.theme(),
        email.messages(),
        row.value5(),
        row.value6(),
        other(row.value7(), row.value8(), same),
        row.value9());
  }

  private static @Nullable Composition other(
      @Nullable String theme, @Nullable String messages, Map<Composition, Composition> same) {
    return theme == null || messages == null ? null : composition(theme, messages, same);
  }

  private static Composition composition(
      String theme, String messages, Map<Composition, Composition> same) {
    List<String> ids = messages.isEmpty() ? List.of() : List.of(messages.split(BETWEEN));
    return same.computeIfAbsent(new Composition(theme, ids), one -> one);
  }
}
