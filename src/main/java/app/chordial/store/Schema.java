package app.chordial.store;

import app.chordial.work.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of a store, brought up to date by migrations. */
final class Schema {

  /** The version of the newest migration. */
  static final int NEWEST = 10;

  /** Where the migrations are. */
  static final String MIGRATIONS = "app/chordial/store/migration";

  private static final String HAS_HISTORY =
      "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'";
  private static final String VERSION =
      "select max(cast(\"version\" as int)) from \"flyway_schema_history\" where \"success\"";

  private final Database database;
  private final String shop;

  Schema(Database database, String shop) {
    this.database = database;
    this.shop = shop;
  }

  /** Makes the tables, or changes old ones to what this version expects. */
  void migrate() throws Refusal {
    int version = version();
    if (version > NEWEST) {
      throw new Refusal(
          shop + " was last opened with a newer version of Chordial.",
          "Nothing was changed.",
          "Install that version, or a newer one, and open it there.");
    }
    // Asking Flyway costs a second that a store as it should be need not wait for.
    if (version < NEWEST) {
      bringUp();
    }
  }

  private int version() throws Refusal {
    try (Connection connection = database.connect();
        Pen pen = new Pen(connection)) {
      return pen.number(HAS_HISTORY, 0) == 0 ? 0 : (int) pen.number(VERSION, 0);
    } catch (SQLException failure) {
      throw database.trouble().refusal(failure);
    }
  }

  private void bringUp() throws Refusal {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database.source())
          .locations("classpath:" + MIGRATIONS)
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw database.trouble().refusal(failure);
    }
  }
}
