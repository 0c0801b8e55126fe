package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
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
  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Planner planner;
  private Recollection known;

  PastDeeds(Planner planner) {
    this.planner = planner;
    known = new Recollection(planner);
  }

  /** Turns to a customer. */
  void read(CustomerView view, Recollection recollection) {
    known = recollection;
    Refunds refunds = begin(view);
    EventColumns events = view.events();
    EstimatedMail estimated = view.audience().estimated();
    for (int row = known.readTo; row < view.to(); row++) {
      byte type = events.typeCode(row);
      if (known.estimatedTo < estimated.size()) {
        estimate(view, estimated, events.minute(row));
      }
      known.hasLeft |= isLeaving(type) && events.minute(row) >= view.knownBefore();
      if (type < SENT || (type == CLICK && MailHistory.isTrusted(view, row))) {
        known.silentSince = events.minute(row);
        known.mailsSinceAct = 0;
      } else if (type == SENT
          && events.minute(row) != known.lastSent
          && !planner.isTransactionalInCatalogue(events.detail(row))) {
        sent(events.minute(row));
      }
      if (type == PURCHASE && events.item(row) >= 0 && refunds.kept(row) > 0) {
        for (int offer : planner.blockedBy(events.item(row))) {
          bought(offer, events.item(row), planner.audience().time().day(events.minute(row)));
        }
      }
    }
    estimate(view, estimated, view.knownBefore());
    known.readTo = view.to();
  }

  /** Takes up what seems to have gone to this customer before a minute. */
  private void estimate(CustomerView view, EstimatedMail estimated, int before) {
    while (known.estimatedTo < estimated.size() && estimated.minute(known.estimatedTo) < before) {
      int email = known.estimatedTo++;
      if (estimated.minute(email) != known.lastSent
          && !planner.isTransactionalInCatalogue(estimated.message(email))
          && estimated.went(view.customer(), email)) {
        sent(estimated.minute(email));
      }
    }
  }

  /** Of several purchases the one that blocks longest is told, of equals the newest. */
  private void bought(int offer, int item, int day) {
    boolean isLonger =
        known.lastBought[offer] == LastSends.NEVER
            || openDay(offer, item, day)
                >= openDay(offer, known.lastItem[offer], known.lastBought[offer]);
    if (isLonger) {
      known.lastBought[offer] = day;
      known.lastItem[offer] = item;
    }
  }

  private int openDay(int offer, int item, int day) {
    return day + planner.consumables().blockDays(planner.offers()[offer], item);
  }

  private void sent(int minute) {
    known.lastSent = minute;
    known.silentSince = known.silentSince == Integer.MIN_VALUE ? minute : known.silentSince;
    known.mailsSinceAct++;
    known.wasMailed = true;
  }

  /** Begins anew for a new customer, and where a refund was added: it may concern any purchase. */
  private Refunds begin(CustomerView view) {
    boolean isKnown = known.readTo >= view.from() && known.readTo <= view.to();
    if (isKnown && !Refunds.isAnyIn(view.events(), known.readTo, view.to())) {
      return Refunds.NONE;
    }
    Arrays.fill(known.lastBought, LastSends.NEVER);
    known.readTo = view.from();
    known.estimatedTo = 0;
    known.hasLeft = false;
    known.wasMailed = false;
    known.lastSent = Integer.MIN_VALUE;
    known.silentSince = Integer.MIN_VALUE;
    known.mailsSinceAct = 0;
    return Refunds.of(view);
  }

  private static boolean isLeaving(byte type) {
    return type == UNSUBSCRIBE || type == COMPLAINT || type == BOUNCE;
  }

  /**
   * Whether the customer has left since what the shop knows ends, as happens in simulations; before
   * that the ledger of consents says it, which also knows a bounce that is no leaving.
   */
  boolean hasLeft() {
    return known.hasLeft;
  }

  /**
   * The epoch day of the purchase that blocks a message longest, the newest of equals, or {@link
   * LastSends#NEVER}.
   */
  int lastBoughtDay(int offer) {
    return known.lastBought[offer];
  }

  /** The product of that purchase; −1 where there is none. */
  int lastItem(int offer) {
    return known.lastBought[offer] == LastSends.NEVER ? -1 : known.lastItem[offer];
  }

  PaceState paceState(CustomerView view) {
    if (isResting(view)) {
      return PaceState.RESTING;
    }
    return known.wasMailed ? PaceState.ACTIVE : PaceState.NEW;
  }

  /**
   * Whether a customer has been silent so long, and through so much mail, as to be left in peace.
   */
  boolean isResting(CustomerView view) {
    if (known.silentSince == Integer.MIN_VALUE) {
      return false;
    }
    var pace = planner.design().rhythm().pace();
    int silentDays = view.day() - planner.audience().time().day(known.silentSince);
    return silentDays >= pace.restAfterDays() && known.mailsSinceAct >= pace.restAfterMails();
  }
}
