package app.chordial.store;

import app.chordial.work.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The store's file, open: every question to it goes through here, from any thread. */
final class Database implements AutoCloseable {

  /** Beyond this a tidy file is not worth the wait when closing. */
  private static final long LONGEST_TIDIED = 1L << 30;

  /** Below this part of its file that is in use, in percent, a store is rewritten without gaps. */
  private static final int LEAST_FILLED = 50;

  /** How much of the file is chunks, and how much of the chunks is still in use. */
  private static final String FILLED =
      "SELECT MIN(CAST(SETTING_VALUE AS INT)) FROM INFORMATION_SCHEMA.SETTINGS"
          + " WHERE SETTING_NAME IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')";

  private static final Logger LOG = System.getLogger(Database.class.getName());

  /** Something asked of the store. */
  interface Question<T> {
    T ask(DSLContext store) throws SQLException, Refusal;
  }

  /** Something written both in bulk and by typed statements. */
  interface Writing {
    void write(DSLContext store, Pen pen) throws SQLException, Refusal;
  }

  private final JdbcDataSource source = new JdbcDataSource();
  private final Path file;
  private final Trouble trouble;
  private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
  private volatile boolean isUntidy;

  /**
   * @param file without the ending that H2 gives it
   */
  Database(Path file, Trouble trouble) {
    this.file = file.resolveSibling(file.getFileName() + ".mv.db");
    this.trouble = trouble;
    String escaped = file.toAbsolutePath().toString().replace(";", "\\;");
    // An ordinary file would be closed under everybody's hands when one thread is interrupted.
    source.setURL(
        "jdbc:h2:async:"
            + escaped
            // A trace file would keep pieces of facts where no erasing finds them.
            + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            // Else every closing, also of who only asked, moves what is there for up to a second.
            + ";MAX_COMPACT_TIME=0");
    source.setUser("sa");
    source.setPassword("");
  }

  JdbcDataSource source() {
    return source;
  }

  Trouble trouble() {
    return trouble;
  }

  /** Asks on a connection of its own; everything done counts together, or nothing does. */
  <T> T ask(Question<T> question) throws Refusal {
    inUse.readLock().lock();
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      T answer = question.ask(DSL.using(connection, SQLDialect.H2));
      connection.commit();
      return answer;
    } catch (SQLException | DataAccessException failure) {
      throw trouble.refusal(failure);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Writes on a connection of its own; everything counts together, or nothing does. */
  void write(Writing writing) throws Refusal {
    inUse.readLock().lock();
    try (Connection connection = connect();
        Pen pen = new Pen(connection)) {
      writing.write(DSL.using(connection, SQLDialect.H2), pen);
      pen.commit();
    } catch (SQLException | DataAccessException failure) {
      throw trouble.refusal(failure);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** A connection of its own, which commits only when told. */
  Connection connect() throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Notes that much was written or removed: the file is rewritten without gaps when closed. */
  void tidyWhenClosed() {
    isUntidy = true;
  }

  /**
   * Rewrites the file without what was deleted, so that no deleted byte remains. Waits for
   * questions that are being answered.
   */
  void compact() throws Refusal {
    inUse.writeLock().lock();
    try {
      execute("SHUTDOWN COMPACT");
      execute("VALUES 1");
    } catch (SQLException failure) {
      throw trouble.refusal(failure);
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Closes a store that perhaps never opened; what stands in the way is of no interest now. */
  void abandon() {
    try {
      execute("SHUTDOWN");
    } catch (SQLException neverOpen) {
      LOG.log(Level.DEBUG, "not shut down", neverOpen);
    }
  }

  private boolean isTidiedWhenClosed() {
    return file.toFile().length() < LONGEST_TIDIED && (isUntidy || filled() < LEAST_FILLED);
  }

  /** The part of the file that is in use, in percent; all of it where the store can't tell. */
  private int filled() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(FILLED)) {
      return rows.next() ? rows.getInt(1) : 100;
    } catch (SQLException unknown) {
      LOG.log(Level.DEBUG, "not measured", unknown);
      return 100;
    }
  }

  @Override
  public void close() throws Refusal {
    inUse.writeLock().lock();
    try {
      execute(isTidiedWhenClosed() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    } catch (SQLException failure) {
      throw trouble.refusal(failure);
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
