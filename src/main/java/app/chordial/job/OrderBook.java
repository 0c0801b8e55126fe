package app.chordial.job;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * Parts what happened into orders that Shopify's file can tell, and events for our own: everything
 * that is no order, orders of customers without an address, and refunds of a part of an order, of
 * which Shopify's file keeps neither the day nor the product. Nothing is in both.
 */
final class OrderBook extends Listening {

  private final Consumer<List<EventFact>> orders;
  private final Consumer<EventFact> events;
  private final SequencedMap<String, List<EventFact>> open = new LinkedHashMap<>();

  OrderBook(Consumer<List<EventFact>> orders, Consumer<EventFact> events) {
    this.orders = orders;
    this.events = events;
  }

  /** Orders are within one customer or behind all of them. */
  @Override
  void customer(CustomerFact customer) {
    close();
  }

  @Override
  void event(EventFact event) {
    String order = event.ref();
    boolean isOrder = event.type() == EventType.PURCHASE || event.type() == EventType.REFUND;
    if (isOrder && order != null && event.who().email() != null) {
      open.computeIfAbsent(order, _ -> new ArrayList<>()).add(event);
    } else {
      events.accept(event);
    }
  }

  /** Hands on the orders that are complete now. */
  void close() {
    open.sequencedValues().forEach(this::tell);
    open.clear();
  }

  private void tell(List<EventFact> order) {
    List<EventFact> refunds =
        order.stream().filter(event -> event.type() == EventType.REFUND).toList();
    List<EventFact> bought =
        order.stream().filter(event -> event.type() == EventType.PURCHASE).toList();
    if (refunds.isEmpty() || isWhole(bought, refunds)) {
      orders.accept(order);
    } else {
      orders.accept(bought);
      refunds.forEach(events);
    }
  }

  /** Whether everything came back at once: then the file has its day. */
  private static boolean isWhole(List<EventFact> bought, List<EventFact> refunds) {
    return refunds.size() == bought.size()
        && sum(refunds) >= sum(bought)
        && refunds.stream().map(EventFact::at).distinct().count() == 1;
  }

  private static long sum(List<EventFact> events) {
    long sum = 0;
    for (EventFact event : events) {
      Long amount = event.amountMinor();
      sum += amount == null ? 0 : amount;
    }
    return sum;
  }
}
