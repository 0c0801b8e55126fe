package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules evaluated by a database: written from what {@link Rule} says and sharing nothing with the
 * matching, to judge it.
 */
final class SqlOracle implements AutoCloseable {

  private final Shop shop;
  private final LocalDate date;
  private final ZoneId zone;
  private final int now;
  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new HashMap<>();

  SqlOracle(Shop shop, LocalDate date) throws SQLException {
    this.shop = shop;
    this.date = date;
    zone = shop.audience().time().zone();
    now = Math.toIntExact(date.atStartOfDay(zone).toEpochSecond() / 60);
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE customer (id INT PRIMARY KEY, r INT, f INT, m INT, receptivity DOUBLE PRECISION,
            pace VARCHAR, alive DOUBLE PRECISION);
          CREATE TABLE attribute (customer INT, name VARCHAR, folded VARCHAR, num DOUBLE PRECISION,
            dated DATE, flag BOOLEAN);
          CREATE TABLE event (id INT PRIMARY KEY, customer INT, type VARCHAR, at INT, on_day DATE,
            product VARCHAR, category VARCHAR, amount BIGINT, detail INT, message VARCHAR, term VARCHAR);
          CREATE TABLE witness (interest VARCHAR, event INT, PRIMARY KEY (event, interest));
          CREATE TABLE affinity (customer INT, interest VARCHAR, a DOUBLE PRECISION);
          CREATE TABLE forecast (customer INT, days INT, orders DOUBLE PRECISION, amount DOUBLE PRECISION);
          CREATE INDEX event_customer ON event (customer);
          CREATE INDEX attribute_customer ON attribute (customer);
          CREATE INDEX affinity_customer ON affinity (customer);
          CREATE INDEX forecast_customer ON forecast (customer);
          """);
    }
    load();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** The ids that match, in order. */
  List<Integer> ids(Rule rule) throws SQLException {
    String sql = "SELECT c.id FROM customer c WHERE " + sql(rule) + " ORDER BY c.id";
    List<Integer> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
    }
    return ids;
  }

  private String sql(Rule rule) {
    return switch (rule) {
      case Rule.All(List<Rule> parts) -> parts.isEmpty() ? "TRUE" : joined(parts, " AND ");
      case Rule.Any(List<Rule> parts) -> parts.isEmpty() ? "FALSE" : joined(parts, " OR ");
      case Rule.None(List<Rule> parts) -> parts.isEmpty() ? "TRUE" : "NOT " + joined(parts, " OR ");
      case Rule.Has has -> has(has);
      case Rule.Did did -> did(did);
      case Rule.Leans leans ->
          "EXISTS (SELECT 1 FROM affinity x WHERE x.customer = c.id AND x.interest = %s AND x.a BETWEEN %s AND %s)"
              .formatted(text(leans.interest()), leans.atLeast(), leans.atMost());
      case Rule.Rfm rfm ->
          "(c.r BETWEEN %d AND %d AND c.f BETWEEN %d AND %d AND c.m BETWEEN %d AND %d)"
              .formatted(
                  rfm.recency().low(),
                  rfm.recency().high(),
                  rfm.frequency().low(),
                  rfm.frequency().high(),
                  rfm.money().low(),
                  rfm.money().high());
      case Rule.Answers(double low, double high) ->
          "c.receptivity BETWEEN %s AND %s".formatted(low, high);
      case Rule.Paced paced -> "c.pace = " + text(paced.state().name());
      case Rule.Predicted predicted -> predicted(predicted);
      case Rule.LookAlike _ -> throw new IllegalArgumentException("no database fits a model");
      case Rule.In in -> "c.id IN (SELECT c.id FROM customer c WHERE " + sql(ruleOf(in)) + ")";
    };
  }

  private String joined(List<Rule> parts, String by) {
    return parts.stream().map(this::sql).collect(Collectors.joining(by, "(", ")"));
  }

  private Rule ruleOf(Rule.In in) {
    return shop.segments().stream()
        .filter(segment -> segment.id().equals(in.segment()))
        .findFirst()
        .orElseThrow()
        .rule();
  }

  private String has(Rule.Has has) {
    String start =
        "EXISTS (SELECT 1 FROM attribute a WHERE a.customer = c.id AND a.name = "
            + text(has.attribute());
    return switch (has.test()) {
      case Rule.Test.IsOneOf(List<String> values) ->
          start
              + " AND a.folded IN ("
              + values.stream().map(v -> text(fold(v))).collect(Collectors.joining(", "))
              + "))";
      case Rule.Test.Contains(String part) ->
          start + " AND LOCATE(" + text(fold(part)) + ", a.folded) > 0)";
      case Rule.Test.Between(double low, double high) ->
          start
              + (Double.isInfinite(low) ? "" : " AND a.num >= " + low)
              + (Double.isInfinite(high) ? "" : " AND a.num <= " + high)
              + ")";
      case Rule.Test.Dated(LocalDate from, LocalDate to) ->
          start + dates("a.dated", from, to) + ")";
      case Rule.Test.InTheLast(int days) ->
          start + dates("a.dated", date.minusDays(days), date) + ")";
      case Rule.Test.Anniversary(int days) ->
          start
              + """
               AND EXISTS (SELECT 1 FROM SYSTEM_RANGE(0, %d) s
                 WHERE EXTRACT(MONTH FROM DATEADD(DAY, s.x, %2$s)) = EXTRACT(MONTH FROM a.dated)
                   AND (EXTRACT(DAY FROM DATEADD(DAY, s.x, %2$s)) = EXTRACT(DAY FROM a.dated)
                     OR EXTRACT(DAY FROM a.dated) = 29
                       AND EXTRACT(DAY FROM DATEADD(DAY, s.x, %2$s)) = 28
                       AND EXTRACT(MONTH FROM DATEADD(DAY, s.x + 1, %2$s)) = 3)))
              """
                  .formatted(days, day(date));
      case Rule.Test.Is(boolean value) -> start + " AND a.flag = " + value + ")";
      case Rule.Test.Tagged(String tag) -> start + " AND a.folded = " + text(fold(tag)) + ")";
      case Rule.Test.Missing() -> "NOT " + start + ")";
    };
  }

  private String did(Rule.Did did) {
    String occasion =
        switch (did.deed().type()) {
          case CART, CHECKOUT, PURCHASE, REFUND ->
              "CASE WHEN e.detail < 0 THEN 'minute ' || e.at ELSE 'order ' || e.detail END";
          case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE ->
              "e.at || ' ' || COALESCE(e.message, '')";
          case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT -> "e.id";
        };
    String value =
        switch (did.times().measure()) {
          case COUNT -> "COUNT(DISTINCT " + occasion + ")";
          case SUM -> "COALESCE(SUM(e.amount), 0)";
        };
    String comparison =
        switch (did.times().comparison()) {
          case AT_LEAST -> " >= ";
          case AT_MOST -> " <= ";
          case EXACTLY -> " = ";
        };
    return "(SELECT %s FROM event e WHERE %s%s)%s%d"
        .formatted(
            value, deed("e", did.deed()), when(did.when()), comparison, did.times().number());
  }

  private String deed(String e, Rule.Deed deed) {
    StringBuilder sql = new StringBuilder();
    sql.append(
        "%1$s.customer = c.id AND %1$s.at < %2$d AND %1$s.type = '%3$s'"
            .formatted(e, now, deed.type()));
    if (deed.product() != null) {
      sql.append(" AND %s.product = %s".formatted(e, text(deed.product())));
    }
    if (deed.category() != null) {
      sql.append(
          " AND (%1$s.category = %2$s OR %1$s.category LIKE %3$s)"
              .formatted(e, text(deed.category()), text(deed.category() + " > %")));
    }
    if (deed.interest() != null) {
      sql.append(
          " AND EXISTS (SELECT 1 FROM witness w WHERE w.event = %s.id AND w.interest = %s)"
              .formatted(e, text(deed.interest())));
    }
    if (deed.atLeastMinor() != null) {
      sql.append(" AND %s.amount >= %d".formatted(e, deed.atLeastMinor()));
    }
    if (deed.message() != null) {
      sql.append(" AND %s.message = %s".formatted(e, text(deed.message())));
    }
    if (deed.text() != null) {
      sql.append(" AND LOCATE(%s, %s.term) > 0".formatted(text(fold(deed.text())), e));
    }
    return sql.toString();
  }

  private String when(Rule.When when) {
    String other = " AND EXISTS (SELECT 1 FROM event o WHERE %s AND %s BETWEEN 1 AND %d)";
    return switch (when) {
      case Rule.When.Ever() -> "";
      case Rule.When.Last(int days) -> dates("e.on_day", date.minusDays(days), null);
      case Rule.When.Between(LocalDate from, LocalDate to) -> dates("e.on_day", from, to);
      case Rule.When.Before(Rule.Deed deed, int days) ->
          other.formatted(deed("o", deed), "o.at - e.at", days * 1440);
      case Rule.When.After(Rule.Deed deed, int days) ->
          other.formatted(deed("o", deed), "e.at - o.at", days * 1440);
      case Rule.When.InMonthOf(String attribute) ->
          """
           AND EXISTS (SELECT 1 FROM attribute a WHERE a.customer = c.id AND a.name = %s
             AND EXTRACT(MONTH FROM a.dated) = EXTRACT(MONTH FROM e.on_day))
          """
              .formatted(text(attribute));
    };
  }

  private static String predicted(Rule.Predicted predicted) {
    String from =
        "EXISTS (SELECT 1 FROM forecast x WHERE x.customer = c.id AND x.days = " + predicted.days();
    return switch (predicted.forecast()) {
      case ORDERS -> from + " AND x.orders >= " + predicted.atLeast() + ")";
      case VALUE -> from + " AND x.amount / 100 >= " + predicted.atLeast() + ")";
      case ALIVE -> "c.alive >= " + predicted.atLeast();
    };
  }

  private static String dates(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null ? "" : " AND " + column + " >= " + day(from))
        + (to == null ? "" : " AND " + column + " <= " + day(to));
  }

  private static String day(LocalDate date) {
    return "DATE '" + date + "'";
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String fold(String value) {
    return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private void load() throws SQLException {
    for (int customer = 0; customer < shop.audience().size(); customer++) {
      loadMeasures(customer);
      for (Attribute attribute : shop.audience().attributes()) {
        if (attribute.knownSince(customer) < now) {
          loadAttribute(customer, attribute);
        }
      }
      for (int row = shop.audience().from(customer); row < shop.audience().to(customer); row++) {
        loadEvent(customer, row);
      }
    }
  }

  private void loadMeasures(int customer) throws SQLException {
    Measures measures = shop.measures();
    insert(
        "INSERT INTO customer VALUES (?, ?, ?, ?, ?, ?, ?)",
        customer,
        measures.recencyCell(customer),
        measures.frequencyCell(customer),
        measures.moneyCell(customer),
        measures.receptivity(customer),
        measures.paceState(customer).name(),
        measures.alive(customer));
    for (String interest : RandomRules.INTERESTS) {
      insert(
          "INSERT INTO affinity VALUES (?, ?, ?)",
          customer,
          interest,
          measures.affinity(customer, interest));
    }
    for (int days = 30; days <= 90; days += 30) {
      insert(
          "INSERT INTO forecast VALUES (?, ?, ?, ?)",
          customer,
          days,
          measures.expectedOrders(customer, days),
          measures.expectedValueMinor(customer, days));
    }
  }

  private void loadAttribute(int customer, Attribute attribute) throws SQLException {
    String sql = "INSERT INTO attribute VALUES (?, ?, ?, ?, ?, ?)";
    String name = attribute.name();
    switch (attribute) {
      case Attribute.Text it -> {
        String value = it.value(customer);
        if (value != null) {
          insert(sql, customer, name, fold(value), null, null, null);
        }
      }
      case Attribute.Numeric it ->
          insert(sql, customer, name, null, it.value(customer), null, null);
      case Attribute.Date it ->
          insert(sql, customer, name, null, null, LocalDate.ofEpochDay(it.day(customer)), null);
      case Attribute.Flag it -> insert(sql, customer, name, null, null, null, it.value(customer));
      case Attribute.Tags it -> {
        for (String label : it.labels()) {
          if (it.has(customer, label)) {
            insert(sql, customer, name, fold(label), null, null, null);
          }
        }
      }
    }
  }

  private void loadEvent(int customer, int row) throws SQLException {
    Audience audience = shop.audience();
    EventColumns events = audience.events();
    EventType type = events.type(row);
    Product product =
        events.item(row) < 0 ? null : audience.catalogue().products().get(events.item(row));
    int detail = events.detail(row);
    boolean hasTerm =
        List.of("VIEW", "SEARCH", "DOWNLOAD", "OPT_IN", "OPT_OUT").contains(type.name());
    insert(
        "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
        customer,
        type.name(),
        events.minute(row),
        Instant.ofEpochSecond(events.minute(row) * 60L).atZone(zone).toLocalDate(),
        product == null ? null : product.key(),
        product == null ? null : product.category(),
        events.amount(row),
        detail,
        type.isMail() && detail >= 0 ? audience.catalogue().messages().get(detail) : null,
        hasTerm && detail >= 0 ? fold(audience.catalogue().terms().get(detail)) : null);
    for (String interest : RandomRules.INTERESTS) {
      if (Shop.WITNESS.of(interest).holds(events, row)) {
        insert("INSERT INTO witness VALUES (?, ?)", interest, row);
      }
    }
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = inserts.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      inserts.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
