package app.chordial.store;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that can be seen of a workspace's facts, as lines to compare. */
final class Dump {

  private static final List<String> TABLES =
      List.of(
          "identity",
          "identity_seen",
          "customer",
          "customer_attribute",
          "customer_attribute_said",
          "product",
          "product_said",
          "consent",
          "term",
          "event",
          "event_repeat",
          "import_reject");

  private Dump() {}

  /** Every row of every table of facts of a workspace that is closed. */
  static List<String> tables(Path folder) throws SQLException {
    return tables(folder, TABLES);
  }

  /** Every row of every table of a workspace that is closed. */
  static List<String> everything(Path folder) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = open(folder);
        ResultSet names =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name from information_schema.tables where table_schema ="
                        + " 'PUBLIC'")) {
      while (names.next()) {
        tables.add('"' + names.getString(1) + '"');
      }
    }
    return tables(folder, tables);
  }

  private static Connection open(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("store"), "sa", "");
  }

  static List<String> tables(Path folder, List<String> tables) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = open(folder)) {
      for (String table : tables) {
        try (ResultSet rows = connection.createStatement().executeQuery("select * from " + table)) {
          while (rows.next()) {
            lines.add(table + " " + row(rows));
          }
        }
      }
      connection.createStatement().execute("shutdown");
    }
    Collections.sort(lines);
    return lines;
  }

  private static String row(ResultSet rows) throws SQLException {
    StringBuilder row = new StringBuilder();
    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
      row.append(rows.getString(column)).append('|');
    }
    return row.toString();
  }

  /** Every value of every column of an audience, except the store's own ids and versions. */
  static List<String> audience(Audience audience) {
    List<String> lines = new ArrayList<>();
    audience.catalogue().products().forEach(product -> lines.add(product.toString()));
    lines.add("terms " + audience.catalogue().terms());
    lines.add("messages " + audience.catalogue().messages());
    for (int customer = 0; customer < audience.size(); customer++) {
      lines.add("customer " + audience.luck(customer));
      for (Attribute attribute : audience.attributes()) {
        lines.add(attribute(attribute, customer));
      }
      lines.add(consent(audience, customer));
      for (int row = audience.from(customer); row < audience.to(customer); row++) {
        lines.add(event(audience, row));
      }
    }
    return lines;
  }

  private static String event(Audience audience, int row) {
    return "%s %d %d %d %d"
        .formatted(
            audience.events().type(row),
            audience.events().minute(row),
            audience.events().item(row),
            audience.events().amount(row),
            audience.events().detail(row));
  }

  private static String consent(Audience audience, int customer) {
    StringBuilder line = new StringBuilder("consent");
    for (int day = 20_000; day < 21_000; day += 7) {
      Consent consent = audience.consents().before(customer, day * 1_440);
      line.append(' ').append(consent);
    }
    return line.append(' ').append(audience.consents().isSuppressed(customer)).toString();
  }

  private static String attribute(Attribute attribute, int customer) {
    String value =
        switch (attribute) {
          case Attribute.Text text -> String.valueOf(text.value(customer));
          case Attribute.Numeric numeric -> String.valueOf(numeric.value(customer));
          case Attribute.Date date -> String.valueOf(date.day(customer));
          case Attribute.Flag flag -> String.valueOf(flag.value(customer));
          case Attribute.Tags tags ->
              tags.labels().stream().filter(label -> tags.has(customer, label)).toList().toString();
        };
    return attribute.getClass().getSimpleName()
        + " "
        + attribute.name()
        + " "
        + value
        + " since "
        + attribute.knownSince(customer);
  }
}
