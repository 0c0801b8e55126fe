package app.chordial.interest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * What a piece of evidence of strength 1 weighs after whole days: w·2^(−age/h), in tables of ten
 * years; beyond that it is computed.
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
    Map<Double, double[]> curves = new HashMap<>();
    Map<Double, double[]> seasons = new HashMap<>();
    for (int interest = 0; interest < scaleOf.length; interest++) {
      int same = firstLike(interest);
      for (int kind = 0; kind < KINDS.length; kind++) {
        tables[cell(interest, kind)] =
            same < interest
                ? tables[cell(same, kind)]
                : table(KINDS[kind], interest, isSeasonal[interest] ? seasons : curves);
      }
    }
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
    return ageDays < DAYS
        ? tables[cell][ageDays]
        : weight(KINDS[cell % KINDS.length], interest(cell), ageDays);
  }

  private int firstLike(int interest) {
    int first = 0;
    while (scaleOf[first] != scaleOf[interest] || isSeasonal[first] != isSeasonal[interest]) {
      first++;
    }
    return first;
  }

  /**
   * @param known what is left of strength 1, day by day, by the half-life: kinds often share one,
   *     and a power takes long
   */
  private double[] table(EvidenceKind kind, int interest, Map<Double, double[]> known) {
    double[] left =
        known.computeIfAbsent(
            halfLife(kind, interest), h -> isSeasonal[interest] ? seasons(h) : curve(h, DAYS));
    double weight = kind.in(settings).weight();
    double[] table = new double[DAYS];
    for (int age = 0; age < DAYS; age++) {
      table[age] = weight * left[age];
    }
    return table;
  }

  private double halfLife(EvidenceKind kind, int interest) {
    double own = kind.in(settings).halfLifeDays();
    return (isSeasonal[interest] ? Math.min(own, settings.season().halfLifeDays()) : own)
        * scaleOf[interest];
  }

  private static double[] curve(double halfLife, int days) {
    double[] curve = new double[days];
    for (int age = 0; age < days; age++) {
      curve[age] = left(age, halfLife);
    }
    return curve;
  }

  private double[] seasons(double halfLife) {
    // A day of the year that is still to come is at most a year and a day away.
    double[] near = curve(halfLife, DAYS + 367);
    double[] seasons = new double[DAYS];
    for (int age = 0; age < DAYS; age++) {
      seasons[age] = season(age, distance -> near[distance]);
    }
    return seasons;
  }

  private double weight(EvidenceKind kind, int interest, int ageDays) {
    double halfLife = halfLife(kind, interest);
    double left =
        isSeasonal[interest]
            ? season(ageDays, distance -> left(distance, halfLife))
            : left(ageDays, halfLife);
    return kind.in(settings).weight() * left;
  }

  /** 2^(−days/h). */
  private static double left(int days, double halfLife) {
    if (days == 0) {
      return 1;
    }
    return halfLife > 0 ? StrictMath.pow(2, -days / halfLife) : 0;
  }

  private double season(int ageDays, IntToDoubleFunction leftAfter) {
    double best = 0;
    double kept = 1;
    for (int years = 0; years <= ageDays / DAYS_A_YEAR + 1; years++) {
      int distance = Math.abs(ageDays - (int) Math.rint(years * DAYS_A_YEAR));
      best = Math.max(best, kept * leftAfter.applyAsDouble(distance));
      kept *= settings.season().yearKeeps();
    }
    return best;
  }
}
