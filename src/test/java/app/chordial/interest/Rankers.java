package app.chordial.interest;

import java.util.Arrays;

/** Ways to rank products; most exist only to be compared with. */
final class Rankers {

  private Rankers() {}

  static Strengths of(String name, Together together) {
    return switch (name) {
      case "popularity" -> counted(together, (_, to, _) -> together.buyers(to));
      case "confidence" -> counted(together, (from, _, both) -> share(both, together.buyers(from)));
      case "cosine" -> counted(together, (from, to, both) -> cosine(together, from, to, both));
      case "cosine of 20" -> furthest(of("cosine", together), 20);
      case "filtered cosine" -> new FilteredCosine(together);
      case "filtered cosine then popularity" ->
          counted(
              together,
              (from, to, both) ->
                  together.pair(from, to, both).isReal()
                      ? cosine(together, from, to, both)
                      : 1e-9 * together.buyers(to));
      case "G2" ->
          counted(
              together,
              (from, to, both) -> {
                Pair pair = together.pair(from, to, both);
                return pair.lift() > 1 ? pair.g2() : -pair.g2();
              });
      case "EASE^R 100" -> new EaseR(together, 100);
      case "EASE^R 500" -> new EaseR(together, 500);
      case "lift" -> counted(together, (from, to, both) -> together.pair(from, to, both).lift());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A cell worked out from counts. */
  private interface Cell {
    double of(int from, int to, int both);
  }

  private static double share(int both, int buyers) {
    return (double) both / Math.max(1, buyers);
  }

  private static double cosine(Together together, int from, int to, int both) {
    return both == 0 ? 0 : both / Math.sqrt((double) together.buyers(from) * together.buyers(to));
  }

  private static Strengths counted(Together together, Cell cell) {
    return new Strengths() {
      @Override
      public int products() {
        return together.products();
      }

      @Override
      public void row(int from, double[] into) {
        int[] counts = new int[into.length];
        together.count(from, counts);
        for (int to = 0; to < into.length; to++) {
          into[to] = to == from ? 0 : cell.of(from, to, counts[to]);
        }
      }
    };
  }

  /** Of each row only those furthest from zero, as {@link AlsoBought} keeps them. */
  static Strengths furthest(Strengths all, int most) {
    return new Strengths() {
      @Override
      public int products() {
        return all.products();
      }

      @Override
      public void row(int from, double[] into) {
        all.row(from, into);
        double[] sizes = Arrays.stream(into).map(Math::abs).sorted().toArray();
        double least = sizes[Math.max(0, sizes.length - most)];
        for (int to = 0; to < into.length; to++) {
          into[to] = Math.abs(into[to]) < least ? 0 : into[to];
        }
      }
    };
  }
}
