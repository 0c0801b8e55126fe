package app.chordial.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what batches say of products, product by product. */
final class ProductReading {

  /** Takes one product's key and everything that was said of it, by whatever batch. */
  interface Taking {
    void take(String key, List<ProductDerivation.Said> said) throws SQLException;
  }

  private static final String SAID =
      """
      select t.text, s.batch, b.started_at, s.lines, p.title, p.category, p.vendor, p.tags, p.price, p.cost,
          p.series, p.volume
      from product p join term t on t.code = p.code join product_said s on s.fact = p.id
          join import_batch b on b.id = s.batch
      order by t.text\
      """;

  private final Pen pen;

  ProductReading(Pen pen) {
    this.pen = pen;
  }

  /** One product being gathered. */
  private static final class Gathering {
    private @Nullable String key;
    private List<ProductDerivation.Said> said = new ArrayList<>();
  }

  void read(Taking taking) throws SQLException {
    Gathering gathering = new Gathering();
    pen.read(
        SAID,
        row -> {
          String key = row.getString(1);
          if (!key.equals(gathering.key)) {
            hand(gathering, taking);
            gathering.key = key;
            gathering.said = new ArrayList<>();
          }
          gathering.said.add(said(row));
        });
    hand(gathering, taking);
  }

  private static void hand(Gathering gathering, Taking taking) throws SQLException {
    String key = gathering.key;
    if (key != null) {
      taking.take(key, gathering.said);
    }
  }

  private static ProductDerivation.Said said(ResultSet row) throws SQLException {
    return new ProductDerivation.Said(
        row.getInt(2),
        row.getObject(3, OffsetDateTime.class).toEpochSecond(),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, Long.class),
        row.getObject(10, Long.class),
        row.getString(11),
        row.getObject(12, Integer.class));
  }
}
