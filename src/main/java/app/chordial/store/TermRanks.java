package app.chordial.store;

import app.chordial.audience.Catalogue;
import app.chordial.audience.Product;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What events speak of, sorted by text, and where each code of the store stands in it. */
final class TermRanks {

  private final Catalogue catalogue;
  private final int[] ranks;

  private TermRanks(Catalogue catalogue, int[] ranks) {
    this.catalogue = catalogue;
    this.ranks = ranks;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The index of a code in the catalogue's list of its kind; −1 for code 0, which is no text. */
  int rank(int code) {
    return code == 0 ? -1 : ranks[code];
  }

  /** A text and its code. */
  private record Term(int code, String text) {}

  /** Reads all texts but those that only a batch in the making knows. */
  static TermRanks read(Pen pen, Visible visible) throws SQLException {
    int[] ranks = new int[(int) pen.number("select max(code) from term", 0) + 1];
    List<List<Term>> kinds = new ArrayList<>();
    for (Terms.Kind kind : Terms.Kind.values()) {
      List<Term> terms = new ArrayList<>();
      pen.read(
          """
          select code, text from term where kind = ? and first_batch not in (
              select id from import_batch where state = 'LOADING')\
          """,
          row -> terms.add(new Term(row.getInt(1), row.getString(2))),
          kind.ordinal());
      terms.sort(Comparator.comparing(Term::text));
      for (int rank = 0; rank < terms.size(); rank++) {
        ranks[terms.get(rank).code()] = rank;
      }
      kinds.add(terms);
    }
    SortedMap<String, Product> described = described(pen, visible);
    return new TermRanks(
        new Catalogue(
            texts(kinds, Terms.Kind.PRODUCT).stream()
                .map(key -> described.getOrDefault(key, undescribed(key)))
                .toList(),
            texts(kinds, Terms.Kind.TERM),
            texts(kinds, Terms.Kind.MESSAGE)),
        ranks);
  }

  private static List<String> texts(List<List<Term>> kinds, Terms.Kind kind) {
    return kinds.get(kind.ordinal()).stream().map(Term::text).toList();
  }

  private static SortedMap<String, Product> described(Pen pen, Visible visible)
      throws SQLException {
    SortedMap<String, Product> products = new TreeMap<>();
    new ProductReading(pen)
        .read(
            (key, said) -> {
              List<ProductDerivation.Said> counting =
                  said.stream().filter(one -> visible.has(one.batch())).toList();
              if (!counting.isEmpty()) {
                products.put(key, new ProductDerivation(key, counting).product());
              }
            });
    return products;
  }

  private static Product undescribed(String key) {
    return new ProductDerivation(key, List.of()).product();
  }
}
