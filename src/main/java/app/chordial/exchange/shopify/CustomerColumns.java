package app.chordial.exchange.shopify;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.ColumnUse.Use;
import app.chordial.exchange.csv.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * The columns of a customer file in all three generations. Street, telephone and notes are not
 * read: no decision about e-mail needs them.
 */
final class CustomerColumns {

  private CustomerColumns() {}

  /** The attributes to the columns that hold them. */
  static SequencedMap<String, Integer> attributes(Headers headers) {
    SequencedMap<String, Integer> attributes = new LinkedHashMap<>();
    for (int column = 0; column < headers.size(); column++) {
      ColumnUse use = use(headers.names().get(column));
      if (use.use() == Use.ATTRIBUTE) {
        attributes.putIfAbsent(use.meaning(), column);
      }
    }
    return attributes;
  }

  static List<ColumnUse> uses(Headers headers) {
    return headers.names().stream().map(CustomerColumns::use).toList();
  }

  private static ColumnUse use(String header) {
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "customer id" -> used(header, "customer number");
      case "first name" -> used(header, "first name");
      case "last name" -> used(header, "last name");
      case "email" -> used(header, "e-mail address");
      case "accepts email marketing", "accepts marketing" -> used(header, "consent");
      case "tags" -> used(header, "tags");
      case "default address country code", "country code" -> attribute(header, "country");
      case "default address province code", "province code" -> attribute(header, "province");
      case "default address city", "city" -> attribute(header, "city");
      case "default address zip", "zip" -> attribute(header, "postcode");
      case "default address company", "company" -> attribute(header, "company");
      case "total spent" -> attribute(header, "total spent");
      case "total orders" -> attribute(header, "total orders");
      case "tax exempt" -> attribute(header, "tax exempt");
      case "",
          "default address address1",
          "default address address2",
          "default address phone",
          "address1",
          "address2",
          "phone",
          "province",
          "country",
          "accepts sms marketing",
          "note" ->
          new ColumnUse(header, Use.IGNORED, "");
      default -> attribute(header, header);
    };
  }

  private static ColumnUse used(String header, String meaning) {
    return new ColumnUse(header, Use.USED, meaning);
  }

  private static ColumnUse attribute(String header, String name) {
    return new ColumnUse(header, Use.ATTRIBUTE, name);
  }
}
