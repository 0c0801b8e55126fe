package app.chordial.exchange.shopify;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.ColumnUse.Use;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of an order file that are read. */
enum OrderColumns {
  NAME("Name", "order"),
  EMAIL("Email", "customer"),
  STATUS("Financial Status", "paid, refunded or not"),
  CREATED("Created at", "time of the order"),
  CANCELLED("Cancelled at", "time of the cancellation"),
  MARKETING("Accepts Marketing", "consent, where it says yes"),
  CURRENCY("Currency", "currency"),
  SUBTOTAL("Subtotal", "what the lines came to"),
  REFUNDED("Refunded Amount", "refund"),
  QUANTITY("Lineitem quantity", "quantity"),
  ITEM("Lineitem name", "product"),
  SKU("Lineitem sku", "product"),
  PRICE("Lineitem price", "price of one"),
  DISCOUNT("Lineitem discount", "discount of the line"),
  BILLED("Billing Name", "gift, if another than the next"),
  SHIPPED("Shipping Name", "gift, if another than the last"),
  COUNTRY("Billing Country", "attribute “country”"),
  TAGS("Tags", "gift, if it says so"),
  NOTES("Notes", "gift, if it says so"),
  NOTE_ATTRIBUTES("Note Attributes", "gift, if it says so");

  private final String header;
  private final String meaning;

  OrderColumns(String header, String meaning) {
    this.header = header;
    this.meaning = meaning;
  }

  String header() {
    return header;
  }

  /** Where the columns stand in a file, by ordinal, −1 where they are not. */
  static int[] in(Headers headers) {
    return Arrays.stream(values()).mapToInt(column -> headers.column(column.header)).toArray();
  }

  String text(Row row, int[] places) {
    return row.text(places[ordinal()]);
  }

  static List<ColumnUse> uses(Headers headers) {
    return headers.names().stream().map(OrderColumns::use).toList();
  }

  private static ColumnUse use(String header) {
    OrderColumns column = of(header);
    return column == null
        ? new ColumnUse(header, Use.IGNORED, "")
        : new ColumnUse(header, Use.USED, column.meaning);
  }

  private static @Nullable OrderColumns of(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    for (OrderColumns column : values()) {
      if (column.header.toLowerCase(Locale.ROOT).equals(lower)) {
        return column;
      }
    }
    return null;
  }
}
