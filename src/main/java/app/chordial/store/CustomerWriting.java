package app.chordial.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes derived customers in the place of those that were. */
final class CustomerWriting implements Deriving.Taking {

  private static final String ADD =
      """
      insert into customer (id, luck, luck_name, external_id, email, first_name, last_name,
          attributes, tags, tags_since, consents, is_suppressed, is_mailable)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String REMOVE = "delete from customer where id = ?";
  private static final String BELONGS = "update identity set customer = ? where id = ?";
  private static final String FORGET = "delete from identity where id = ?";

  private final Pen pen;
  private final Suppressions suppressions;
  private final Instant now;

  CustomerWriting(Pen pen, Suppressions suppressions, Instant now) {
    this.pen = pen;
    this.suppressions = suppressions;
    this.now = now;
  }

  @Override
  public void take(Deriving.Derived derived) throws SQLException {
    CustomerRow row = derived.row();
    if (!derived.isUnchanged()) {
      for (CustomerRow before : derived.before()) {
        pen.now(REMOVE, before.id());
      }
      if (row != null) {
        add(row);
      }
    }
    for (Member member : derived.members()) {
      belong(derived, member, row);
    }
  }

  private void belong(Deriving.Derived derived, Member member, @Nullable CustomerRow row)
      throws SQLException {
    if (row == null) {
      pen.write(FORGET, member.id());
      return;
    }
    if (!Objects.equals(derived.customers().get(member.id()), row.id())) {
      pen.write(BELONGS, row.id(), member.id());
    }
    ConsentHistory.Left left = derived.left();
    if (left != null) {
      suppressions.add(member.kind(), member.name(), left, now);
    }
  }

  private void add(CustomerRow row) throws SQLException {
    pen.write(
        ADD,
        row.id(),
        row.luck(),
        row.luckName(),
        row.externalId(),
        row.email(),
        row.firstName(),
        row.lastName(),
        row.attributes(),
        row.tags(),
        row.tagsSince(),
        row.consents(),
        row.isSuppressed(),
        row.isMailable());
  }
}
