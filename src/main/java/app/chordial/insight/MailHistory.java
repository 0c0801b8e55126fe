package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.interest.Received;
import app.chordial.interest.ScannerClicks;
import java.util.Arrays;

/**
 * The e-mails that one customer received, and which were answered.
 *
 * <p>The sends of one minute are one e-mail. It is answered by a click on one of its messages, or
 * on any message where the click names none that was sent, and by the first purchase after it, each
 * within seven days; opens don't count, since mail programs open by themselves. A scanner's click
 * is none, nor is one on the way to unsubscribing. A click or purchase answers one e-mail: the
 * latest that it can be an answer to.
 *
 * <p>A transactional e-mail is neither answered nor ignored, and a click on one is no answer to
 * anything: an order confirmation makes nobody eager or tired (decision 0027).
 */
public final class MailHistory implements Received {

  /** How long an e-mail can be answered, in minutes: seven days. */
  public static final int ANSWER_WITHIN = 7 * 24 * 60;

  /** What {@link #lastSent} and {@link #lastAnswer} are where there was none. */
  public static final int NEVER = Integer.MIN_VALUE;

  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();
  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte UNSUBSCRIBE = EventType.UNSUBSCRIBE.code();

  /** Beyond so many steps, halving what is in order beats walking. */
  private static final int WALK = 16;

  private static final int[] NO_MINUTES = {};
  private static final byte[] NO_ANSWERS = {};
  private static final byte BOUGHT = 1;
  private static final byte CLICKED = 2;
  private static final byte APART = 4;
  private static final byte ESTIMATED = 8;

  private final Transactional transactional;

  private int now;
  private int emails;

  /** How many of them were transactional. */
  private int apart;

  private int[] minutes = NO_MINUTES;
  private byte[] answers = NO_ANSWERS;
  private int lastAnswer = NEVER;

  /** The first e-mail that was not before the last answer. */
  private int firstAfterAnswer;

  private int readTo = -1;
  private AnswerTally tally = new AnswerTally();

  /** How many of the audience's estimated e-mails were looked at. */
  private int estimatedTo;

  /** Of nobody yet; {@link #readOn} makes it somebody's. */
  public MailHistory(Transactional transactional) {
    this.transactional = transactional;
  }

  /** Reads a customer's events once. */
  public static MailHistory of(CustomerView view, Transactional transactional) {
    MailHistory history = new MailHistory(transactional);
    history.readOn(view);
    return history;
  }

  /**
   * Reads what was added to the same customer's columns since the last reading: the same as reading
   * them afresh. Belongs to one thread at a time.
   */
  public void readOn(CustomerView view) {
    if (readTo < view.from() || readTo > view.to()) {
      emails = 0;
      apart = 0;
      lastAnswer = NEVER;
      firstAfterAnswer = 0;
      estimatedTo = 0;
      tally.clear();
      readTo = view.from();
    }
    now = view.minute();
    EventColumns events = view.events();
    EstimatedMail estimated = view.audience().estimated();
    LatestSends sends = null;
    for (int row = readTo; row < view.to(); row++) {
      byte type = events.typeCode(row);
      if (estimatedTo < estimated.size()) {
        estimate(view, estimated, events.minute(row));
      }
      if (type == SENT) {
        sent(events.minute(row), transactional.isOne(events.detail(row)));
      } else if (type == PURCHASE) {
        answered(latestBefore(events.minute(row)), events.minute(row), BOUGHT);
      } else if (type == CLICK
          && !transactional.isOne(events.detail(row))
          && isTrusted(view, row)) {
        sends = sends == null ? new LatestSends(view) : sends;
        answered(clicked(view, row, sends), events.minute(row), CLICKED);
      }
    }
    estimate(view, estimated, view.knownBefore());
    readTo = view.to();
  }

  /** Takes up what seems to have gone to this customer before a minute. */
  private void estimate(CustomerView view, EstimatedMail estimated, int before) {
    while (estimatedTo < estimated.size() && estimated.minute(estimatedTo) < before) {
      if (estimated.went(view.customer(), estimatedTo)) {
        int had = emails;
        int chosen = chosen();
        boolean isApart = transactional.isOne(estimated.message(estimatedTo));
        sent(estimated.minute(estimatedTo), isApart);
        if (emails > had || chosen() > chosen) {
          answers[emails - 1] |= ESTIMATED;
        }
      }
      estimatedTo++;
    }
  }

  /** The same, to be read on by itself. */
  public MailHistory copy() {
    MailHistory copy = new MailHistory(transactional);
    copy.now = now;
    copy.emails = emails;
    copy.apart = apart;
    copy.minutes = minutes.clone();
    copy.answers = answers.clone();
    copy.lastAnswer = lastAnswer;
    copy.firstAfterAnswer = firstAfterAnswer;
    copy.readTo = readTo;
    copy.estimatedTo = estimatedTo;
    copy.tally = tally.copy();
    return copy;
  }

  /** What carries anything that was chosen is no transactional e-mail. */
  private void sent(int minute, boolean isApart) {
    if (emails > 0 && minutes[emails - 1] == minute) {
      if (!isApart && isTransactional(emails - 1)) {
        answers[emails - 1] = 0;
        apart--;
      }
      return;
    }
    if (emails == minutes.length) {
      minutes = Arrays.copyOf(minutes, Math.max(8, emails * 2));
      answers = Arrays.copyOf(answers, minutes.length);
    }
    answers[emails] = isApart ? APART : 0;
    apart += isApart ? 1 : 0;
    minutes[emails++] = minute;
  }

  private void answered(int email, int minute, byte how) {
    lastAnswer = minute;
    while (firstAfterAnswer < emails && minutes[firstAfterAnswer] < minute) {
      firstAfterAnswer++;
    }
    if (email >= 0 && minute - minutes[email] < ANSWER_WITHIN) {
      answers[email] |= how;
    }
  }

  /** Whether a click is a person's that does not go on to unsubscribe. */
  public static boolean isTrusted(CustomerView view, int row) {
    return !leaves(view, row) && !ScannerClicks.isOne(view.events(), view.from(), row);
  }

  /** Whether somebody unsubscribes in the minute of a row, after it, or in the next minute. */
  private static boolean leaves(CustomerView view, int row) {
    EventColumns events = view.events();
    int minute = events.minute(row);
    int stop = Math.min(view.to(), row + 1 + WALK);
    for (int next = row + 1; next < stop; next++) {
      if (events.minute(next) > minute + 1) {
        return false;
      }
      if (events.typeCode(next) == UNSUBSCRIBE) {
        return true;
      }
    }
    return stop < view.to()
        && (leavesIn(minute, view, row + 1) || leavesIn(minute + 1, view, row + 1));
  }

  /** In a minute's rows it is the last type of all. */
  private static boolean leavesIn(int minute, CustomerView view, int from) {
    EventColumns events = view.events();
    int last = events.firstNotBefore(minute + 1, from, view.to()) - 1;
    return last >= from && events.minute(last) == minute && events.typeCode(last) == UNSUBSCRIBE;
  }

  /** The latest e-mail before a minute that can be answered, or −1. */
  private int latestBefore(int minute) {
    int email = anyBefore(minute);
    while (email >= 0 && isTransactional(email)) {
      email--;
    }
    return email;
  }

  /** The latest before a minute, or −1; mostly one of the last few. */
  private int anyBefore(int minute) {
    int stop = Math.max(0, emails - WALK);
    for (int email = emails - 1; email >= stop; email--) {
      if (minutes[email] < minute) {
        return email;
      }
    }
    int found = Arrays.binarySearch(minutes, 0, stop, minute);
    return (found >= 0 ? found : -found - 1) - 1;
  }

  /** The latest e-mail that carried the clicked message, else the latest of all, or −1. */
  private int clicked(CustomerView view, int row, LatestSends sends) {
    int minute = sends.minuteBefore(view.events().detail(row), row);
    return latestBefore(minute == NEVER ? view.events().minute(row) : minute + 1);
  }

  /** Its clicked and ignored e-mails. */
  AnswerTally tally() {
    return tally;
  }

  /** The minute as of which it was read last. */
  int readAt() {
    return now;
  }

  /** How many e-mails the customer received, transactional ones too. */
  public int emails() {
    return emails;
  }

  /** How many of them were not transactional. */
  public int chosen() {
    return emails - apart;
  }

  /** Whether an e-mail carried nothing but what is transactional. */
  public boolean isTransactional(int email) {
    return (answers[email] & APART) != 0;
  }

  /** When an e-mail was sent, the earliest being 0; minutes of UTC since 1970. */
  public int minute(int email) {
    return minutes[email];
  }

  @Override
  public boolean isIgnored(int email) {
    return !isAnswered(email) && isSettled(email);
  }

  /** Whether an e-mail was answered by a click or a purchase. */
  @Override
  public boolean isAnswered(int email) {
    return (answers[email] & (BOUGHT | CLICKED)) != 0;
  }

  /** Whether an e-mail was answered by a click. */
  public boolean isClicked(int email) {
    return (answers[email] & CLICKED) != 0;
  }

  /** Whether no send is known of an e-mail, only answers that customers gave it. */
  public boolean isEstimated(int email) {
    return (answers[email] & ESTIMATED) != 0;
  }

  /**
   * Whether an e-mail had its seven days, or an answer before: only then does it tell anything. A
   * transactional one never does.
   */
  public boolean isSettled(int email) {
    return isAnswered(email) || (!isTransactional(email) && now - minutes[email] >= ANSWER_WITHIN);
  }

  /** When the last e-mail went, or {@link #NEVER}. */
  int lastSent() {
    return emails == 0 ? NEVER : minutes[emails - 1];
  }

  /** When the customer last clicked or bought, whatever led to it, or {@link #NEVER}. */
  int lastAnswer() {
    return lastAnswer;
  }

  /** How many e-mails went after the {@link #lastAnswer}, transactional ones too. */
  public int mailsSinceLastAnswer() {
    return emails - firstAfterAnswer;
  }
}
