package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.Standing.PastEmail;
import app.chordial.insight.MailHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * One customer's wildcards so far: how many, since when, and what became of each.
 *
 * @param emails of the customer, with a wildcard or without
 * @param wildcards of the customer, the newest first
 */
record WildcardPast(int emails, List<One> wildcards) {

  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();
  private static final byte UNSUBSCRIBE = EventType.UNSUBSCRIBE.code();
  private static final byte COMPLAINT = EventType.COMPLAINT.code();

  /**
   * One wildcard.
   *
   * @param message index in the design
   * @param day epoch day
   * @param isLeft whether the customer unsubscribed or complained within seven days
   * @param isSettled whether it is in the log and its seven days are over: only then does it count
   *     for others, so that quick answers don't count before slow ones
   */
  record One(int message, int day, Answer answer, boolean isLeft, boolean isSettled) {}

  /** What a customer made of a wildcard. */
  enum Answer {
    /** It is not in the log, or its seven days are not over. */
    UNKNOWN,
    IGNORED,
    CLICKED
  }

  /**
   * What is known at the view's minute.
   *
   * @param standing after everything before the view's minute
   */
  static WildcardPast of(Planner planner, CustomerView view, Standing standing) {
    List<One> found = new ArrayList<>(0);
    int emails = 0;
    for (PastEmail email = standing.newest(); email != null; email = email.older()) {
      emails++;
      if (email.wildcard() >= 0) {
        found.add(one(planner, view, email));
      }
    }
    return new WildcardPast(emails, found);
  }

  private static One one(Planner planner, CustomerView view, PastEmail email) {
    EventColumns events = view.events();
    int item = planner.catalogueIndex(email.wildcard());
    int end = email.minute() + MailHistory.ANSWER_WITHIN;
    boolean isLogged = false;
    boolean isClicked = false;
    boolean isLeft = false;
    int row = events.firstNotBefore(email.minute(), view.from(), view.to());
    for (; row < view.to() && events.minute(row) < end; row++) {
      byte type = events.typeCode(row);
      isLogged |= type == SENT && events.minute(row) == email.minute();
      isClicked |= type == CLICK && events.detail(row) == item && MailHistory.isTrusted(view, row);
      isLeft |= type == UNSUBSCRIBE || type == COMPLAINT;
    }
    boolean isSettled = isLogged && view.minute() >= end;
    Answer unanswered = isSettled || isLeft ? Answer.IGNORED : Answer.UNKNOWN;
    Answer answer = isClicked ? Answer.CLICKED : unanswered;
    return new One(email.wildcard(), email.day(), answer, isLeft, isSettled);
  }

  /** Whether the newest went fewer than so many days before an epoch day. */
  boolean isWithin(int days, int today) {
    return !wildcards.isEmpty() && today - wildcards.getFirst().day() < days;
  }

  /** Whether so many of those that carry a mark were ignored since one was clicked. */
  boolean isTiredOf(Mark mark, int restsAfter) {
    int ignored = 0;
    for (One one : wildcards) {
      if (mark.isOn(one.message())) {
        if (one.answer() == Answer.CLICKED) {
          return false;
        }
        ignored += one.answer() == Answer.IGNORED ? 1 : 0;
      }
    }
    return restsAfter > 0 && ignored >= restsAfter;
  }

  /** Something that some messages have and others don't. */
  interface Mark {
    boolean isOn(int message);
  }
}
