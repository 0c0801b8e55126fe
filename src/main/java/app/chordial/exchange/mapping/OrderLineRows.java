package app.chordial.exchange.mapping;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.Who;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Rows that are lines of orders: a purchase or a refund each, and what they tell beside it. */
final class OrderLineRows implements MappedRows.Statement {

  /** How many of what price came to what, all without sign. */
  private record Bill(int pieces, @Nullable Long priceMinor, @Nullable Long amountMinor) {}

  private final Cells cells;
  private final ProductBook products = new ProductBook();
  private final SaidOnce said = new SaidOnce();

  OrderLineRows(Cells cells) {
    this.cells = cells;
  }

  @Override
  public void state(Row row, boolean isRefund, FactSink sink) throws BadCell {
    cells.sameCurrency(row);
    Who who = cells.who(row);
    Instant at = cells.at(row, Field.AT);
    if (at == null && !isRefund) {
      throw new BadCell("The row has no date; only a refund may lack one.");
    }
    Bill bill = bill(row, isRefund);
    EventFact event = event(row, who, at, bill, isRefund);
    CustomerFact customer = at == null ? null : customer(row, who, at);
    product(row, event, bill);
    if (customer != null) {
      sink.accept(customer);
    }
    sink.accept(event);
  }

  @Override
  public void end(FactSink sink) {
    products.tell(sink);
  }

  private Bill bill(Row row, boolean isRefund) throws BadCell {
    BigDecimal quantity = sized(cells.number(row, Field.QUANTITY), "quantity", isRefund);
    BigDecimal price = sized(cells.number(row, Field.PRICE), "price", isRefund);
    BigDecimal amount = sized(cells.number(row, Field.AMOUNT), "amount", isRefund);
    if (amount == null && price != null) {
      amount = quantity == null ? price : price.multiply(quantity);
    }
    Integer pieces = cells.pieces(row);
    if (pieces != null && pieces == 0) {
      throw new BadCell("The quantity is 0.");
    }
    return new Bill(pieces == null ? 1 : Math.abs(pieces), minor(price), minor(amount));
  }

  private @Nullable Long minor(@Nullable BigDecimal number) throws BadCell {
    return number == null ? null : cells.minor(number);
  }

  private static @Nullable BigDecimal sized(
      @Nullable BigDecimal number, String what, boolean isRefund) throws BadCell {
    if (number != null && number.signum() < 0 && !isRefund) {
      throw new BadCell("The " + what + " is negative and no rule calls such a row a refund.");
    }
    return number == null ? null : number.abs();
  }

  private EventFact event(Row row, Who who, @Nullable Instant at, Bill bill, boolean isRefund)
      throws BadCell {
    return new EventFact(
        row.line(),
        cells.said(row, Field.EVENT_ID),
        who,
        isRefund ? EventType.REFUND : EventType.PURCHASE,
        at,
        cells.said(row, Field.PRODUCT),
        bill.amountMinor(),
        bill.pieces(),
        cells.said(row, Field.ORDER),
        null,
        null,
        cells.isGift(row));
  }

  private @Nullable CustomerFact customer(Row row, Who who, Instant at) throws BadCell {
    SequencedMap<String, String> attributes = cells.attributes(row);
    String first = cells.said(row, Field.FIRST_NAME);
    String last = cells.said(row, Field.LAST_NAME);
    Consent consent = cells.consent(row);
    if (attributes.isEmpty() && first == null && last == null && consent == null) {
      return null;
    }
    if (!said.isNews(who, attributes + "\n" + first + "\n" + last + "\n" + consent, at)) {
      return null;
    }
    Instant consentAt = consent == null ? null : at;
    return new CustomerFact(row.line(), who, first, last, consent, consentAt, at, attributes, null);
  }

  private void product(Row row, EventFact event, Bill bill) {
    String key = event.product();
    if (key == null) {
      return;
    }
    products.mention(
        row.line(),
        key,
        new ProductBook.Mention(
            cells.said(row, Field.TITLE),
            cells.said(row, Field.CATEGORY),
            cells.said(row, Field.VENDOR)));
    Long price = bill.priceMinor();
    Instant at = event.at();
    if (event.type() == EventType.PURCHASE && at != null && price != null) {
      products.price(key, price, at);
    }
  }
}
