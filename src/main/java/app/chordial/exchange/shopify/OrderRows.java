package app.chordial.exchange.shopify;

import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.RowReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of orders: one row a line, the rows of an order together, the order's own cells on
 * the first of them. An order whose cells can't be read is set aside with all its rows.
 */
public final class OrderRows implements RowReader {

  private final int[] places;
  private final OrderReading orders;
  private final List<Row> order = new ArrayList<>();
  private String name = "";

  public OrderRows(Headers headers, Conventions conventions) {
    places = OrderColumns.in(headers);
    orders = new OrderReading(places, conventions);
  }

  /** What is made of the columns of such a file. */
  public static List<ColumnUse> uses(Headers headers) {
    return OrderColumns.uses(headers);
  }

  @Override
  public void row(Row row, FactSink sink) {
    String named = OrderColumns.NAME.text(row, places);
    if (!named.isEmpty() && !named.equals(name)) {
      end(sink);
      name = named;
    }
    if (name.isEmpty()) {
      sink.reject(row.line(), "The row belongs to no order: its “Name” is empty.", row.raw());
      return;
    }
    order.add(row);
  }

  @Override
  public void end(FactSink sink) {
    if (!order.isEmpty()) {
      tell(sink);
      order.clear();
    }
    name = "";
  }

  private void tell(FactSink sink) {
    try {
      String reason = orders.reasonToSkip(order);
      if (reason.isEmpty()) {
        List<Fact> facts = orders.facts(name, order);
        facts.forEach(sink::accept);
      } else {
        order.forEach(row -> sink.skip(row.line(), reason));
      }
    } catch (BadCell bad) {
      order.forEach(row -> sink.reject(row.line(), bad.reason(), row.raw()));
    }
  }
}
