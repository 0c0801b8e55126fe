package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.decision.Chord;
import app.chordial.decision.Planner;
import app.chordial.decision.Standing;
import app.chordial.response.Fatigue;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.simulation.OneRun.Today;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * How the customers of one run answer: their own orders, and what they do with an e-mail.
 *
 * <p>Answers fall on the day of the e-mail. Every number is keyed by the customer's luck and the
 * hour, so that two scenarios differ only where their e-mails do.
 */
final class Answering {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int OPEN_AFTER = 30;
  private static final int CLICK_AFTER = 31;
  private static final int ORDER_AFTER = 45;
  private static final int LEAVE_AFTER = 50;
  private static final double EAGER = 1.5;
  private static final double TIRED = 1 / EAGER;

  private final World world;
  private final Planner planner;
  private final Chance chance;
  private final ResponseModel response;

  Answering(World world, Chance chance) {
    this.world = world;
    this.chance = chance;
    planner = world.planner();
    response = world.response(chance);
  }

  /** The minute at which a customer would order by itself today. */
  int minuteOfOwnOrder(Today today) {
    double u = chance.uniform(luck(today), today.day(), Purpose.SPONTANEOUS, 1);
    return planner.audience().time().startOf(today.day()) + (int) (u * (MINUTES_A_DAY - 60));
  }

  /** An order that comes by itself, if it comes: a Poisson process while the customer is alive. */
  void ownOrder(Simulated one, Today today, int minute) {
    double u = chance.uniform(luck(today), today.day(), Purpose.SPONTANEOUS, 0);
    // 1 − exp(−x) is never above x, so most days need no exponential.
    double rate = one.isAlive ? rate(one, today) : 0;
    if (u >= rate || u >= 1 - StrictMath.exp(-rate)) {
      return;
    }
    double pick = chance.uniform(luck(today), today.day(), Purpose.BASKET, 0);
    int[] order = world.baskets().draw(today.customer(), pick);
    if (order[0] < order[1]) {
      int at = Math.max(minute, one.lastMinute() + 1);
      long amount = world.baskets().append(order, one.events, at, one.nextOrder());
      count(today, amount);
      live(one, today, amount);
    }
  }

  private double rate(Simulated one, Today today) {
    return world.learned().purchases().dailyRate(one.purchases.asOf(today.day()));
  }

  /**
   * What an order of its own tells of a customer: it may be the last. An order that an e-mail led
   * to tells nothing of when the customer buys by itself.
   */
  private void live(Simulated one, Today today, long amount) {
    double u = chance.uniform(luck(today), today.day(), Purpose.ALIVE, 1);
    one.isAlive = one.isAlive && u >= world.learned().purchases().dropOut(one.purchases);
    one.purchases = one.purchases.and(today.day(), (double) amount);
  }

  private static void count(Today today, long amount) {
    today.tally().count(Metric.ORDERS, today.index(), 1);
    today.tally().count(Metric.REVENUE, today.index(), (double) amount);
  }

  /** What a customer does with an e-mail that was sent at the view's minute. */
  void answer(Simulated one, Today today, Chord email, CustomerView view) {
    Tally tally = today.tally();
    double fatigue = Fatigue.of(view, one.known.mail());
    count(one, today, email, fatigue);
    for (int message : email.messages()) {
      one.append(EventType.SENT, view.minute(), planner.catalogueIndex(message));
    }
    Situation lead = situation(one, today, email.parts().getFirst(), email, fatigue);
    if (happens(today, Purpose.BOUNCE, 0, response.bounce(lead))) {
      lose(one, today, email, Metric.BOUNCES, EventType.BOUNCE, view.minute());
      return;
    }
    boolean isClicked = clicks(one, today, email, view, fatigue);
    if (isClicked || happens(today, Purpose.OPEN, 0, response.open(lead))) {
      tally.count(Metric.OPENS, today.index(), 1);
    }
    int leaving = view.minute() + LEAVE_AFTER;
    if (happens(today, Purpose.UNSUBSCRIBE, 0, response.unsubscribe(lead))) {
      lose(one, today, email, Metric.UNSUBSCRIBES, EventType.UNSUBSCRIBE, leaving);
    } else if (happens(today, Purpose.COMPLAINT, 0, response.complaint(lead))) {
      lose(one, today, email, Metric.COMPLAINTS, EventType.COMPLAINT, leaving);
    }
  }

  private void count(Simulated one, Today today, Chord email, double fatigue) {
    Tally tally = today.tally();
    tally.count(Metric.EMAILS, today.index(), 1);
    tally.count(Metric.FATIGUE, today.index(), fatigue);
    tally.theme(email.theme(), Kind.EMAILS, 1);
    for (int message : email.messages()) {
      tally.message(message, Kind.EMAILS, 1);
    }
    Standing.@Nullable PastEmail before = one.standing.newest();
    if (before != null) {
      int gap = today.day() - before.day();
      countGap(today, gap, Metric.GAP_DAYS, Metric.GAPS);
      if (one.receptivity >= EAGER) {
        countGap(today, gap, Metric.EAGER_GAP_DAYS, Metric.EAGER_GAPS);
      } else if (one.receptivity <= TIRED) {
        countGap(today, gap, Metric.TIRED_GAP_DAYS, Metric.TIRED_GAPS);
      }
    }
  }

  private static void countGap(Today today, int gap, Metric days, Metric gaps) {
    today.tally().count(days, today.index(), gap);
    today.tally().count(gaps, today.index(), 1);
  }

  /**
   * Clicks, and the order after one; each further message is seen δ times as often as the one
   * above.
   */
  private boolean clicks(
      Simulated one, Today today, Chord email, CustomerView view, double fatigue) {
    boolean isClicked = false;
    double seen = 1;
    for (int rank = 0; rank < email.parts().size(); rank++) {
      Chord.Part part = email.parts().get(rank);
      Situation situation = situation(one, today, part, email, fatigue);
      if (happens(today, Purpose.CLICK, rank, seen * response.click(situation))) {
        today.tally().message(part.message(), Kind.CLICKS, 1);
        if (!isClicked) {
          isClicked = true;
          today.tally().count(Metric.CLICKS, today.index(), 1);
          today.tally().theme(email.theme(), Kind.CLICKS, 1);
          one.append(EventType.OPEN, view.minute() + OPEN_AFTER, index(email, 0));
          one.append(EventType.CLICK, view.minute() + CLICK_AFTER, index(email, rank));
          if (happens(today, Purpose.ORDER, rank, response.orderAfterClick(situation))) {
            order(one, today, part.message(), email.theme(), view.minute() + ORDER_AFTER);
          }
        }
      }
      seen *= planner.design().rhythm().balance().rankDiscount();
    }
    return isClicked;
  }

  private int index(Chord email, int rank) {
    return planner.catalogueIndex(email.parts().get(rank).message());
  }

  /**
   * An order after a click: of one thing that the message sells, else of the customer's own sort.
   */
  private void order(Simulated one, Today today, int message, int theme, int minute) {
    double pick = chance.uniform(luck(today), today.day(), Purpose.BASKET, 1);
    int item = planner.itemSold(message, pick);
    double margin;
    long amount;
    if (item >= 0) {
      amount = planner.priceMinor(message, item);
      margin = planner.marginMinor(message, item);
      int order = one.nextOrder();
      one.events.append(EventType.PURCHASE, minute, item, Math.toIntExact(amount), order);
    } else {
      int[] basket = world.baskets().draw(today.customer(), pick);
      amount = world.baskets().append(basket, one.events, minute, one.nextOrder());
      margin = amount * planner.design().rhythm().balance().assumedMargin();
    }
    Tally tally = today.tally();
    tally.count(Metric.MAIL_ORDERS, today.index(), 1);
    tally.count(Metric.MAIL_REVENUE, today.index(), (double) amount);
    tally.count(Metric.MAIL_MARGIN, today.index(), margin);
    tally.message(message, Kind.ORDERS, 1);
    tally.message(message, Kind.REVENUE, (double) amount);
    tally.theme(theme, Kind.ORDERS, 1);
    tally.theme(theme, Kind.REVENUE, (double) amount);
    count(today, amount);
  }

  private void lose(
      Simulated one, Today today, Chord email, Metric metric, EventType type, int minute) {
    one.isLost = true;
    one.append(type, minute, index(email, 0));
    today.tally().count(metric, today.index(), 1);
    if (metric == Metric.UNSUBSCRIBES) {
      today.tally().theme(email.theme(), Kind.UNSUBSCRIBES, 1);
      today.tally().message(email.parts().getFirst().message(), Kind.UNSUBSCRIBES, 1);
    }
  }

  private Situation situation(
      Simulated one, Today today, Chord.Part part, Chord email, double fatigue) {
    Standing.@Nullable PastEmail before = one.standing.newest();
    double floor = planner.design().rhythm().balance().relevanceFloor();
    return new Situation(
        part.relevance(),
        one.receptivity,
        fatigue,
        before == null ? Situation.AVERAGE.gapDays() : today.day() - before.day(),
        email.parts().size(),
        part.relevance() < floor ? 1 - part.relevance() / floor : 0);
  }

  private boolean happens(Today today, Purpose purpose, int draw, double probability) {
    return chance.uniform(luck(today), today.day(), purpose, draw) < probability;
  }

  private long luck(Today today) {
    return planner.audience().luck(today.customer());
  }
}
