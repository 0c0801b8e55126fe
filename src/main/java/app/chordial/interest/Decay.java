package app.chordial.interest;

import java.util.Arrays;
import java.util.List;

/**
 * What a piece of evidence of strength 1 weighs after whole days: w·2^(−age/h), in tables of ten
 * years that fill up as they are asked; beyond that it is computed.
 *
 * <p>Evidence of a seasonal interest weighs w·max over years n of y^n·2^(−|age − 365.25·n|/s): as
 * the day of the year comes near on which it was given, it counts again, y as much each year. The
 * distance from that day grows and shrinks by whole days, so nothing jumps at New Year or at any
 * other day (decision 0022).
 */
final class Decay {

  private static final int DAYS = 3660;
  private static final double DAYS_A_YEAR = 365.25;

  private final EvidenceSettings settings;
  private final double[] scaleOf;
  private final boolean[] isSeasonal;
  private final double[][] tables;

  Decay(EvidenceSettings settings, List<Interest> interests) {
    this.settings = settings;
    scaleOf = interests.stream().mapToDouble(Interest::halfLifeScale).toArray();
    isSeasonal = new boolean[scaleOf.length];
    for (int i = 0; i < isSeasonal.length; i++) {
      isSeasonal[i] = interests.get(i).isSeasonal();
    }
    tables = new double[interests.size() * KINDS.length][];
    for (int interest = 0; interest < scaleOf.length; interest++) {
      int same = firstLike(interest);
      for (int kind = 0; kind < KINDS.length; kind++) {
        tables[cell(interest, kind)] = same < interest ? tables[cell(same, kind)] : nothingKnown();
      }
    }
  }

  private static double[] nothingKnown() {
    double[] table = new double[DAYS];
    Arrays.fill(table, Double.NaN);
    return table;
  }

  private static final EvidenceKind[] KINDS = EvidenceKind.values();

  /** The place of an interest and a kind of evidence among all of them. */
  static int cell(int interest, int kind) {
    return interest * KINDS.length + kind;
  }

  static boolean isPurchase(int cell) {
    return cell % KINDS.length == EvidenceKind.PURCHASE.ordinal();
  }

  static int interest(int cell) {
    return cell / KINDS.length;
  }

  /** The weight of evidence of this cell and age, in whole days from 0. */
  double weight(int cell, int ageDays) {
    if (ageDays >= DAYS) {
      return reckoned(cell, ageDays);
    }
    double[] table = tables[cell];
    double known = table[ageDays];
    if (Double.isNaN(known)) {
      // Who asks at the same time works out the same bits.
      known = reckoned(cell, ageDays);
      table[ageDays] = known;
    }
    return known;
  }

  private int firstLike(int interest) {
    int first = 0;
    while (scaleOf[first] != scaleOf[interest] || isSeasonal[first] != isSeasonal[interest]) {
      first++;
    }
    return first;
  }

  private double reckoned(int cell, int ageDays) {
    EvidenceKind kind = KINDS[cell % KINDS.length];
    int interest = interest(cell);
    double own = kind.in(settings).halfLifeDays();
    double left =
        isSeasonal[interest]
            ? season(ageDays, Math.min(own, settings.season().halfLifeDays()) * scaleOf[interest])
            : left(ageDays, own * scaleOf[interest]);
    return kind.in(settings).weight() * left;
  }

  /** 2^(−days/h). */
  private static double left(int days, double halfLife) {
    if (days == 0) {
      return 1;
    }
    return halfLife > 0 ? StrictMath.pow(2, -days / halfLife) : 0;
  }

  private double season(int ageDays, double halfLife) {
    double best = 0;
    double kept = 1;
    for (int years = 0; years <= ageDays / DAYS_A_YEAR + 1; years++) {
      int distance = Math.abs(ageDays - (int) Math.rint(years * DAYS_A_YEAR));
      best = Math.max(best, kept * left(distance, halfLife));
      kept *= settings.season().yearKeeps();
    }
    return best;
  }
}
