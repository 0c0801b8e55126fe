package app.chordial.store;

import app.chordial.store.ImportCounts.Tally;
import java.sql.SQLException;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Counts what a batch would change, without changing anything. */
final class Counting {

  private final Pen pen;
  private final int batch;
  private final Suppressions suppressions;
  private long added;
  private long updated;
  private long duplicate;
  private long mailableMore;

  Counting(Pen pen, int batch, Suppressions suppressions) {
    this.pen = pen;
    this.batch = batch;
    this.suppressions = suppressions;
  }

  ImportCounts count(FactLoading loading) throws SQLException {
    Visible with = Visible.read(pen, batch);
    new Deriving(pen, with, suppressions).derive(touched(pen, batch), this::customer);
    long mailable = pen.number("select count(*) from customer where is_mailable", 0);
    return new ImportCounts(
        new Tally(added, updated, duplicate),
        products(with),
        loading.events(),
        loading.rejected(),
        loading.skipped(),
        mailable,
        mailable + mailableMore);
  }

  /** The identities whose customers may look different because of a batch. */
  static RoaringBitmap touched(Pen pen, int batch) throws SQLException {
    RoaringBitmap touched = new RoaringBitmap();
    Pen.Row add = row -> touched.add(row.getInt(1));
    pen.read(
        "select s.identity from identity_seen s join identity i on i.id = s.identity"
            + " where s.batch = ? and (s.beside is not null or i.customer is null)",
        add,
        batch);
    pen.read(
        "select f.identity from customer_attribute_said s"
            + " join customer_attribute f on f.id = s.fact where s.batch = ?",
        add,
        batch);
    pen.read("select identity from consent where batch = ?", add, batch);
    return touched;
  }

  private void customer(Deriving.Derived derived) {
    for (CustomerRow before : derived.before()) {
      mailableMore -= before.isMailable() ? 1 : 0;
    }
    CustomerRow row = derived.row();
    if (row == null) {
      return;
    }
    mailableMore += row.isMailable() ? 1 : 0;
    if (derived.before().isEmpty()) {
      added++;
    } else if (!derived.isUnchanged()) {
      updated++;
    } else if (derived.sayings().stream().anyMatch(saying -> saying.batch() == batch)) {
      duplicate++;
    }
  }

  private Tally products(Visible with) throws SQLException {
    long[] tally = new long[3];
    new ProductReading(pen)
        .read(
            (key, said) -> {
              List<ProductDerivation.Said> counting =
                  said.stream().filter(one -> with.has(one.batch())).toList();
              List<ProductDerivation.Said> before =
                  counting.stream().filter(one -> one.batch() != batch).toList();
              if (before.size() < counting.size()) {
                tally[kind(key, before, counting)]++;
              }
            });
    return new Tally(tally[0], tally[1], tally[2]);
  }

  private static int kind(
      String key, List<ProductDerivation.Said> before, List<ProductDerivation.Said> after) {
    if (before.isEmpty()) {
      return 0;
    }
    boolean isSame =
        new ProductDerivation(key, before)
            .product()
            .equals(new ProductDerivation(key, after).product());
    return isSame ? 2 : 1;
  }
}
