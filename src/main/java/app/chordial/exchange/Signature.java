package app.chordial.exchange;

import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.event.EventFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By which set of headers each format is known. */
final class Signature {

  private Signature() {}

  /** The format of a file with these headers, or null. */
  static @Nullable Format of(Headers headers) {
    for (Format format : Format.values()) {
      if (format != Format.MAPPED && missing(format, headers).isEmpty()) {
        return format;
      }
    }
    return null;
  }

  /** The headers that a file of this format must have and this one lacks, as a text. */
  static String missing(Format format, Headers headers) {
    return switch (format) {
      case SHOPIFY_CUSTOMERS -> customers(headers);
      case SHOPIFY_ORDERS ->
          absent(
              headers,
              "Name",
              "Email",
              "Financial Status",
              "Created at",
              "Lineitem quantity",
              "Lineitem name",
              "Lineitem price");
      case SHOPIFY_PRODUCTS -> absent(headers, "Handle", "Title", "Variant Price");
      case EVENTS -> EventFile.isOne(headers) ? "" : "“type”, “at” and “email” or “customer_id”";
      case MAPPED -> "";
    };
  }

  private static String customers(Headers headers) {
    String missing = absent(headers, "First Name", "Last Name", "Email", "Total Spent");
    boolean isConsentThere =
        headers.has("Accepts Email Marketing") || headers.has("Accepts Marketing");
    return missing.isEmpty() && !isConsentThere ? "“Accepts Email Marketing”" : missing;
  }

  private static String absent(Headers headers, String... names) {
    List<String> absent = Arrays.stream(names).filter(name -> !headers.has(name)).toList();
    return absent.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
  }
}
