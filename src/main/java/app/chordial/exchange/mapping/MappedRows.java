package app.chordial.exchange.mapping;

import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.RowReader;

/** Reads the rows of a file by a mapping. */
public final class MappedRows implements RowReader {

  /** Turns one wanted row into facts. */
  interface Statement {
    void state(Row row, boolean isRefund, FactSink sink) throws BadCell;

    default void end(FactSink sink) {}
  }

  private final RowRules rules;
  private final Statement statement;

  /**
   * @param mapping one without problems for these headers, see {@link MappingCheck}
   */
  public MappedRows(Mapping mapping, Headers headers, Conventions conventions) {
    rules = new RowRules(mapping.rules(), headers);
    Cells cells = new Cells(mapping, headers, conventions);
    statement =
        switch (mapping.kind()) {
          case CUSTOMERS -> new CustomerRows(cells);
          case PRODUCTS -> new ProductRows(cells);
          case ORDER_LINES -> new OrderLineRows(cells);
          case EVENTS -> new EventRows(cells);
        };
  }

  @Override
  public void row(Row row, FactSink sink) {
    String reason = rules.reasonToSkip(row);
    if (reason != null) {
      sink.skip(row.line(), reason);
      return;
    }
    try {
      statement.state(row, rules.isRefund(row), sink);
    } catch (BadCell bad) {
      sink.reject(row.line(), bad.reason(), row.raw());
    }
  }

  @Override
  public void end(FactSink sink) {
    statement.end(sink);
  }
}
