package app.chordial.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that stand for texts in events, given out while a batch is read. */
final class Terms {

  /** What a text is; the order is part of the store. */
  enum Kind {
    PRODUCT,
    MESSAGE,
    TERM,
    SOURCE
  }

  private static final String FIND = "select code from term where kind = ? and text = ?";
  private static final String ADD =
      "insert into term (code, kind, text, first_batch) values (?, ?, ?, ?)";

  private final Pen pen;
  private final int batch;
  private final List<RecentCodes> recent = new ArrayList<>();
  private int last;

  Terms(Pen pen, int batch) throws SQLException {
    this.pen = pen;
    this.batch = batch;
    last = (int) pen.number("select max(code) from term", 0);
    for (int i = 0; i < Kind.values().length; i++) {
      recent.add(new RecentCodes());
    }
  }

  /** The code of a text; null where there is no text. */
  @Nullable Integer code(Kind kind, @Nullable String text) throws SQLException {
    String clean = text == null ? "" : Packing.clean(text);
    return clean.isEmpty() ? null : given(kind, clean);
  }

  /** The code of a text that is there. */
  int given(Kind kind, String text) throws SQLException {
    RecentCodes codes = recent.get(kind.ordinal());
    Integer known = codes.get(text);
    if (known != null) {
      return known;
    }
    int code = (int) pen.number(FIND, 0, kind.ordinal(), text);
    if (code == 0) {
      code = ++last;
      pen.now(ADD, code, kind.ordinal(), text, batch);
    }
    codes.put(text, code);
    return code;
  }
}
