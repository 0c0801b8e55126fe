package app.chordial.exchange.shopify;

import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of products: a product's cells stand on the first row of its handle, each variant
 * has a row, further images have rows of their own.
 */
public final class ProductRows implements RowReader {

  private static final String IMAGE = "Further images of a product";

  private final ProductColumns columns;
  private final Amounts amounts;
  private final List<Row> variants = new ArrayList<>();
  private @Nullable Row head;

  public ProductRows(Headers headers, Conventions conventions) {
    columns = new ProductColumns(headers);
    amounts = new Amounts(conventions.currency(), DecimalStyle.POINT);
  }

  /** What is made of the columns of such a file. */
  public static List<ColumnUse> uses(Headers headers) {
    return ProductColumns.uses(headers);
  }

  @Override
  public void row(Row row, FactSink sink) {
    String handle = columns.handle(row);
    Row current = head;
    if (handle.isEmpty()) {
      sink.reject(row.line(), "The row belongs to no product: its “Handle” is empty.", row.raw());
      return;
    }
    if (current == null || !handle.equals(columns.handle(current))) {
      end(sink);
      head = row;
    }
    if (columns.isVariant(row) || row == head) {
      variants.add(row);
    } else {
      sink.skip(row.line(), IMAGE);
    }
  }

  @Override
  public void end(FactSink sink) {
    Row product = head;
    if (product != null) {
      for (Row variant : variants) {
        tell(product, variant, sink);
      }
    }
    variants.clear();
    head = null;
  }

  private void tell(Row product, Row variant, FactSink sink) {
    try {
      sink.accept(fact(product, variant));
    } catch (BadCell bad) {
      sink.reject(variant.line(), bad.reason(), variant.raw());
    }
  }

  private ProductFact fact(Row product, Row variant) throws BadCell {
    String title = columns.title(product);
    if (title.isEmpty()) {
      throw new BadCell("The product has no title.");
    }
    String options = columns.options(variant);
    String name = options.isEmpty() ? title : title + " - " + options;
    String sku = columns.sku(variant);
    return new ProductFact(
        variant.line(),
        sku.isEmpty() ? name : sku,
        name,
        Words.said(columns.category(product)),
        Words.said(columns.vendor(product)),
        columns.tags(product),
        minor(columns.price(variant)),
        minor(columns.cost(variant)),
        Words.said(columns.series(product)),
        volume(columns.volume(product)));
  }

  private @Nullable Long minor(String text) throws BadCell {
    if (text.isEmpty()) {
      return null;
    }
    long minor = amounts.minor(text);
    if (minor < 0) {
      throw new BadCell("The amount “" + text + "” is negative.");
    }
    return minor;
  }

  private static @Nullable Integer volume(String text) throws BadCell {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new BadCell("The volume “" + text + "” is not a whole number from 1.");
    }
    return Integer.valueOf(text);
  }
}
