package app.chordial.simulation.backtest;

import org.jspecify.annotations.Nullable;

/** A kind of reward by which designs are compared. */
public enum Measure {
  /** The share of e-mails that were clicked; no e-mail, no click. */
  CLICKS,
  /**
   * What the customer ordered within seven days of an e-mail, until the next; without one customers
   * order too, and how much a log of e-mails can't tell.
   */
  REVENUE;

  double of(Yield yield) {
    return switch (this) {
      case CLICKS -> yield.clicks();
      case REVENUE -> yield.revenueMinor();
    };
  }

  /**
   * What an e-mail of the log tells, or null where the other design's choice could not have gone.
   */
  public @Nullable Occasion occasion(Reviewed email) {
    double silent = email.shares().nothing();
    boolean isKnown = this == CLICKS || silent == 0;
    if (!email.shares().areAll() || !isKnown) {
      return null;
    }
    return new Occasion(
        email.customer(),
        email.logged(),
        of(email.came()),
        email.shares().sent(),
        silent,
        of(email.sent()),
        email.shares().sent() * of(email.sent()) + email.shares().other() * of(email.other()));
  }
}
