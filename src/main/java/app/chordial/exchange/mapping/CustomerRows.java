package app.chordial.exchange.mapping;

import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Row;

/** Rows that are customers. */
final class CustomerRows implements MappedRows.Statement {

  private final Cells cells;

  CustomerRows(Cells cells) {
    this.cells = cells;
  }

  @Override
  public void state(Row row, boolean isRefund, FactSink sink) throws BadCell {
    sink.accept(
        new CustomerFact(
            row.line(),
            cells.who(row),
            cells.said(row, Field.FIRST_NAME),
            cells.said(row, Field.LAST_NAME),
            cells.consent(row),
            cells.at(row, Field.CONSENT_AT),
            cells.at(row, Field.KNOWN_AT),
            cells.attributes(row),
            cells.tags(row)));
  }
}
