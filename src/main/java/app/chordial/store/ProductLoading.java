package app.chordial.store;

import app.chordial.audience.Fact.ProductFact;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what a batch says of products: each content once, who said it and on how many lines. */
final class ProductLoading {

  private static final String ADD =
      """
      insert into product (id, code, hash, title, category, vendor, tags, price, cost, series, volume)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String FIND = "select id from product where code = ? and hash = ?";
  private static final String SAID =
      "insert into product_said (fact, batch, lines) values (?, ?, ?)";
  private static final int GATHERED = 20_000;

  /** A content met, and on how many lines. */
  private static final class Met {
    private final ProductFact fact;
    private long lines = 1;

    private Met(ProductFact fact) {
      this.fact = fact;
    }
  }

  private final Pen pen;
  private final int batch;
  private final Terms terms;
  private final ContentHash hash = new ContentHash();
  private final SequencedMap<Long, Met> met = new LinkedHashMap<>();
  private long lastId;

  ProductLoading(Pen pen, int batch, Terms terms) throws SQLException {
    this.pen = pen;
    this.batch = batch;
    this.terms = terms;
    lastId = pen.number("select max(id) from product", 0);
  }

  void take(ProductFact fact) throws SQLException {
    long content = content(fact);
    Met known = met.get(content);
    if (known != null) {
      known.lines++;
      return;
    }
    if (met.size() >= GATHERED) {
      write();
    }
    met.put(content, new Met(fact));
  }

  /** Writes what was met so far. */
  void write() throws SQLException {
    for (var one : met.entrySet()) {
      write(one.getKey(), one.getValue());
    }
    pen.flush();
    met.clear();
  }

  private void write(long content, Met one) throws SQLException {
    ProductFact fact = one.fact;
    int code = terms.given(Terms.Kind.PRODUCT, Packing.clean(fact.key()));
    long id = pen.number(FIND, 0, code, content);
    if (id == 0) {
      id = ++lastId;
      pen.write(
          ADD,
          id,
          code,
          content,
          clean(fact.title()),
          clean(fact.category()),
          clean(fact.vendor()),
          tags(fact.tags()),
          fact.priceMinor(),
          fact.costMinor(),
          clean(fact.series()),
          fact.volume());
    }
    pen.write(SAID, id, batch, one.lines);
  }

  private long content(ProductFact fact) {
    return hash.add(Packing.clean(fact.key()))
        .add(clean(fact.title()))
        .add(clean(fact.category()))
        .add(clean(fact.vendor()))
        .add(tags(fact.tags()))
        .add(fact.priceMinor())
        .add(fact.costMinor())
        .add(clean(fact.series()))
        .add(fact.volume())
        .take();
  }

  private static @Nullable String clean(@Nullable String text) {
    String clean = text == null ? "" : Packing.clean(text);
    return clean.isEmpty() ? null : clean;
  }

  private static @Nullable String tags(@Nullable List<String> tags) {
    if (tags == null) {
      return null;
    }
    TreeSet<String> labels = new TreeSet<>();
    for (String tag : tags) {
      labels.add(Packing.clean(tag));
    }
    labels.remove("");
    return Packing.pack(List.copyOf(labels));
  }
}
