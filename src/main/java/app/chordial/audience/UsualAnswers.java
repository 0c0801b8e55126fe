package app.chordial.audience;

import java.util.Arrays;

/**
 * How large a share of those who get an e-mail usually answers it, which tells how much of the list
 * an e-mail reached (decision 0029).
 *
 * @param share of who got one, 0 to 1
 * @param enough a share of the list, 0 to 1; what so many answered went to all of it, even where
 *     more answer usually
 * @param variance of the share, for it may have been told by few e-mails
 */
record UsualAnswers(double share, double enough, double variance) {

  /**
   * The lower ends of what is published: 15 to 21 % of e-mails are opened, 2.1 to 2.6 % clicked.
   */
  private static final double PUBLISHED_OPENS = 0.15;

  private static final double PUBLISHED_CLICKS = 0.021;

  /** So many standard deviations fewer are seldom chance, even among many e-mails. */
  private static final double CHANCE = 3;

  /** As e-mails were answered whose sends are known. */
  static UsualAnswers told(long sends, long answers) {
    double share = (double) answers / sends;
    return new UsualAnswers(share, share, share * (1 - share) / sends);
  }

  /**
   * As is published, or more where most e-mails show it: who got one is at most the whole list, so
   * not fewer of them answered than of the list.
   *
   * @param shares of the list that answered each e-mail, 0 to 1
   * @param areOpens whether opening is an answer, too
   */
  static UsualAnswers untold(double[] shares, boolean areOpens) {
    double published = areOpens ? PUBLISHED_OPENS : PUBLISHED_CLICKS;
    double[] sorted = shares.clone();
    Arrays.sort(sorted);
    double median = sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    return new UsualAnswers(Math.max(published, median), published, 0);
  }

  /**
   * Which part of a list an e-mail reached, 0 to 1: all of it, unless fewer answered than chance
   * leaves of what is usual.
   *
   * @param answered the share of the list that answered, 0 to 1
   */
  double reach(double answered, int list) {
    double deviation = Math.sqrt(share * (1 - share) / list + variance);
    return answered >= Math.min(enough, share - CHANCE * deviation) ? 1 : answered / share;
  }
}
