package app.chordial.insight;

import app.chordial.audience.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * One customer's clicked and ignored e-mails, each forgotten by half in a half-life. One that was
 * followed by a purchase without a click is neither: it may have been read, or not.
 *
 * <p>What can't be answered any more is counted once, so that asking day after day costs the same
 * however long the mail goes back.
 */
final class AnswerTally {

  /** Clicks and ignored e-mails of the first so many, as of the day of the last of them. */
  private static final class Sum {
    private int emails;
    private int day;
    private double clicks;
    private double ignored;

    void set(Sum other) {
      emails = other.emails;
      day = other.day;
      clicks = other.clicks;
      ignored = other.ignored;
    }

    void add(MailHistory history, int sent, Forgetting forgetting) {
      int email = emails++;
      double fade = email == 0 ? 1 : forgetting.kept(sent - day);
      double counts = history.isEstimated(email) ? ReceptivityPrior.ESTIMATED_COUNTS : 1;
      boolean isIgnored = history.isSettled(email) && !history.isAnswered(email);
      day = sent;
      clicks = clicks * fade + (history.isClicked(email) ? counts : 0);
      ignored = ignored * fade + (isIgnored ? counts : 0);
    }
  }

  /** Of e-mails that could not be answered any more a week before {@link #newest}. */
  private final Sum closed = new Sum();

  private final Sum all = new Sum();
  private @Nullable Forgetting by;
  private int newest;

  void clear() {
    closed.emails = 0;
    closed.day = 0;
    closed.clicks = 0;
    closed.ignored = 0;
    newest = 0;
  }

  AnswerTally copy() {
    AnswerTally copy = new AnswerTally();
    copy.closed.set(closed);
    copy.by = by;
    copy.newest = newest;
    return copy;
  }

  /**
   * Counts a customer's e-mails as of the minute to which they were read.
   *
   * @param today epoch day of that minute
   */
  void count(MailHistory history, Forgetting forgetting, ShopTime time, int today) {
    int now = history.readAt();
    // Plans look a few days ahead and come back.
    if (by != forgetting || now < newest - MailHistory.ANSWER_WITHIN) {
      clear();
      by = forgetting;
    }
    newest = Math.max(newest, now);
    int before = now - 2 * MailHistory.ANSWER_WITHIN;
    while (closed.emails < history.emails() && history.minute(closed.emails) <= before) {
      closed.add(history, time.day(history.minute(closed.emails)), forgetting);
    }
    all.set(closed);
    while (all.emails < history.emails()) {
      all.add(history, time.day(history.minute(all.emails)), forgetting);
    }
    double fade = forgetting.kept(Math.max(0, today - all.day));
    all.clicks *= fade;
    all.ignored *= fade;
  }

  double clicks() {
    return all.clicks;
  }

  double ignored() {
    return all.ignored;
  }
}
