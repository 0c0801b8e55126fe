package app.chordial.store;

import static app.chordial.store.tables.Tables.SCENARIO_RUN;

import app.chordial.work.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The simulations that were run and kept. */
public final class Scenarios {

  /**
   * A simulation without its figures.
   *
   * @param revision of the design; null where it wasn't a saved one
   */
  public record ScenarioRun(
      long id, Instant createdAt, String name, @Nullable Long revision, String dataVersion) {}

  private final Database database;
  private final InstantSource clock;

  Scenarios(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a simulation; returns its id. */
  public long keep(String name, @Nullable Long revision, String dataVersion, String result)
      throws Refusal {
    return database.ask(
        store ->
            store
                .insertInto(SCENARIO_RUN)
                .set(SCENARIO_RUN.CREATED_AT, clock.instant())
                .set(SCENARIO_RUN.NAME, name)
                .set(SCENARIO_RUN.REVISION, revision)
                .set(SCENARIO_RUN.DATA_VERSION, dataVersion)
                .set(SCENARIO_RUN.RESULT, result)
                .returning(SCENARIO_RUN.ID)
                .fetchSingle(SCENARIO_RUN.ID));
  }

  /** All that were kept, the newest first. */
  public List<ScenarioRun> all() throws Refusal {
    return database.ask(
        store ->
            store
                .select(
                    SCENARIO_RUN.ID,
                    SCENARIO_RUN.CREATED_AT,
                    SCENARIO_RUN.NAME,
                    SCENARIO_RUN.REVISION,
                    SCENARIO_RUN.DATA_VERSION)
                .from(SCENARIO_RUN)
                .orderBy(SCENARIO_RUN.ID.desc())
                .fetch(
                    row ->
                        new ScenarioRun(
                            row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
  }

  /** The figures of a simulation, as text. */
  public Optional<String> result(long id) throws Refusal {
    return database.ask(
        store ->
            store
                .select(SCENARIO_RUN.RESULT)
                .from(SCENARIO_RUN)
                .where(SCENARIO_RUN.ID.eq(id))
                .fetchOptional(SCENARIO_RUN.RESULT));
  }

  public void forget(long id) throws Refusal {
    database.ask(store -> store.deleteFrom(SCENARIO_RUN).where(SCENARIO_RUN.ID.eq(id)).execute());
  }
}
