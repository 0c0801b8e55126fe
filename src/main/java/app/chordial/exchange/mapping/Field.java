package app.chordial.exchange.mapping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column can mean. */
public enum Field {
  CUSTOMER_ID("customer id"),
  EMAIL("email"),
  FIRST_NAME("first name"),
  LAST_NAME("last name"),
  CONSENT("consent"),
  CONSENT_AT("consent at"),
  KNOWN_AT("known at"),
  TAGS("tags"),
  PRODUCT("product"),
  TITLE("title"),
  CATEGORY("category"),
  VENDOR("vendor"),
  PRICE("price"),
  COST("cost"),
  SERIES("series"),
  VOLUME("volume"),
  EVENT_ID("event id"),
  TYPE("type"),
  AT("at"),
  QUANTITY("quantity"),
  AMOUNT("amount"),
  CURRENCY("currency"),
  ORDER("order"),
  MESSAGE("message"),
  URL("url"),
  QUERY("query"),
  GIFT("gift");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** How a mapping file and the screen call it. */
  public String label() {
    return label;
  }

  /** The field of a label, whatever its case, or null. */
  public static @Nullable Field of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (Field field : values()) {
      if (field.label.equals(wanted)) {
        return field;
      }
    }
    return null;
  }
}
