package app.chordial.exchange.mapping;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows that are events. */
final class EventRows implements MappedRows.Statement {

  private final Cells cells;

  EventRows(Cells cells) {
    this.cells = cells;
  }

  @Override
  public void state(Row row, boolean isRefund, FactSink sink) throws BadCell {
    EventType type = isRefund ? EventType.REFUND : EventWords.type(cells.text(row, Field.TYPE));
    cells.sameCurrency(row);
    Integer pieces = cells.pieces(row);
    sink.accept(
        new EventFact(
            row.line(),
            cells.said(row, Field.EVENT_ID),
            cells.who(row),
            type,
            at(row, type),
            cells.said(row, Field.PRODUCT),
            size(cells.minor(row, Field.AMOUNT), type),
            pieces == null ? 1 : notNegative(Math.abs(pieces), pieces, type),
            cells.said(row, Field.ORDER),
            cells.said(row, Field.MESSAGE),
            text(row),
            cells.isGift(row)));
  }

  private @Nullable Instant at(Row row, EventType type) throws BadCell {
    Instant at = cells.at(row, Field.AT);
    if (at == null && type != EventType.REFUND) {
      throw new BadCell("The row has no date; only a refund may lack one.");
    }
    return at;
  }

  private @Nullable String text(Row row) {
    String url = cells.said(row, Field.URL);
    return url == null ? cells.said(row, Field.QUERY) : url;
  }

  private static @Nullable Long size(@Nullable Long amount, EventType type) throws BadCell {
    if (amount == null || amount >= 0) {
      return amount;
    }
    if (type != EventType.REFUND) {
      throw new BadCell("The amount is negative; what was given back is an event “refund”.");
    }
    return -amount;
  }

  private static int notNegative(int size, int pieces, EventType type) throws BadCell {
    if (pieces < 0 && type != EventType.REFUND) {
      throw new BadCell("The quantity is negative; what came back is an event “refund”.");
    }
    return size;
  }
}
