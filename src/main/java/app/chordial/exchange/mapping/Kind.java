package app.chordial.exchange.mapping;

import static app.chordial.exchange.mapping.Field.AMOUNT;
import static app.chordial.exchange.mapping.Field.AT;
import static app.chordial.exchange.mapping.Field.CATEGORY;
import static app.chordial.exchange.mapping.Field.CONSENT;
import static app.chordial.exchange.mapping.Field.CONSENT_AT;
import static app.chordial.exchange.mapping.Field.COST;
import static app.chordial.exchange.mapping.Field.CURRENCY;
import static app.chordial.exchange.mapping.Field.CUSTOMER_ID;
import static app.chordial.exchange.mapping.Field.EMAIL;
import static app.chordial.exchange.mapping.Field.EVENT_ID;
import static app.chordial.exchange.mapping.Field.FIRST_NAME;
import static app.chordial.exchange.mapping.Field.GIFT;
import static app.chordial.exchange.mapping.Field.KNOWN_AT;
import static app.chordial.exchange.mapping.Field.LAST_NAME;
import static app.chordial.exchange.mapping.Field.MESSAGE;
import static app.chordial.exchange.mapping.Field.ORDER;
import static app.chordial.exchange.mapping.Field.PRICE;
import static app.chordial.exchange.mapping.Field.PRODUCT;
import static app.chordial.exchange.mapping.Field.QUANTITY;
import static app.chordial.exchange.mapping.Field.QUERY;
import static app.chordial.exchange.mapping.Field.SERIES;
import static app.chordial.exchange.mapping.Field.TAGS;
import static app.chordial.exchange.mapping.Field.TITLE;
import static app.chordial.exchange.mapping.Field.TYPE;
import static app.chordial.exchange.mapping.Field.URL;
import static app.chordial.exchange.mapping.Field.VENDOR;
import static app.chordial.exchange.mapping.Field.VOLUME;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the rows of a mapped file are. */
public enum Kind {
  CUSTOMERS("customers"),
  PRODUCTS("products"),
  ORDER_LINES("order lines"),
  EVENTS("events");

  private static final List<Field> SOMEBODY = List.of(EMAIL, CUSTOMER_ID);

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** How a mapping file and the screen call it. */
  public String label() {
    return label;
  }

  /** What a column of such a file can mean. */
  public List<Field> fields() {
    return switch (this) {
      case CUSTOMERS ->
          List.of(CUSTOMER_ID, EMAIL, FIRST_NAME, LAST_NAME, CONSENT, CONSENT_AT, KNOWN_AT, TAGS);
      case PRODUCTS ->
          List.of(PRODUCT, TITLE, CATEGORY, VENDOR, TAGS, PRICE, COST, CURRENCY, SERIES, VOLUME);
      case ORDER_LINES ->
          List.of(
              CUSTOMER_ID,
              EMAIL,
              FIRST_NAME,
              LAST_NAME,
              CONSENT,
              EVENT_ID,
              AT,
              ORDER,
              PRODUCT,
              TITLE,
              CATEGORY,
              VENDOR,
              QUANTITY,
              PRICE,
              AMOUNT,
              CURRENCY,
              GIFT);
      case EVENTS ->
          List.of(
              CUSTOMER_ID,
              EMAIL,
              EVENT_ID,
              TYPE,
              AT,
              PRODUCT,
              QUANTITY,
              AMOUNT,
              CURRENCY,
              ORDER,
              MESSAGE,
              URL,
              QUERY,
              GIFT);
    };
  }

  /** Of each of these lists at least one field must be mapped. */
  public List<List<Field>> needs() {
    return switch (this) {
      case CUSTOMERS -> List.of(SOMEBODY);
      case PRODUCTS -> List.of(List.of(PRODUCT));
      case ORDER_LINES -> List.of(SOMEBODY, List.of(AT), List.of(AMOUNT, PRICE));
      case EVENTS -> List.of(SOMEBODY, List.of(TYPE), List.of(AT));
    };
  }

  public boolean allows(Field field) {
    return fields().contains(field);
  }

  /** The kind of a label, whatever its case, or null. */
  public static @Nullable Kind of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (Kind kind : values()) {
      if (kind.label.equals(wanted)) {
        return kind;
      }
    }
    return null;
  }
}
