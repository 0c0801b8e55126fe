package app.chordial.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Takes one customer out of every import, and puts a keyed hash of each name in the place. */
final class Erasing {

  private static final ConsentHistory.Left FOR_GOOD =
      new ConsentHistory.Left(Suppressions.Reason.ERASED, Integer.MIN_VALUE);
  private static final String OF_CUSTOMER = "(select id from identity where customer = ?)";

  private final Pen pen;
  private final Suppressions suppressions;
  private final Instant now;

  Erasing(Pen pen, Suppressions suppressions, Instant now) {
    this.pen = pen;
    this.suppressions = suppressions;
    this.now = now;
  }

  /**
   * @param customer 0 where nobody has the address
   * @param address that was asked for, if it was an address
   */
  void erase(int customer, @Nullable String address) throws SQLException {
    List<String> names = new ArrayList<>();
    SequencedSet<String> addresses = new LinkedHashSet<>();
    if (address != null) {
      addresses.add(address);
    }
    pen.read(
        "select kind, name from identity where customer = ?",
        row -> {
          (row.getInt(1) == Person.Kind.ADDRESS.ordinal() ? addresses : names)
              .add(row.getString(2));
        },
        customer);
    for (String name : names) {
      suppressions.add(Person.Kind.NUMBER, name, FOR_GOOD, now);
    }
    for (String one : addresses) {
      suppressions.add(Person.Kind.ADDRESS, one, FOR_GOOD, now);
    }
    facts(customer);
    rejects(addresses);
    terms(addresses);
  }

  private void facts(int customer) throws SQLException {
    pen.now(
        "delete from customer_attribute_said where fact in (select id from customer_attribute"
            + " where identity in "
            + OF_CUSTOMER
            + ")",
        customer);
    for (String table : new String[] {"customer_attribute", "consent", "event", "identity_seen"}) {
      pen.now("delete from " + table + " where identity in " + OF_CUSTOMER, customer);
    }
    StruckOut.forgetGone(pen);
    repeats(customer);
    pen.now("delete from identity_seen where beside in " + OF_CUSTOMER, customer);
    pen.now("delete from plan_line where customer in " + OF_CUSTOMER, customer);
    pen.now("delete from plan_held_out where customer in " + OF_CUSTOMER, customer);
    pen.now("delete from plan_deferral where customer in " + OF_CUSTOMER, customer);
    pen.now("delete from customer where id = ?", customer);
    pen.now("delete from identity where customer = ?", customer);
  }

  private void repeats(int customer) throws SQLException {
    RoaringBitmap names = new RoaringBitmap();
    pen.read(
        "select id from identity where customer = ?", row -> names.add(row.getInt(1)), customer);
    Repeats.read(pen, row -> Repeats.thin(pen, row, (_, identity) -> !names.contains(identity)));
    pen.flush();
  }

  /** Rows set aside are texts; SQL's own lower case would depend on where the computer stands. */
  private void rejects(SequencedSet<String> addresses) throws SQLException {
    List<Long> telling = new ArrayList<>();
    pen.read(
        "select _rowid_, raw, reason from import_reject",
        row -> {
          if (tells(row.getString(2) + " " + row.getString(3), addresses)) {
            telling.add(row.getLong(1));
          }
        });
    for (Long row : telling) {
      pen.write("delete from import_reject where _rowid_ = ?", row);
    }
    pen.flush();
  }

  private static boolean tells(String text, SequencedSet<String> addresses) {
    String lower = text.toLowerCase(Locale.ROOT);
    return addresses.stream().anyMatch(lower::contains);
  }

  /** Removes texts that nobody else's events speak of, and any text that holds the address. */
  private void terms(SequencedSet<String> addresses) throws SQLException {
    RoaringBitmap used = new UsedTerms(pen).read();
    RoaringBitmap gone = new RoaringBitmap();
    RoaringBitmap telling = new RoaringBitmap();
    pen.read(
        "select code, text from term",
        row -> {
          if (tells(row.getString(2), addresses) && used.contains(row.getInt(1))) {
            telling.add(row.getInt(1));
          } else if (!used.contains(row.getInt(1))) {
            gone.add(row.getInt(1));
          }
        });
    for (int code : gone.toArray()) {
      pen.write("delete from term where code = ?", code);
    }
    for (int code : telling.toArray()) {
      pen.write("update term set text = ? where code = ?", "erased " + code, code);
    }
    pen.flush();
  }
}
