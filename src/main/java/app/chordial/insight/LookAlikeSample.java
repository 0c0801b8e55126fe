package app.chordial.insight;

import app.chordial.work.Chance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The customers that a look-alike is fitted to, at most 20,000 of each kind, chosen and ordered by
 * their luck, so that neither ids nor threads matter; and in five parts, each with its share of
 * both.
 */
final class LookAlikeSample {
  private final double[][] rows;
  private final boolean[] isSeed;

  /** Of each row, 0 to 4. */
  private final int[] parts;

  private final double[] means;
  private final double[] spreads;
  private final double shareOfSeeds;
  private final double shareOfRest;

  LookAlikeSample(
      double[][] rows,
      boolean[] isSeed,
      int[] parts,
      double[] means,
      double[] spreads,
      double shareOfSeeds,
      double shareOfRest) {
    this.rows = rows;
    this.isSeed = isSeed;
    this.parts = parts;
    this.means = means;
    this.spreads = spreads;
    this.shareOfSeeds = shareOfSeeds;
    this.shareOfRest = shareOfRest;
  }

  /** Standardised, one a customer. */
  double[][] rows() {
    return rows;
  }

  boolean[] isSeed() {
    return isSeed;
  }

  double[] means() {
    return means;
  }

  double[] spreads() {
    return spreads;
  }

  /** How many of all seeds are looked at. */
  double shareOfSeeds() {
    return shareOfSeeds;
  }

  /** How many of all others are looked at. */
  double shareOfRest() {
    return shareOfRest;
  }

  static final int PARTS = 5;
  static final int MOST = 20_000;

  static LookAlikeSample of(Traits traits, int size, IntPredicate seed, IntToLongFunction luck) {
    int[] seeds = chosen(IntStream.range(0, size).filter(seed), luck);
    int[] rest = chosen(IntStream.range(0, size).filter(seed.negate()), luck);
    int[] taken = IntStream.concat(first(seeds), first(rest)).toArray();
    double[][] rows = new double[taken.length][traits.all().size()];
    boolean[] isSeed = new boolean[taken.length];
    int[] parts = new int[taken.length];
    int takenSeeds = Math.min(MOST, seeds.length);
    for (int i = 0; i < taken.length; i++) {
      traits.of(taken[i], rows[i]);
      isSeed[i] = i < takenSeeds;
      parts[i] = (isSeed[i] ? i : i - takenSeeds) % PARTS;
    }
    double[] means = means(rows, traits.all().size());
    double[] spreads = spreads(rows, means);
    standardise(rows, means, spreads);
    double shareOfSeeds = (double) takenSeeds / Math.max(1, seeds.length);
    double shareOfRest = (double) (taken.length - takenSeeds) / Math.max(1, rest.length);
    return new LookAlikeSample(rows, isSeed, parts, means, spreads, shareOfSeeds, shareOfRest);
  }

  private static IntStream first(int[] customers) {
    return Arrays.stream(customers, 0, Math.min(MOST, customers.length));
  }

  /** By a hash of the luck, since the order of ids follows the luck itself. */
  private static int[] chosen(IntStream customers, IntToLongFunction luck) {
    return customers
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer one) -> Chance.mix(luck.applyAsLong(one)))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(one -> one)
        .toArray();
  }

  private static double[] means(double[][] rows, int traits) {
    double[] means = new double[traits];
    for (int j = 0; j < traits; j++) {
      double sum = 0;
      int known = 0;
      for (double[] row : rows) {
        sum += Double.isNaN(row[j]) ? 0 : row[j];
        known += Double.isNaN(row[j]) ? 0 : 1;
      }
      means[j] = known == 0 ? 0 : sum / known;
    }
    return means;
  }

  private static double[] spreads(double[][] rows, double[] means) {
    double[] spreads = new double[means.length];
    for (int j = 0; j < means.length; j++) {
      double squares = 0;
      for (double[] row : rows) {
        double off = Double.isNaN(row[j]) ? 0 : row[j] - means[j];
        squares += off * off;
      }
      double spread = Math.sqrt(squares / Math.max(1, rows.length));
      // What differs by no more than rounding does not differ.
      spreads[j] = spread <= 1e-9 * Math.max(1, Math.abs(means[j])) ? 0 : spread;
    }
    return spreads;
  }

  private static void standardise(double[][] rows, double[] means, double[] spreads) {
    for (double[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = LookAlike.standardised(row[j], means[j], spreads[j]);
      }
    }
  }

  int seeds() {
    int seeds = 0;
    for (boolean one : isSeed) {
      seeds += one ? 1 : 0;
    }
    return seeds;
  }

  boolean tellsNothing() {
    return Arrays.stream(spreads).allMatch(spread -> spread == 0);
  }

  /** Some rows with their kinds. */
  static final class Some {
    private final double[][] rows;
    private final boolean[] isSeed;

    Some(double[][] rows, boolean[] isSeed) {
      this.rows = rows;
      this.isSeed = isSeed;
    }

    double[][] rows() {
      return rows;
    }

    boolean[] isSeed() {
      return isSeed;
    }
  }

  /** The rows of one part, or of all others. */
  Some some(int part, boolean isWithin) {
    int[] places =
        IntStream.range(0, rows.length).filter(i -> (parts[i] == part) == isWithin).toArray();
    double[][] some = new double[places.length][];
    boolean[] kinds = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      some[i] = rows[places[i]];
      kinds[i] = isSeed[places[i]];
    }
    return new Some(some, kinds);
  }
}
