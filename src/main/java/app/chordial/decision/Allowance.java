package app.chordial.decision;

/**
 * How much may still be changed: a sentence with more in it helps nobody.
 *
 * @param days whether a later day may be named
 * @param emails whether one more e-mail may be built
 * @param others how many other changes
 */
record Allowance(boolean days, boolean emails, int others) {

  /** Two changes, besides a later day and one more e-mail. */
  static final Allowance FULL = new Allowance(true, true, 2);

  /** The most changes that it has room for. */
  int most() {
    return others + (days ? 1 : 0) + (emails ? 1 : 0);
  }

  boolean allows(Lever lever) {
    return switch (weight(lever)) {
      case DAY -> days;
      case EMAIL -> emails;
      case OTHER -> others > 0;
    };
  }

  /** What is left after one more change. */
  Allowance after(Lever lever) {
    return switch (weight(lever)) {
      case DAY -> new Allowance(false, emails, others);
      case EMAIL -> new Allowance(days, false, others);
      case OTHER -> new Allowance(days, emails, others - 1);
    };
  }

  private enum Weight {
    DAY,
    EMAIL,
    OTHER
  }

  private static Weight weight(Lever lever) {
    return lever == Lever.ON_DAY ? Weight.DAY : lever == Lever.BUILT ? Weight.EMAIL : Weight.OTHER;
  }
}
