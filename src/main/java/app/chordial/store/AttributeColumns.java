package app.chordial.store;

import app.chordial.audience.Attribute;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** Attributes and tags of all customers, read into columns whose kinds follow from all values. */
final class AttributeColumns {

  /** What tags are called among attributes. */
  static final String TAGS = "tags";

  private final CustomerOrder order;
  private final TreeMap<String, AttributeColumn> columns = new TreeMap<>();
  private final TreeMap<String, RoaringBitmap> bearers = new TreeMap<>();
  private final int[] tagsSince;

  AttributeColumns(CustomerOrder order) {
    this.order = order;
    tagsSince = Attribute.never(order.size());
  }

  /** In the order of names, tags last. */
  List<Attribute> read(Pen pen) throws SQLException {
    pen.read(
        "select id, attributes, tags, tags_since from customer",
        row -> {
          int customer = order.dense(row.getInt(1));
          attributes(customer, Packing.unpack(row.getString(2)));
          tags(customer, Packing.unpack(row.getString(3)), row.getInt(4));
        });
    List<Attribute> attributes = new ArrayList<>();
    columns.forEach((name, column) -> attributes.add(column.attribute(name)));
    if (!bearers.isEmpty()) {
      attributes.add(
          new Attribute.Tags(
              TAGS,
              List.copyOf(new LinkedHashSet<>(bearers.keySet())),
              List.copyOf(bearers.values()),
              tagsSince));
    }
    return attributes;
  }

  private void attributes(int customer, List<String> texts) {
    for (int i = 0; i + 2 < texts.size(); i += 3) {
      columns
          .computeIfAbsent(texts.get(i), _ -> new AttributeColumn(order.size()))
          .put(customer, texts.get(i + 1), Integer.parseInt(texts.get(i + 2)));
    }
  }

  private void tags(int customer, List<String> labels, int since) {
    tagsSince[customer] = since;
    for (String label : labels) {
      bearers.computeIfAbsent(label, _ -> new RoaringBitmap()).add(customer);
    }
  }
}
