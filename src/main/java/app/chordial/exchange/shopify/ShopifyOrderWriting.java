package app.chordial.exchange.shopify;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Flow;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes orders as Shopify's order file does. Reading it again gives the same purchases and
 * refunds; of a refund of part of an order that file keeps only its amount for the whole order.
 */
public final class ShopifyOrderWriting {

  private static final List<String> HEADERS =
      List.of(
          "Name",
          "Email",
          "Financial Status",
          "Paid at",
          "Fulfillment Status",
          "Fulfilled at",
          "Accepts Marketing",
          "Currency",
          "Subtotal",
          "Shipping",
          "Taxes",
          "Total",
          "Created at",
          "Lineitem quantity",
          "Lineitem name",
          "Lineitem price",
          "Lineitem sku",
          "Lineitem discount",
          "Cancelled at",
          "Refunded Amount",
          "Tags");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss XX", Locale.ROOT);

  private final Conventions conventions;
  private final UnaryOperator<String> titles;
  private final Amounts amounts;

  private ShopifyOrderWriting(Conventions conventions, UnaryOperator<String> titles) {
    this.conventions = conventions;
    this.titles = titles;
    amounts = new Amounts(conventions.currency(), DecimalStyle.POINT);
  }

  /**
   * Writes a file of orders.
   *
   * @param titles a product's title by its key
   * @param orders the purchases and refunds of one order each: same reference, customer and time;
   *     taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void write(
      Path target,
      Conventions conventions,
      UnaryOperator<String> titles,
      Iterator<List<EventFact>> orders)
      throws Refusal {
    write(target, conventions, titles, Flow.of(orders));
  }

  /** The same of orders that come by themselves. */
  public static void write(
      Path target,
      Conventions conventions,
      UnaryOperator<String> titles,
      Flow<List<EventFact>> orders)
      throws Refusal {
    ShopifyOrderWriting writing = new ShopifyOrderWriting(conventions, titles);
    CsvFile.write(target, HEADERS, lines -> orders.into(order -> writing.order(order, lines)));
  }

  private void order(List<EventFact> events, CsvFile.Lines lines) {
    List<EventFact> bought = of(EventType.PURCHASE, events);
    List<EventFact> refunds = of(EventType.REFUND, events);
    for (int line = 0; line < bought.size(); line++) {
      lines.row(line == 0 ? first(bought, refunds) : further(bought.get(line)));
    }
  }

  private static List<EventFact> of(EventType type, List<EventFact> events) {
    return events.stream().filter(event -> event.type() == type).toList();
  }

  private List<String> first(List<EventFact> bought, List<EventFact> refunds) {
    EventFact head = bought.getFirst();
    long total = sum(bought);
    long back = sum(refunds);
    boolean isWhole = refunds.size() == bought.size() && back >= total;
    Instant cancelled = isWhole ? refunds.getFirst().at() : null;
    String status = refunds.isEmpty() ? "paid" : isWhole ? "refunded" : "partially_refunded";
    return List.of(
        Objects.requireNonNull(head.ref(), "an order needs a reference"),
        Objects.requireNonNull(head.who().email(), "an order needs an address"),
        status,
        moment(head.at()),
        "fulfilled",
        moment(head.at()),
        "",
        conventions.currency().getCurrencyCode(),
        amounts.text(total),
        amounts.text(0),
        amounts.text(0),
        amounts.text(total),
        moment(head.at()),
        Integer.toString(head.quantity()),
        title(head),
        amounts.text(price(head)),
        product(head),
        amounts.text(discount(head)),
        moment(cancelled),
        amounts.text(back),
        head.isGift() ? "gift" : "");
  }

  private List<String> further(EventFact line) {
    return List.of(
        Objects.requireNonNull(line.ref()),
        Objects.requireNonNull(line.who().email()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        moment(line.at()),
        Integer.toString(line.quantity()),
        title(line),
        amounts.text(price(line)),
        product(line),
        amounts.text(discount(line)),
        "",
        "",
        "");
  }

  /** The price of one, rounded up; the line's discount takes off what that is too much. */
  private static long price(EventFact line) {
    return -Math.floorDiv(-amount(line), Math.max(1, line.quantity()));
  }

  private static long discount(EventFact line) {
    return price(line) * line.quantity() - amount(line);
  }

  private static long amount(EventFact line) {
    Long amount = line.amountMinor();
    return amount == null ? 0 : amount;
  }

  private static long sum(List<EventFact> events) {
    return events.stream().mapToLong(ShopifyOrderWriting::amount).sum();
  }

  private static String product(EventFact line) {
    String key = line.product();
    return key == null ? "" : key;
  }

  private String title(EventFact line) {
    return product(line).isEmpty() ? "" : titles.apply(product(line));
  }

  private String moment(@Nullable Instant at) {
    return at == null ? "" : MOMENT.format(at.atZone(conventions.zone()));
  }
}
