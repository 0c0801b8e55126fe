package app.chordial.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.roaringbitmap.RoaringBitmap;

/** The codes of texts that some event or product speaks of, found by looking at all of them. */
final class UsedTerms {

  private final Pen pen;
  private final RoaringBitmap used = new RoaringBitmap();

  UsedTerms(Pen pen) {
    this.pen = pen;
  }

  RoaringBitmap read() throws SQLException {
    pen.now("set lazy_query_execution 1");
    pen.read("select part, product, message, text from event", this::event);
    pen.now("set lazy_query_execution 0");
    pen.read(
        "select distinct part from event_repeat",
        row -> used.add(EventLoading.source(row.getInt(1))));
    pen.read("select distinct code from product", row -> used.add(row.getInt(1)));
    return used;
  }

  private void event(ResultSet row) throws SQLException {
    used.add(EventLoading.source(row.getInt(1)));
    for (int column = 2; column <= 4; column++) {
      int code = row.getInt(column);
      if (code != 0) {
        used.add(code);
      }
    }
  }
}
