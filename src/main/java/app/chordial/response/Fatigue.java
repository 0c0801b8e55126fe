package app.chordial.response;

import app.chordial.audience.CustomerView;
import app.chordial.insight.MailHistory;

/**
 * How much unanswered mail weighs on a customer: a count of the e-mails since the last answer, each
 * of which weighs half after 14 days. Transactional ones tire nobody.
 *
 * <p>The half-life, with success falling by 0.82 a contact, puts the most clicks at 7 to 8 e-mails
 * a month, where one retailer's lifetime model has its best profit (CONFORMANCE: 7 a month).
 */
public final class Fatigue {

  public static final double HALF_LIFE_DAYS = 14;

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final double[] KEPT = kept();

  private Fatigue() {}

  /** The fatigue of a customer as of the view's minute; 0 without mail. */
  public static double of(CustomerView view, MailHistory history) {
    double fatigue = 0;
    int last = 0;
    int first = history.emails() - history.mailsSinceLastAnswer();
    for (int email = first; email < history.emails(); email++) {
      if (!history.isTransactional(email)) {
        int days = wholeDays(history.minute(email) - last);
        fatigue = (fatigue == 0 ? 0 : faded(fatigue, days)) + 1;
        last = history.minute(email);
      }
    }
    return fatigue == 0 ? 0 : faded(fatigue, wholeDays(view.minute() - last));
  }

  private static int wholeDays(int minutes) {
    return Math.max(0, minutes / MINUTES_A_DAY);
  }

  /** What is left after some whole days without mail. */
  public static double faded(double fatigue, int days) {
    return days < KEPT.length ? fatigue * KEPT[days] : 0;
  }

  /** What is left of 1 after whole days; after the last it is as good as nothing. */
  private static double[] kept() {
    double[] kept = new double[366];
    for (int days = 0; days < kept.length; days++) {
      kept[days] = StrictMath.pow(2, -days / HALF_LIFE_DAYS);
    }
    return kept;
  }

  /** The fatigue just before an e-mail of who never answers and has one every so many days. */
  public static double steady(double gapDays) {
    double kept = StrictMath.pow(2, -gapDays / HALF_LIFE_DAYS);
    return kept / (1 - kept);
  }

  /**
   * The same of who answers an e-mail with this probability: an answer leaves nothing, so that F =
   * (1 − p)·(F + 1)·kept on the average.
   */
  public static double steady(double gapDays, double answered) {
    double kept = (1 - answered) * StrictMath.pow(2, -gapDays / HALF_LIFE_DAYS);
    return kept / (1 - kept);
  }
}
