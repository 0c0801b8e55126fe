package app.chordial.exchange.shopify;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Moments;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.Spreading;
import app.chordial.exchange.mapping.SaidOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one order into facts.
 *
 * <p>Each line is a purchase {@code NAME/line-N/purchase} of what the line came to, and, once
 * anything was given back, a refund {@code NAME/line-N/refund} of all that was given back of it so
 * far, which only grows. So an order that was read as paid and is read again as refunded adds its
 * refunds, one of which more was given back since adds the difference, and reading it twice adds
 * nothing.
 */
final class OrderReading {

  private final int[] places;
  private final Amounts amounts;
  private final Moments moments;
  private final String currency;
  private final SaidOnce said = new SaidOnce();

  OrderReading(int[] places, Conventions conventions) {
    this.places = places;
    amounts = new Amounts(conventions.currency(), DecimalStyle.POINT);
    moments = new Moments(conventions.zone(), List.of(Moments.ISO));
    currency = conventions.currency().getCurrencyCode();
  }

  /** Why an order is no purchase of anybody, or empty. */
  String reasonToSkip(List<Row> rows) throws BadCell {
    Row head = rows.getFirst();
    if (text(head, OrderColumns.STATUS).isEmpty() && text(head, OrderColumns.CREATED).isEmpty()) {
      throw new BadCell(
          "The first row of this order is not here: orders must stand as Shopify exports them,"
              + " not sorted anew.");
    }
    if (text(head, OrderColumns.EMAIL).isEmpty()) {
      return "Orders without an e-mail address";
    }
    String status = text(head, OrderColumns.STATUS);
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "paid", "authorized", "partially_paid", "partially_refunded", "refunded", "" -> "";
      case "pending", "unpaid" -> "Orders not paid yet";
      case "voided", "expired" -> "Orders voided or expired before they were paid";
      default -> throw new BadCell("The financial status “" + status + "” is not known here.");
    };
  }

  /** The facts of an order: what it says of its customer, then its purchases, then its refunds. */
  List<Fact> facts(String name, List<Row> rows) throws BadCell {
    Row head = rows.getFirst();
    String said = text(head, OrderColumns.CURRENCY);
    if (!said.isEmpty() && !said.equalsIgnoreCase(currency)) {
      throw new BadCell(
          "The order is in " + said + ", and this workspace counts in " + currency + ".");
    }
    Instant created = moments.read(text(head, OrderColumns.CREATED));
    Who who = new Who(null, text(head, OrderColumns.EMAIL));
    long[] paid = paid(rows);
    List<Fact> facts = new ArrayList<>();
    CustomerFact customer = customer(head, who, created);
    if (customer != null) {
      facts.add(customer);
    }
    Purchases purchases = new Purchases(name, who, isGift(head));
    for (int line = 0; line < paid.length; line++) {
      facts.add(purchases.of(rows.get(line), line, created, paid[line]));
    }
    facts.addAll(refunds(rows, purchases, paid));
    return facts;
  }

  /**
   * What each line came to: price times quantity less its discount, then brought to the order's
   * subtotal, in which the order's own discount is taken off.
   */
  private long[] paid(List<Row> rows) throws BadCell {
    long[] lines = new long[rows.size()];
    long sum = 0;
    for (int line = 0; line < lines.length; line++) {
      Row row = rows.get(line);
      String price = text(row, OrderColumns.PRICE);
      long gross = amounts.minor(price.isEmpty() ? "0" : price) * quantity(row);
      lines[line] = Math.max(0, gross - minor(row, OrderColumns.DISCOUNT));
      sum = Math.addExact(sum, lines[line]);
    }
    String subtotal = text(rows.getFirst(), OrderColumns.SUBTOTAL);
    long total = subtotal.isEmpty() ? sum : Math.min(sum, amounts.minor(subtotal));
    return Spreading.spread(Math.max(0, total), lines);
  }

  private List<EventFact> refunds(List<Row> rows, Purchases purchases, long[] paid) throws BadCell {
    Row head = rows.getFirst();
    String cancelled = text(head, OrderColumns.CANCELLED);
    long given = minor(head, OrderColumns.REFUNDED);
    long sum = java.util.Arrays.stream(paid).sum();
    boolean isWhole =
        !cancelled.isEmpty()
            || text(head, OrderColumns.STATUS).equalsIgnoreCase("refunded")
            || (given > 0 && given >= sum);
    Instant at = cancelled.isEmpty() ? null : moments.read(cancelled);
    long[] back = isWhole ? paid : Spreading.spreadGrowing(Math.max(0, given), paid);
    List<EventFact> refunds = new ArrayList<>();
    for (int line = 0; line < back.length; line++) {
      if (isWhole || back[line] > 0) {
        refunds.add(purchases.back(rows.get(line), line, at, back[line], isWhole));
      }
    }
    return refunds;
  }

  /** The events of one order's lines. */
  private final class Purchases {
    private final String name;
    private final Who who;
    private final boolean isGift;

    Purchases(String name, Who who, boolean isGift) {
      this.name = name;
      this.who = who;
      this.isGift = isGift;
    }

    EventFact of(Row row, int line, Instant at, long amount) throws BadCell {
      return event(row, line, EventType.PURCHASE, at, amount, quantity(row));
    }

    /** A refund of part of the money brings nothing back: its quantity is 0. */
    EventFact back(Row row, int line, @Nullable Instant at, long amount, boolean isWhole)
        throws BadCell {
      return event(row, line, EventType.REFUND, at, amount, isWhole ? quantity(row) : 0);
    }

    private EventFact event(
        Row row, int line, EventType type, @Nullable Instant at, long amount, int quantity) {
      String id = name + "/line-" + (line + 1) + "/" + type.name().toLowerCase(Locale.ROOT);
      return new EventFact(
          row.line(), id, who, type, at, product(row), amount, quantity, name, null, null, isGift);
    }
  }

  /** What an order says of its customer: a yes to mail, never a no, and the country. */
  private @Nullable CustomerFact customer(Row head, Who who, Instant at) {
    boolean isYes = text(head, OrderColumns.MARKETING).equalsIgnoreCase("yes");
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    String country = text(head, OrderColumns.COUNTRY);
    if (!country.isEmpty()) {
      attributes.put("country", country);
    }
    boolean isSilent = !isYes && attributes.isEmpty();
    if (isSilent || !said.isNews(who, isYes + country, at)) {
      return null;
    }
    Consent consent = isYes ? Consent.SUBSCRIBED : null;
    return new CustomerFact(
        head.line(), who, null, null, consent, isYes ? at : null, at, attributes, null);
  }

  private boolean isGift(Row head) {
    return Words.areTwoPeople(text(head, OrderColumns.BILLED), text(head, OrderColumns.SHIPPED))
        || Words.sayGift(text(head, OrderColumns.TAGS))
        || Words.sayGift(text(head, OrderColumns.NOTES))
        || Words.sayGift(text(head, OrderColumns.NOTE_ATTRIBUTES));
  }

  private @Nullable String product(Row row) {
    String sku = text(row, OrderColumns.SKU);
    return sku.isEmpty() ? Words.said(text(row, OrderColumns.ITEM)) : sku;
  }

  private int quantity(Row row) throws BadCell {
    String text = text(row, OrderColumns.QUANTITY);
    if (!text.matches("[0-9]{1,7}")) {
      throw new BadCell("The quantity “" + text + "” is not a whole number.");
    }
    return Integer.parseInt(text);
  }

  private long minor(Row row, OrderColumns column) throws BadCell {
    String text = text(row, column);
    return text.isEmpty() ? 0 : amounts.minor(text);
  }

  private String text(Row row, OrderColumns column) {
    return column.text(row, places);
  }
}
