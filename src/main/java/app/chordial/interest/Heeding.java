package app.chordial.interest;

import app.chordial.interest.EvidenceSettings.Ignoring;

/**
 * What ignored e-mails leave of the evidence that they drew on: a walk along the days of one
 * customer's evidence, the oldest first (decision 0021).
 *
 * <p>Evidence of a day weighs f^n, with n the ignored e-mails about its interest on later days.
 * Where the last k e-mails about an interest were ignored, and all of them are younger than any of
 * its evidence, it draws no mail.
 */
final class Heeding {

  private static final int TABLE = 128;

  /** f^n for n from 0. */
  private final double[] powers = new double[TABLE];

  private final Ignoring settings;

  Heeding(Ignoring settings) {
    this.settings = settings;
    for (int n = 0; n < TABLE; n++) {
      powers[n] = n == 0 ? 1 : powers[n - 1] * settings.keeps();
    }
  }

  /** Whether ignoring tells anything. */
  boolean isAny() {
    return settings.keeps() < 1 || settings.mostInARow() > 0;
  }

  /** f^n. */
  double left(int ignored) {
    return ignored < TABLE ? powers[ignored] : StrictMath.pow(settings.keeps(), ignored);
  }

  /** Whether so many in a row are too many. */
  boolean isTooMany(int inARow) {
    return settings.mostInARow() > 0 && inARow >= settings.mostInARow();
  }

  /** A walk for one customer. */
  Walk walk(Draws draws, Received mail, int interests) {
    return new Walk(draws, mail, interests);
  }

  /** What is ahead and behind of a day of one customer. */
  static final class Walk {
    private final Draws draws;
    private final Received mail;

    /** By interest: how many of the e-mails ahead were ignored. */
    private final int[] ahead;

    /** By interest: how many were ignored since it was answered or witnessed. */
    private final int[] inARow;

    private int next;

    private Walk(Draws draws, Received mail, int interests) {
      this.draws = draws;
      this.mail = mail;
      ahead = new int[interests];
      inARow = new int[interests];
      for (int draw = 0; draw < draws.size(); draw++) {
        ahead[draws.interest(draw)] += mail.isIgnored(draws.email(draw)) ? 1 : 0;
      }
    }

    /** Goes past the e-mails of a day and before. */
    void to(int day) {
      while (next < draws.size() && draws.day(next) <= day) {
        int interest = draws.interest(next);
        if (mail.isIgnored(draws.email(next))) {
          ahead[interest]--;
          inARow[interest]++;
        } else if (mail.isAnswered(draws.email(next))) {
          inARow[interest] = 0;
        }
        next++;
      }
    }

    /** Evidence of the present day: if it weighs anything, it renews the interest. */
    void witnessed(int interest, double weight) {
      if (weight > 0) {
        inARow[interest] = 0;
      }
    }

    /** How many ignored e-mails about an interest are ahead of the present day. */
    int ignored(int interest) {
      return ahead[interest];
    }

    /** How many in a row there were at the end, which every day comes before. */
    int inARow(int interest) {
      return inARow[interest];
    }
  }
}
