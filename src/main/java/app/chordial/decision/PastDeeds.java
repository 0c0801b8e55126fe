package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.PaceState;
import app.chordial.interest.Refunds;
import java.util.Arrays;

/**
 * What one customer's past deeds forbid: messages that sell what was just bought, and mail to who
 * has long been silent. Reused from customer to customer; belongs to one thread.
 */
final class PastDeeds {

  private static final byte BOUNCE = EventType.BOUNCE.code();
  private static final byte COMPLAINT = EventType.COMPLAINT.code();
  private static final byte UNSUBSCRIBE = EventType.UNSUBSCRIBE.code();
  private static final byte OPT_IN = EventType.OPT_IN.code();
  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Planner planner;
  private final int[] lastBought;
  private boolean hasLeft;
  private boolean wasMailed;
  private int silentSince;
  private int mailsSinceAct;

  PastDeeds(Planner planner) {
    this.planner = planner;
    lastBought = new int[planner.offers().length];
  }

  void read(CustomerView view) {
    Arrays.fill(lastBought, Integer.MIN_VALUE);
    Refunds refunds = Refunds.of(view);
    EventColumns events = view.events();
    hasLeft = false;
    wasMailed = false;
    silentSince = Integer.MIN_VALUE;
    mailsSinceAct = 0;
    int lastSent = Integer.MIN_VALUE;
    for (int row = view.from(); row < view.to(); row++) {
      byte type = events.typeCode(row);
      hasLeft = (hasLeft && !isReturn(events, row)) || isLeaving(type);
      if (type < SENT || type == CLICK) {
        silentSince = events.minute(row);
        mailsSinceAct = 0;
      } else if (type == SENT && events.minute(row) != lastSent) {
        lastSent = events.minute(row);
        silentSince = silentSince == Integer.MIN_VALUE ? lastSent : silentSince;
        mailsSinceAct++;
        wasMailed = true;
      }
      if (type == PURCHASE && events.item(row) >= 0 && refunds.kept(row) > 0) {
        for (int offer : planner.blockedBy(events.item(row))) {
          lastBought[offer] = events.minute(row);
        }
      }
    }
  }

  private static boolean isLeaving(byte type) {
    return type == UNSUBSCRIBE || type == COMPLAINT || type == BOUNCE;
  }

  /** An opt-in that names no topic is consent to mail. */
  private static boolean isReturn(EventColumns events, int row) {
    return events.typeCode(row) == OPT_IN && events.detail(row) < 0;
  }

  /** Whether the log says that no more mail is wanted, or that none arrives. */
  boolean hasLeft() {
    return hasLeft;
  }

  /** The minute of the newest purchase that blocks a message, or {@link Integer#MIN_VALUE}. */
  int lastBought(int offer) {
    return lastBought[offer];
  }

  PaceState paceState(CustomerView view) {
    if (isResting(view)) {
      return PaceState.RESTING;
    }
    return wasMailed ? PaceState.ACTIVE : PaceState.NEW;
  }

  /**
   * Whether a customer has been silent so long, and through so much mail, as to be left in peace.
   */
  boolean isResting(CustomerView view) {
    if (silentSince == Integer.MIN_VALUE) {
      return false;
    }
    var pace = planner.design().rhythm().pace();
    int silentDays = view.day() - planner.audience().time().day(silentSince);
    return silentDays >= pace.restAfterDays() && mailsSinceAct >= pace.restAfterMails();
  }
}
