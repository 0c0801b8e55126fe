package app.chordial.rhythm.series;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.interest.Interest;
import app.chordial.segment.DeedFilter;
import app.chordial.segment.InterestWitness.EventTest;
import app.chordial.segment.RuleContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what ends a course: the first exit after its trigger, or that the customer leaves. */
final class Ending {

  private static final byte CART = EventType.CART.code();
  private static final byte CHECKOUT = EventType.CHECKOUT.code();
  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte REFUND = EventType.REFUND.code();
  private static final byte OPT_OUT = EventType.OPT_OUT.code();
  private static final byte BOUNCE = EventType.BOUNCE.code();
  private static final byte COMPLAINT = EventType.COMPLAINT.code();
  private static final byte UNSUBSCRIBE = EventType.UNSUBSCRIBE.code();

  private final List<Exit> exits;
  private final @Nullable DeedFilter[] filters;
  private final List<EventTest> interests;
  private final Titles titles;

  Ending(List<Exit> exits, Titles titles, RuleContext context) {
    this.exits = exits;
    this.titles = titles;
    interests = context.interests().stream().map(Interest::id).map(context.witness()::of).toList();
    filters = new DeedFilter[exits.size()];
    for (int i = 0; i < filters.length; i++) {
      filters[i] = exits.get(i) instanceof Exit.Did did ? DeedFilter.of(did.deed(), context) : null;
    }
  }

  /**
   * An end.
   *
   * @param key its place in the order of everything
   */
  record End(int minute, long key, Fate fate) {}

  /** The end of the course that a cue begins, if it comes before a key; null where none does. */
  @Nullable End of(Happenings all, Cue cue, long before) {
    int paid = orderOf(all, cue);
    if (paid >= 0) {
      return new End(cue.minute(), cue.key(), new Fate.Exited(cue.minute(), paid));
    }
    for (int row = all.firstAfter(cue.since()); row < all.to && all.key(row) < before; row++) {
      Fate fate = fate(all, cue, row);
      if (fate != null) {
        return new End(all.events.minute(row), all.key(row), fate);
      }
    }
    return null;
  }

  private @Nullable Fate fate(Happenings all, Cue cue, int row) {
    int minute = all.events.minute(row);
    if (leaves(all, row)) {
      return new Fate.Left(minute);
    }
    for (int i = 0; i < filters.length; i++) {
      if (isMet(i, all, cue.row(), row)) {
        return new Fate.Exited(minute, i);
      }
    }
    return null;
  }

  /** A bounce leaves only where the ledger of consents can't know it yet, as in simulations. */
  private static boolean leaves(Happenings all, int row) {
    byte type = all.events.typeCode(row);
    return type == UNSUBSCRIBE
        || type == COMPLAINT
        || (type == BOUNCE && all.events.minute(row) >= all.view.knownBefore());
  }

  private boolean isMet(int exit, Happenings all, int about, int row) {
    EventColumns events = all.events;
    byte type = events.typeCode(row);
    DeedFilter filter = filters[exit];
    return switch (exits.get(exit)) {
      case Exit.Did _ -> filter != null && filter.passes(events, row);
      case Exit.Acted() -> type != OPT_OUT && Triggering.isAct(all, row);
      case Exit.Bought(Exit.Scope scope) -> type == PURCHASE && isAbout(scope, events, about, row);
      case Exit.Returned() -> type == REFUND && about >= 0 && isReturned(events, about, row);
    };
  }

  private boolean isAbout(Exit.Scope scope, EventColumns events, int about, int row) {
    return switch (scope) {
      case ANY -> true;
      case SAME_PRODUCT ->
          about >= 0 && events.item(about) >= 0 && events.item(about) == events.item(row);
      case SAME_INTEREST -> about >= 0 && isSameInterest(events, about, row);
      case NEXT_TITLE -> {
        int next = about < 0 ? -1 : titles.after(events.item(about));
        yield next >= 0 && next == events.item(row);
      }
    };
  }

  private boolean isSameInterest(EventColumns events, int about, int row) {
    for (EventTest interest : interests) {
      if (interest.holds(events, about) && interest.holds(events, row)) {
        return true;
      }
    }
    return false;
  }

  /** The order, where both say it; else the product. */
  private static boolean isReturned(EventColumns events, int about, int row) {
    boolean isSameItem = events.item(row) < 0 || events.item(row) == events.item(about);
    boolean areOrders = events.detail(row) >= 0 && events.detail(about) >= 0;
    return areOrders ? events.detail(row) == events.detail(about) && isSameItem : isSameItem;
  }

  /**
   * The exit that an order has met already, of which the cart or the checkout is told late, or −1:
   * clocks differ, and files come when they come.
   */
  private int orderOf(Happenings all, Cue cue) {
    EventColumns events = all.events;
    int about = cue.row();
    boolean isOnTheWay =
        about >= 0 && (events.typeCode(about) == CART || events.typeCode(about) == CHECKOUT);
    if (!isOnTheWay || events.detail(about) < 0) {
      return -1;
    }
    for (int row = all.from; row < all.to && all.key(row) < cue.key(); row++) {
      if (events.typeCode(row) == PURCHASE && events.detail(row) == events.detail(about)) {
        for (int exit = 0; exit < filters.length; exit++) {
          if (isMet(exit, all, about, row)) {
            return exit;
          }
        }
      }
    }
    return -1;
  }
}
