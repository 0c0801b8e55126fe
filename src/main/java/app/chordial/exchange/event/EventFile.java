package app.chordial.exchange.event;

import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Moments;
import app.chordial.exchange.mapping.Field;
import app.chordial.exchange.mapping.Kind;
import app.chordial.exchange.mapping.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The columns of our own event file, and by which headers it is known. */
public final class EventFile {

  /** Every column, in the order in which we write them. */
  public static final List<String> HEADERS =
      List.of(
          "email",
          "customer_id",
          "type",
          "at",
          "product",
          "amount",
          "quantity",
          "ref",
          "message",
          "url",
          "query",
          "gift",
          "id");

  private EventFile() {}

  /** Whether a file with these headers is one of ours: it says who, what and when. */
  public static boolean isOne(Headers headers) {
    return headers.hasAll("type", "at") && (headers.has("email") || headers.has("customer_id"));
  }

  /** The mapping by which a file with these headers is read. */
  public static Mapping mapping(Headers headers) {
    SequencedMap<Field, String> fields = new LinkedHashMap<>();
    for (String header : HEADERS) {
      if (headers.has(header)) {
        fields.put(field(header), header);
      }
    }
    return new Mapping(
        "Chordial events",
        Kind.EVENTS,
        new Mapping.Columns(fields, new LinkedHashMap<>(), new LinkedHashMap<>()),
        new Mapping.Manner(List.of(Moments.ISO), null, DecimalStyle.POINT, new LinkedHashMap<>()),
        Mapping.Rules.NONE);
  }

  private static Field field(String header) {
    return switch (header) {
      case "email" -> Field.EMAIL;
      case "customer_id" -> Field.CUSTOMER_ID;
      case "type" -> Field.TYPE;
      case "at" -> Field.AT;
      case "product" -> Field.PRODUCT;
      case "amount" -> Field.AMOUNT;
      case "quantity" -> Field.QUANTITY;
      case "ref" -> Field.ORDER;
      case "message" -> Field.MESSAGE;
      case "url" -> Field.URL;
      case "query" -> Field.QUERY;
      case "gift" -> Field.GIFT;
      case "id" -> Field.EVENT_ID;
      default -> throw new IllegalArgumentException(header);
    };
  }
}
