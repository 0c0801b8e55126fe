package app.chordial.interest;

import java.util.List;

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
    for (int interest = 0; interest < scaleOf.length; interest++) {
      int same = firstLike(interest);
      for (int kind = 0; kind < KINDS.length; kind++) {
        tables[cell(interest, kind)] =
            same < interest ? tables[cell(same, kind)] : table(KINDS[kind], interest);
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

  private double[] table(EvidenceKind kind, int interest) {
    double[] table = new double[DAYS];
    for (int age = 0; age < DAYS; age++) {
      table[age] = weight(kind, interest, age);
    }
    return table;
  }

  private double weight(EvidenceKind kind, int interest, int ageDays) {
    EvidenceSettings.Kind of = kind.in(settings);
    double left =
        isSeasonal[interest]
            ? season(of.halfLifeDays(), scaleOf[interest], ageDays)
            : left(ageDays, of.halfLifeDays() * scaleOf[interest]);
    return of.weight() * left;
  }

  /** 2^(−days/h). */
  private static double left(double days, double halfLife) {
    if (days == 0) {
      return 1;
    }
    return halfLife > 0 ? StrictMath.pow(2, -days / halfLife) : 0;
  }

  private double season(double halfLife, double scale, int ageDays) {
    double width = Math.min(halfLife, settings.season().halfLifeDays()) * scale;
    double best = 0;
    double kept = 1;
    for (int years = 0; years <= ageDays / DAYS_A_YEAR + 1; years++) {
      double distance = Math.abs(ageDays - Math.rint(years * DAYS_A_YEAR));
      best = Math.max(best, kept * left(distance, width));
      kept *= settings.season().yearKeeps();
    }
    return best;
  }
}
