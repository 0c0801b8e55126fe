package app.chordial.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One connection written through in bulk: each statement is prepared once, and rows are gathered
 * until there are enough of them. Plain JDBC, since it is twice as fast as anything above it.
 */
final class Pen implements AutoCloseable {

  private static final int GATHERED = 2_000;

  /** Reads one row. */
  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final SequencedMap<String, PreparedStatement> statements = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> gathered = new LinkedHashMap<>();

  Pen(Connection connection) {
    this.connection = connection;
  }

  /** Gathers a row for a statement that inserts, changes or deletes. */
  void write(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = filled(sql, values);
    statement.addBatch();
    if (gathered.merge(sql, 1, Integer::sum) >= GATHERED) {
      statement.executeBatch();
      gathered.put(sql, 0);
    }
  }

  /** Does it now, and tells how many rows it changed. */
  int now(String sql, @Nullable Object... values) throws SQLException {
    return filled(sql, values).executeUpdate();
  }

  /** Reads rows; what is gathered and not yet written is not seen. */
  void read(String sql, Row each, @Nullable Object... values) throws SQLException {
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      while (rows.next()) {
        each.read(rows);
      }
    }
  }

  /** The first column of the first row as a number, or {@code otherwise} where there is none. */
  long number(String sql, long otherwise, @Nullable Object... values) throws SQLException {
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      if (!rows.next()) {
        return otherwise;
      }
      long number = rows.getLong(1);
      return rows.wasNull() ? otherwise : number;
    }
  }

  private PreparedStatement filled(String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Writes what is gathered. */
  void flush() throws SQLException {
    for (var waiting : gathered.entrySet()) {
      if (waiting.getValue() > 0) {
        written(waiting.getKey()).executeBatch();
        waiting.setValue(0);
      }
    }
  }

  private PreparedStatement written(String sql) {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      throw new IllegalStateException(sql);
    }
    return statement;
  }

  void commit() throws SQLException {
    flush();
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
