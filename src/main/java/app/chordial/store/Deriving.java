package app.chordial.store;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Derives customers from what visible batches say, some thousand identities at a time. */
final class Deriving {

  /**
   * One customer as derived.
   *
   * @param row null where nothing is left of the customer
   * @param before the rows that it takes the place of; several where customers merge
   * @param sayings what was said of it
   * @param customers the customer of each identity so far
   */
  record Derived(
      List<Member> members,
      @Nullable CustomerRow row,
      List<CustomerRow> before,
      List<Saying> sayings,
      ConsentHistory.@Nullable Left left,
      Map<Integer, Integer> customers) {

    boolean isUnchanged() {
      return before.size() == 1 && before.getFirst().equals(row);
    }
  }

  /** Takes what was derived. */
  interface Taking {
    void take(Derived derived) throws SQLException;
  }

  private static final int TOGETHER = 2_000;

  /** Joined, since H2 holds every row that "= any (?)" finds against the whole array once more. */
  private static final String WANTED = " from unnest(cast(? as int array)) wanted (id) ";

  private static final String SAYINGS =
      """
      select f.identity, s.batch, f.known_at, f.first_name, f.last_name, f.consent, f.consent_at,
          f.attributes, f.tags\
      """
          + WANTED
          + "join customer_attribute f on f.identity = wanted.id"
          + " join customer_attribute_said s on s.fact = f.id";
  private static final String CONSENTS =
      "select c.identity, c.batch, c.origin, c.at_second"
          + WANTED
          + "join consent c on c.identity = wanted.id";
  private static final String ROWS =
      """
      select c.id, luck, luck_name, external_id, email, first_name, last_name, attributes, tags,
          tags_since, consents, is_suppressed, is_mailable\
      """
          + WANTED
          + "join customer c on c.id = wanted.id";

  private final Pen pen;
  private final Visible visible;
  private final Suppressions suppressions;
  private final RoaringBitmap done = new RoaringBitmap();

  Deriving(Pen pen, Visible visible, Suppressions suppressions) {
    this.pen = pen;
    this.visible = visible;
    this.suppressions = suppressions;
  }

  /** Derives everybody who has, or had, one of these identities. */
  void derive(RoaringBitmap identities, Taking taking) throws SQLException {
    List<Integer> together = new ArrayList<>();
    for (int identity : identities.toArray()) {
      if (done.contains(identity)) {
        continue;
      }
      together.add(identity);
      if (together.size() == TOGETHER) {
        derive(together, taking);
        together.clear();
      }
    }
    if (!together.isEmpty()) {
      derive(together, taking);
    }
  }

  private void derive(List<Integer> identities, Taking taking) throws SQLException {
    Joining.Joined joined = new Joining(pen, visible).join(identities);
    Sources sources = sources(joined);
    for (List<Member> members : joined.people()) {
      members.forEach(member -> done.add(member.id()));
      taking.take(sources.derived(members));
    }
    for (int identity : joined.unseen()) {
      done.add(identity);
      taking.take(sources.nothingLeft(identity));
    }
  }

  /** Everything read for some people at once. */
  private final class Sources {
    private final SequencedMap<Integer, Integer> customers;
    private final TreeMap<Integer, List<Saying>> sayings = new TreeMap<>();
    private final TreeMap<Integer, List<ConsentHistory.Statement>> consents = new TreeMap<>();
    private final TreeMap<Integer, CustomerRow> rows = new TreeMap<>();
    private final SequencedMap<String, Integer> suppressed;
    private final SequencedMap<Integer, String> hashes = new LinkedHashMap<>();

    private Sources(Joining.Joined joined) throws SQLException {
      customers = joined.customers();
      TreeSet<Integer> ids = new TreeSet<>(joined.unseen());
      List<byte[]> all = new ArrayList<>();
      for (List<Member> members : joined.people()) {
        for (Member member : members) {
          ids.add(member.id());
          byte[] hash = suppressions.hash(member.kind(), member.name());
          hashes.put(member.id(), HexFormat.of().formatHex(hash));
          all.add(hash);
        }
      }
      Object identities = ids.toArray(new Integer[0]);
      pen.read(SAYINGS, this::saying, identities);
      pen.read(CONSENTS, this::consent, identities);
      Object owners = new TreeSet<>(customers.values()).toArray(new Integer[0]);
      pen.read(ROWS, row -> rows.put(row.getInt(1), customer(row)), owners);
      suppressed = suppressions.among(all);
    }

    private void saying(ResultSet row) throws SQLException {
      Visible.Batch batch = visible.batch(row.getInt(2));
      if (batch == null) {
        return;
      }
      Long known = row.getObject(3, Long.class);
      Integer consent = row.getObject(6, Integer.class);
      String tags = row.getString(9);
      sayings
          .computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
          .add(
              new Saying(
                  batch.id(),
                  batch.format(),
                  known == null ? batch.second() : known,
                  row.getString(4),
                  row.getString(5),
                  consent == null ? null : Consent.values()[consent],
                  row.getObject(7, Long.class),
                  Packing.unpack(row.getString(8)),
                  tags == null ? null : Packing.unpack(tags)));
    }

    private void consent(ResultSet row) throws SQLException {
      if (visible.has(row.getInt(2))) {
        int minute = CustomerDerivation.minute(row.getObject(4, Long.class));
        consents
            .computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
            .add(ConsentHistory.Statement.of(EventType.of(row.getInt(3)), minute));
      }
    }

    private Derived derived(List<Member> members) {
      List<Saying> said = new ArrayList<>();
      List<ConsentHistory.Statement> statements = new ArrayList<>();
      List<ConsentHistory.Statement> kept = new ArrayList<>();
      for (Member member : members) {
        said.addAll(sayings.getOrDefault(member.id(), List.of()));
        statements.addAll(consents.getOrDefault(member.id(), List.of()));
        Integer left = suppressed.get(hashes.getOrDefault(member.id(), ""));
        if (left != null) {
          kept.add(ConsentHistory.Statement.left(left));
        }
      }
      CustomerDerivation derivation = new CustomerDerivation(members, said, statements, kept);
      return new Derived(
          members,
          derivation.row(),
          before(members),
          said,
          derivation.consents().left(),
          customers);
    }

    private Derived nothingLeft(int identity) {
      Member member = new Member(identity, Person.Kind.NUMBER, "", 0, 0);
      return new Derived(
          List.of(member), null, before(List.of(member)), List.of(), null, customers);
    }

    /** The rows of the customers that these were; one that splits goes to whom its id names. */
    private List<CustomerRow> before(List<Member> members) {
      List<CustomerRow> before = new ArrayList<>();
      for (Member member : members) {
        CustomerRow row = rows.get(member.id());
        if (row != null) {
          before.add(row);
        }
      }
      return before;
    }
  }

  private Sources sources(Joining.Joined joined) throws SQLException {
    return new Sources(joined);
  }

  private static CustomerRow customer(ResultSet row) throws SQLException {
    return new CustomerRow(
        row.getInt(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getInt(10),
        row.getString(11),
        row.getBoolean(12),
        row.getBoolean(13));
  }
}
