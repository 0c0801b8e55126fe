package app.chordial.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can be imported. */
public enum Format {
  SHOPIFY_CUSTOMERS("shopify-customers", "Shopify customers"),
  SHOPIFY_ORDERS("shopify-orders", "Shopify orders"),
  SHOPIFY_PRODUCTS("shopify-products", "Shopify products"),
  EVENTS("events", "Chordial events"),
  MAPPED("mapping", "Another file, read by a mapping");

  private final String id;
  private final String title;

  Format(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** How the command line calls it. */
  public String id() {
    return id;
  }

  /** How the screen calls it. */
  public String title() {
    return title;
  }

  /** The format of an id, whatever its case, or null. */
  public static @Nullable Format of(String id) {
    for (Format format : values()) {
      if (format.id.equals(id.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return null;
  }
}
