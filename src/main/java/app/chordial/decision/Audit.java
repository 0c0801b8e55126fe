package app.chordial.decision;

import java.util.List;

/**
 * What past mail did that this design would not have done, whom it forgot, and what followed.
 *
 * @param from the first epoch day looked at
 * @param to the epoch day after the last
 * @param all of the e-mails that had seven days to be answered
 * @param fitting those without a fault
 * @param faulty of each {@link Fault} in their order; an e-mail may have several
 * @param unknown how many e-mails carried no message that the design knows, so that only their
 *     timing could be looked at
 * @param estimated how many e-mails no send is known of, only answers that customers gave
 * @param forgotten who got nothing for long, though something would have been relevant
 */
public record Audit(
    int from,
    int to,
    Tally all,
    Tally fitting,
    List<Tally> faulty,
    long unknown,
    long estimated,
    Forgotten forgotten) {

  /**
   * Some e-mails and what came of them within seven days.
   *
   * @param customers who got at least one
   * @param left unsubscribes and complaints
   * @param leftWorthMinor what those who left were expected to spend in the year after, minor units
   */
  public record Tally(long emails, long customers, long clicks, long left, double leftWorthMinor) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally and(Tally other) {
      return new Tally(
          emails + other.emails,
          customers + other.customers,
          clicks + other.clicks,
          left + other.left,
          leftWorthMinor + other.leftWorthMinor);
    }

    /** Clicks per e-mail; 0 without any. */
    public double clickRate() {
      return emails == 0 ? 0 : (double) clicks / emails;
    }

    /** Unsubscribes and complaints per e-mail; 0 without any. */
    public double leavingRate() {
      return emails == 0 ? 0 : (double) left / emails;
    }
  }

  /**
   * Who could have been mailed at the end, and was not for long.
   *
   * @param days for so many
   * @param worthMinor what they are expected to spend in the next 90 days, minor units
   */
  public record Forgotten(long customers, int days, double worthMinor) {}

  public Audit {
    faulty = List.copyOf(faulty);
  }

  public Tally of(Fault fault) {
    return faulty.get(fault.ordinal());
  }

  /**
   * How many more left than after as many fitting e-mails; never below 0. What followed is not
   * proven to be the fault's doing: who is mailed most is not who is mailed least.
   */
  public double moreLeft(Fault fault) {
    Tally tally = of(fault);
    return Math.max(0, tally.left() - fitting.leavingRate() * tally.emails());
  }

  /** What those that {@link #moreLeft} were expected to spend in the year after, minor units. */
  public double moreLeftMinor(Fault fault) {
    Tally tally = of(fault);
    return tally.left() == 0 ? 0 : moreLeft(fault) * tally.leftWorthMinor() / tally.left();
  }

  /** How many more clicks as many fitting e-mails had; never below 0. */
  public double fewerClicks(Fault fault) {
    Tally tally = of(fault);
    return Math.max(0, fitting.clickRate() * tally.emails() - tally.clicks());
  }
}
