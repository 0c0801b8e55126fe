package app.chordial.simulation.backtest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.PastMail.Went;
import app.chordial.insight.MailHistory;
import java.util.List;

/** What came of the e-mails of one customer, by everything that is known today. */
final class Results {

  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();
  private static final byte PURCHASE = EventType.PURCHASE.code();

  private final CustomerView view;
  private final EventColumns events;
  private final List<String> known;

  /**
   * @param view that knows what became of the e-mails
   * @param known the ids of all messages that a click may name
   */
  Results(CustomerView view, List<String> known) {
    this.view = view;
    this.known = known;
    events = view.events();
  }

  /**
   * What came of an e-mail within seven days: a person's click on one of its messages, or one that
   * names none that is known before the next e-mail; and what was ordered before the next e-mail.
   */
  Yield of(Went email) {
    int end = email.minute() + MailHistory.ANSWER_WITHIN;
    int next = Math.min(end, nextSent(email.minute()));
    boolean isClicked = false;
    double revenue = 0;
    int first = events.firstNotBefore(email.minute(), view.from(), view.to());
    for (int row = first; row < view.to() && events.minute(row) < end; row++) {
      boolean isBeforeNext = events.minute(row) < next;
      if (events.typeCode(row) == CLICK) {
        isClicked |= isOn(email, row, isBeforeNext) && MailHistory.isTrusted(view, row);
      } else if (events.typeCode(row) == PURCHASE && isBeforeNext) {
        revenue += events.amount(row);
      }
    }
    return new Yield(isClicked ? 1 : 0, revenue);
  }

  private boolean isOn(Went email, int row, boolean isBeforeNext) {
    int message = events.detail(row);
    String id = message < 0 ? "" : view.audience().catalogue().messages().get(message);
    return known.contains(id) ? email.line().messages().contains(id) : isBeforeNext;
  }

  private int nextSent(int minute) {
    for (int row = events.firstNotBefore(minute + 1, view.from(), view.to());
        row < view.to();
        row++) {
      if (events.typeCode(row) == SENT) {
        return events.minute(row);
      }
    }
    return Integer.MAX_VALUE;
  }
}
