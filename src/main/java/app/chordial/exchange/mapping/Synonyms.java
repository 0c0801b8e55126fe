package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Under which headers shops and mail tools keep what we look for. */
final class Synonyms {

  private static final Map<Field, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              Field.EMAIL,
              List.of(
                  "email",
                  "e-mail",
                  "email address",
                  "e-mail address",
                  "billing email",
                  "customer email",
                  "person//email",
                  "emailaddress",
                  "mail")),
          Map.entry(
              Field.CUSTOMER_ID,
              List.of(
                  "customer id",
                  "customerid",
                  "customer number",
                  "client id",
                  "user id",
                  "record id",
                  "klaviyo id",
                  "contact id",
                  "kundennummer")),
          Map.entry(
              Field.FIRST_NAME,
              List.of("first name", "firstname", "given name", "billing first name", "vorname")),
          Map.entry(
              Field.LAST_NAME,
              List.of("last name", "lastname", "surname", "billing last name", "nachname")),
          Map.entry(
              Field.CONSENT,
              List.of(
                  "email marketing consent",
                  "consent",
                  "accepts email marketing",
                  "accepts marketing",
                  "subscribed",
                  "marketing consent",
                  "status",
                  "opt in")),
          Map.entry(
              Field.CONSENT_AT,
              List.of(
                  "email marketing consent timestamp",
                  "consent timestamp",
                  "consent at",
                  "optin time",
                  "opt in time",
                  "subscribed at")),
          Map.entry(Field.TAGS, List.of("tags", "labels")),
          Map.entry(
              Field.PRODUCT,
              List.of(
                  "sku",
                  "product",
                  "stock code",
                  "stockcode",
                  "product id",
                  "product sku",
                  "item",
                  "item id",
                  "lineitem sku",
                  "listing id",
                  "handle",
                  "article")),
          Map.entry(
              Field.TITLE,
              List.of(
                  "title",
                  "description",
                  "product name",
                  "item name",
                  "lineitem name",
                  "product title",
                  "name")),
          Map.entry(Field.CATEGORY, List.of("category", "categories", "product category", "type")),
          Map.entry(Field.VENDOR, List.of("vendor", "brand", "manufacturer")),
          Map.entry(
              Field.PRICE,
              List.of(
                  "price",
                  "unit price",
                  "unitprice",
                  "regular price",
                  "lineitem price",
                  "item price",
                  "variant price")),
          Map.entry(Field.COST, List.of("cost", "cost per item", "cost price")),
          Map.entry(Field.EVENT_ID, List.of("event id", "$event id", "transaction id", "line id")),
          Map.entry(Field.TYPE, List.of("type", "event", "event type", "activity", "metric")),
          Map.entry(
              Field.AT,
              List.of(
                  "at",
                  "date",
                  "timestamp",
                  "time",
                  "order date",
                  "invoice date",
                  "invoicedate",
                  "created at",
                  "sale date",
                  "paid at",
                  "event time",
                  "datum")),
          Map.entry(
              Field.QUANTITY, List.of("quantity", "qty", "lineitem quantity", "items", "menge")),
          Map.entry(
              Field.AMOUNT,
              List.of(
                  "amount", "line total", "total", "order total", "$value", "value", "revenue")),
          Map.entry(Field.CURRENCY, List.of("currency", "order currency", "currency code")),
          Map.entry(
              Field.ORDER,
              List.of(
                  "order",
                  "order id",
                  "order number",
                  "order no",
                  "invoice",
                  "invoice no",
                  "invoiceno",
                  "ref",
                  "bestellnummer")),
          Map.entry(Field.MESSAGE, List.of("message", "campaign", "campaign name", "subject")),
          Map.entry(Field.URL, List.of("url", "page", "link", "page url")),
          Map.entry(Field.QUERY, List.of("query", "search", "search term", "keywords")),
          Map.entry(Field.GIFT, List.of("gift", "is gift")));

  private Synonyms() {}

  /** The header under which a field probably stands, or empty. */
  static String header(Headers headers, Field field) {
    for (String name : NAMES.getOrDefault(field, List.of())) {
      for (String header : headers.names()) {
        if (plain(header).equals(plain(name))) {
          return header;
        }
      }
    }
    return "";
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
  }
}
