package app.chordial.store;

import app.chordial.audience.Fact.Who;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The identities that a batch meets: found, or made, and noted as seen. */
final class Identities {

  private static final String FIND = "select id from identity where kind = ? and name = ?";
  private static final String ADD =
      "insert into identity (id, kind, name, first_batch) values (?, ?, ?, ?)";
  private static final String SEEN =
      "insert into identity_seen (batch, identity, beside) values (?, ?, ?)";

  private final Pen pen;
  private final int batch;
  private final Suppressions suppressions;
  private final List<RecentCodes> recent = List.of(new RecentCodes(), new RecentCodes());
  private final LongKeys seen = new LongKeys();
  private final int firstNew;
  private int last;

  Identities(Pen pen, int batch, Suppressions suppressions) throws SQLException {
    this.pen = pen;
    this.batch = batch;
    this.suppressions = suppressions;
    last = (int) pen.number("select max(id) from identity", 0);
    firstNew = last + 1;
  }

  /** Who this is; null where the shop was told to forget this person. */
  @Nullable Person person(Who who) throws SQLException {
    int number = code(Person.Kind.NUMBER, cleanNumber(who));
    int address = code(Person.Kind.ADDRESS, cleanAddress(who));
    if (number < 0 || address < 0) {
      return null;
    }
    Person person = number > 0 ? new Person(number, address) : new Person(address, 0);
    if (seen.mark(
        LongKeys.key(((long) person.identity() << 33) ^ ((long) person.beside() << 2)), 1)) {
      pen.write(SEEN, batch, person.identity(), person.beside() == 0 ? null : person.beside());
    }
    return person;
  }

  /** Whether this batch was the first to meet an identity. */
  boolean isNew(int identity) {
    return identity >= firstNew;
  }

  private static String cleanNumber(Who who) {
    String id = who.externalId();
    return id == null ? "" : Packing.clean(id);
  }

  private static String cleanAddress(Who who) {
    String email = who.email();
    String address = email == null || email.isBlank() ? null : EmailAddress.normalised(email);
    return address == null ? "" : address;
  }

  /** The identity of a name, 0 where there is no name, −1 where it was erased. */
  private int code(Person.Kind kind, String name) throws SQLException {
    if (name.isEmpty()) {
      return 0;
    }
    RecentCodes codes = recent.get(kind.ordinal());
    Integer known = codes.get(name);
    if (known != null) {
      return known;
    }
    int code = (int) pen.number(FIND, 0, kind.ordinal(), name);
    if (code == 0) {
      code = suppressions.isErased(kind, name) ? -1 : added(kind, name);
    }
    codes.put(name, code);
    return code;
  }

  private int added(Person.Kind kind, String name) throws SQLException {
    int code = ++last;
    pen.now(ADD, code, kind.ordinal(), name, batch);
    return code;
  }
}
