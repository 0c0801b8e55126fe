package app.chordial.exchange.mapping;

import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Row;
import org.jspecify.annotations.Nullable;

/** Rows that are products. */
final class ProductRows implements MappedRows.Statement {

  private final Cells cells;

  ProductRows(Cells cells) {
    this.cells = cells;
  }

  @Override
  public void state(Row row, boolean isRefund, FactSink sink) throws BadCell {
    String key = cells.said(row, Field.PRODUCT);
    if (key == null) {
      throw new BadCell("The row names no product.");
    }
    cells.sameCurrency(row);
    sink.accept(
        new ProductFact(
            row.line(),
            key,
            cells.said(row, Field.TITLE),
            cells.said(row, Field.CATEGORY),
            cells.said(row, Field.VENDOR),
            cells.tags(row),
            notNegative(cells.minor(row, Field.PRICE), "price"),
            notNegative(cells.minor(row, Field.COST), "cost"),
            cells.said(row, Field.SERIES),
            volume(row)));
  }

  private @Nullable Integer volume(Row row) throws BadCell {
    String text = cells.text(row, Field.VOLUME);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new BadCell("The volume “" + text + "” is not a whole number from 1.");
    }
    return Integer.valueOf(text);
  }

  private static @Nullable Long notNegative(@Nullable Long amount, String what) throws BadCell {
    if (amount != null && amount < 0) {
      throw new BadCell("The " + what + " is negative.");
    }
    return amount;
  }
}
