package app.chordial.exchange.mapping;

import static app.chordial.exchange.mapping.Field.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a mapped file are. */
public enum Kind {
  CUSTOMERS(
      "customers",
      EnumSet.of(CUSTOMER_ID, EMAIL, FIRST_NAME, LAST_NAME, CONSENT, CONSENT_AT, KNOWN_AT, TAGS),
      List.of(EnumSet.of(EMAIL, CUSTOMER_ID))),
  PRODUCTS(
      "products",
      EnumSet.of(PRODUCT, TITLE, CATEGORY, VENDOR, TAGS, PRICE, COST, CURRENCY, SERIES, VOLUME),
      List.of(EnumSet.of(PRODUCT))),
  ORDER_LINES(
      "order lines",
      EnumSet.of(
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
          GIFT),
      List.of(EnumSet.of(EMAIL, CUSTOMER_ID), EnumSet.of(AT), EnumSet.of(AMOUNT, PRICE))),
  EVENTS(
      "events",
      EnumSet.of(
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
          GIFT),
      List.of(EnumSet.of(EMAIL, CUSTOMER_ID), EnumSet.of(TYPE), EnumSet.of(AT)));

  private final String label;
  private final Set<Field> fields;
  private final List<? extends Set<Field>> needs;

  Kind(String label, Set<Field> fields, List<? extends Set<Field>> needs) {
    this.label = label;
    this.fields = fields;
    this.needs = needs;
  }

  /** How a mapping file and the screen call it. */
  public String label() {
    return label;
  }

  /** What a column of such a file can mean. */
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  public boolean allows(Field field) {
    return fields.contains(field);
  }

  /** Of each of these sets at least one field must be mapped. */
  public List<List<Field>> needs() {
    return needs.stream().map(List::copyOf).toList();
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
