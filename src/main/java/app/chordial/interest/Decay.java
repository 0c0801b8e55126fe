package app.chordial.interest;

import java.util.List;

/**
 * What a fresh piece of evidence of strength 1 weighs after whole days: w·2^(−age/h), in tables of
 * ten years; beyond that it is computed.
 */
final class Decay {

  private static final int DAYS = 3660;

  private final EvidenceSettings settings;
  private final double[] scaleOf;
  private final double[][] tables;

  Decay(EvidenceSettings settings, List<Interest> interests) {
    this.settings = settings;
    scaleOf = interests.stream().mapToDouble(Interest::halfLifeScale).toArray();
    tables = new double[interests.size() * KINDS.length][];
    for (int interest = 0; interest < scaleOf.length; interest++) {
      int same = firstWithScale(scaleOf[interest]);
      for (int kind = 0; kind < KINDS.length; kind++) {
        tables[cell(interest, kind)] =
            same < interest ? tables[cell(same, kind)] : table(KINDS[kind], scaleOf[interest]);
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
        : weight(KINDS[cell % KINDS.length], scaleOf[interest(cell)], ageDays);
  }

  private int firstWithScale(double scale) {
    int first = 0;
    while (scaleOf[first] != scale) {
      first++;
    }
    return first;
  }

  private double[] table(EvidenceKind kind, double scale) {
    double[] table = new double[DAYS];
    for (int age = 0; age < DAYS; age++) {
      table[age] = weight(kind, scale, age);
    }
    return table;
  }

  private double weight(EvidenceKind kind, double scale, int ageDays) {
    EvidenceSettings.Kind of = kind.in(settings);
    double halfLife = of.halfLifeDays() * scale;
    if (ageDays == 0) {
      return of.weight();
    }
    return halfLife > 0 ? of.weight() * StrictMath.pow(2, -ageDays / halfLife) : 0;
  }
}
