package app.chordial.exchange.shopify;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.ColumnUse.Use;
import app.chordial.exchange.csv.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * The columns of a customer file in all three generations. Street, telephone and notes are not
 * read: no decision about e-mail needs them.
 */
final class CustomerColumns {

  static final String ID = "Customer ID";
  static final String FIRST = "First Name";
  static final String LAST = "Last Name";
  static final String EMAIL = "Email";
  static final String CONSENT = "Accepts Email Marketing";
  static final String OLD_CONSENT = "Accepts Marketing";
  static final String TAGS = "Tags";

  private static final Map<String, String> MEANINGS =
      Map.of(
          ID, "customer number",
          FIRST, "first name",
          LAST, "last name",
          EMAIL, "e-mail address",
          CONSENT, "consent",
          OLD_CONSENT, "consent",
          TAGS, "tags");

  private static final List<String> UNREAD =
      List.of(
          "Default Address Address1",
          "Default Address Address2",
          "Default Address Phone",
          "Address1",
          "Address2",
          "Phone",
          "Province",
          "Country",
          "Accepts SMS Marketing",
          "Note");

  private CustomerColumns() {}

  /** The attributes to the columns that hold them. */
  static SequencedMap<String, Integer> attributes(Headers headers) {
    SequencedMap<String, Integer> attributes = new LinkedHashMap<>();
    for (int column = 0; column < headers.size(); column++) {
      String name = attribute(headers.names().get(column));
      if (!name.isEmpty()) {
        attributes.putIfAbsent(name, column);
      }
    }
    return attributes;
  }

  static List<ColumnUse> uses(Headers headers) {
    TreeSet<String> meanings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    meanings.addAll(MEANINGS.keySet());
    return headers.names().stream().map(header -> use(header, meanings)).toList();
  }

  private static ColumnUse use(String header, TreeSet<String> meanings) {
    String known = meanings.contains(header) ? meanings.ceiling(header) : null;
    if (known != null) {
      return new ColumnUse(header, Use.USED, MEANINGS.getOrDefault(known, ""));
    }
    String attribute = attribute(header);
    return attribute.isEmpty()
        ? new ColumnUse(header, Use.IGNORED, "")
        : new ColumnUse(header, Use.ATTRIBUTE, attribute);
  }

  /** The attribute that a column is kept as, or empty. */
  private static String attribute(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    if (header.isEmpty() || isIn(MEANINGS.keySet(), header) || isIn(UNREAD, header)) {
      return "";
    }
    return switch (lower) {
      case "default address country code", "country code" -> "country";
      case "default address province code", "province code" -> "province";
      case "default address city", "city" -> "city";
      case "default address zip", "zip" -> "postcode";
      case "default address company", "company" -> "company";
      case "total spent" -> "total spent";
      case "total orders" -> "total orders";
      case "tax exempt" -> "tax exempt";
      default -> header;
    };
  }

  private static boolean isIn(Iterable<String> names, String header) {
    for (String name : names) {
      if (name.equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }
}
