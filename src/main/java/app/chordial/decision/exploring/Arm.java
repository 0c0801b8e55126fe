package app.chordial.decision.exploring;

import app.chordial.rhythm.Wildcards;

/**
 * What is known of the wildcards of one interest, or of one message.
 *
 * @param id of the interest or the message
 * @param sent how many went and had their time to be answered
 * @param clicked how many of them were clicked
 * @param left after how many of them the customer unsubscribed or complained
 */
public record Arm(String id, int sent, int clicked, int left) {

  /** Whether an arm goes on, or what stopped it for all. */
  public enum Stop {
    GOES_ON,
    CLICKED_TOO_SELDOM,
    LEFT_TOO_OFTEN
  }

  public Belief clicks() {
    return Belief.CLICKS.after(clicked, sent);
  }

  public Belief leaves() {
    return Belief.LEAVES.after(left, sent);
  }

  /**
   * Who leaves weighs more than who does not click. Counts are whole numbers, so that no
   * probability lies within rounding of the one asked for.
   */
  public Stop stop(Wildcards settings) {
    if (sent == 0) {
      return Stop.GOES_ON;
    }
    if (1 - leaves().below(settings.leaveCeiling()) >= settings.certainty()) {
      return Stop.LEFT_TOO_OFTEN;
    }
    return clicks().below(settings.floorClickRate()) >= settings.certainty()
        ? Stop.CLICKED_TOO_SELDOM
        : Stop.GOES_ON;
  }
}
