package app.chordial.store;

import app.chordial.work.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of a store, brought up to date by migrations. */
final class Schema {

  private static final String MIGRATIONS = "classpath:app/chordial/store/migration";

  private final Flyway flyway;
  private final Trouble trouble;
  private final String shop;

  Schema(Database database, String shop) {
    flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database.source())
            .locations(MIGRATIONS)
            .load();
    trouble = database.trouble();
    this.shop = shop;
  }

  /** Makes the tables, or changes old ones to what this version expects. */
  void migrate() throws Refusal {
    try {
      for (MigrationInfo migration : flyway.info().all()) {
        refuseFuture(migration);
      }
      flyway.migrate();
    } catch (FlywayException failure) {
      throw trouble.refusal(failure);
    }
  }

  private void refuseFuture(MigrationInfo migration) throws Refusal {
    if (migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED) {
      throw new Refusal(
          shop + " was last opened with a newer version of Chordial.",
          "Nothing was changed.",
          "Install that version, or a newer one, and open it there.");
    }
  }
}
