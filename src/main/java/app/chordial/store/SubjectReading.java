package app.chordial.store;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.store.SubjectRecord.ConsentChange;
import app.chordial.store.SubjectRecord.Event;
import app.chordial.store.SubjectRecord.PlannedLine;
import app.chordial.store.SubjectRecord.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads everything about one customer. It looks at every event once: there is no index by whom. */
final class SubjectReading {

  private static final String STATEMENTS =
      """
      select b.file_name, b.started_at, f.known_at, f.first_name, f.last_name, f.attributes, f.tags
      from customer_attribute f join customer_attribute_said s on s.fact = f.id
      join import_batch b on b.id = s.batch
      where b.state = 'FINISHED' and f.identity in
          (select id from identity where customer = ?)
      order by b.id, f.id\
      """;
  private static final String EVENTS =
      """
      select e.at_second, e.type, p.text,
          e.amount - case when e.state_of is null then 0 else coalesce(lag(e.amount) over
              (partition by e.part / 4096, e.state_of order by e.amount, e.at_second), 0) end,
          e.quantity, e.ref, m.text, t.text, e.is_gift,
          b.file_name, x.event is not null
      from event e join import_batch b on b.id = e.batch
      left join event_struck_out x on x.event = e.id
      left join term p on p.code = e.product left join term m on m.code = e.message
      left join term t on t.code = e.text
      where b.state = 'FINISHED' and e.identity in
          (select id from identity where customer = ?)
      order by e.at_second, e.type, e.id\
      """;
  private static final String PLANNED =
      "select run, at_minute, theme, messages from plan_line where customer in"
          + " (select id from identity where customer = ?) order by run, line";

  private final Pen pen;
  private final Suppressions suppressions;

  SubjectReading(Pen pen, Suppressions suppressions) {
    this.pen = pen;
    this.suppressions = suppressions;
  }

  SubjectRecord read(CustomerCard card) throws SQLException {
    int customer = (int) card.storeId();
    List<Statement> statements = new ArrayList<>();
    pen.read(STATEMENTS, row -> statements.add(statement(row)), customer);
    List<Event> events = new ArrayList<>();
    pen.read(EVENTS, row -> events.add(event(row)), customer);
    List<PlannedLine> planned = new ArrayList<>();
    pen.read(PLANNED, row -> planned.add(planned(row)), customer);
    List<String> names = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Name name : names(customer)) {
      names.add(name.text());
      String reason = suppressions.reason(name.kind(), name.text());
      if (reason != null && !reasons.contains(reason)) {
        reasons.add(reason);
      }
    }
    return new SubjectRecord(card, names, statements, consents(customer), events, planned, reasons);
  }

  /** One of the names of a person. */
  private record Name(Person.Kind kind, String text) {}

  private List<Name> names(int customer) throws SQLException {
    List<Name> names = new ArrayList<>();
    pen.read(
        "select kind, name from identity where customer = ? order by kind, name",
        row -> names.add(new Name(Person.Kind.values()[row.getInt(1)], row.getString(2))),
        customer);
    return names;
  }

  private List<ConsentChange> consents(int customer) throws SQLException {
    List<ConsentChange> changes = new ArrayList<>();
    pen.read(
        "select consents from customer where id = ?",
        row -> {
          List<String> texts = Packing.unpack(row.getString(1));
          for (int i = 0; i + 1 < texts.size(); i += 2) {
            int minute = Integer.parseInt(texts.get(i));
            Consent state = Consent.values()[Integer.parseInt(texts.get(i + 1))];
            changes.add(
                new ConsentChange(
                    minute == Integer.MIN_VALUE ? null : ShopTime.instant(minute), state.name()));
          }
        },
        customer);
    return changes;
  }

  private static Statement statement(ResultSet row) throws SQLException {
    String tags = row.getString(7);
    return new Statement(
        row.getString(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        instant(row.getObject(3, Long.class)),
        row.getString(4),
        row.getString(5),
        Packing.unpack(row.getString(6)),
        tags == null ? List.of() : Packing.unpack(tags));
  }

  private static @Nullable Instant instant(@Nullable Long second) {
    return second == null ? null : Instant.ofEpochSecond(second);
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        Instant.ofEpochSecond(row.getLong(1)),
        EventType.of(row.getInt(2)),
        row.getString(3),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBoolean(9),
        row.getString(10),
        row.getBoolean(11));
  }

  private static PlannedLine planned(ResultSet row) throws SQLException {
    return new PlannedLine(
        row.getLong(1),
        ShopTime.instant(row.getInt(2)),
        row.getString(3),
        List.of(row.getString(4).split("\n")));
  }
}
