package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.decision.Planner;
import app.chordial.decision.Standing;
import app.chordial.response.Delay;
import app.chordial.response.Encounter;
import app.chordial.response.Fatigue;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.simulation.OneRun.Today;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * How the customers of one run answer: their own orders, and what they do with an e-mail. Belongs
 * to one thread.
 *
 * <p>Answers come some time after the e-mail (see {@link Delay}) and are counted on its day. Every
 * number is keyed by the customer's luck and the hour, so that two scenarios differ only where
 * their e-mails do.
 */
final class Answering {

  private static final int MINUTES_A_DAY = 24 * 60;

  /** Minutes after opening. */
  private static final int CLICK_AFTER = 1;

  private static final int ORDER_AFTER = 15;
  private static final int LEAVE_AFTER = 20;
  private static final double EAGER = 1.5;
  private static final double TIRED = 1 / EAGER;

  /** What {@link #minuteOfOwnOrder} is on a day without one: later than any minute. */
  static final int NO_ORDER = Integer.MAX_VALUE;

  private final World world;
  private final Planner planner;
  private final Chance chance;
  private final ResponseModel response;
  private final Tally tally;
  private final Picking picking;

  Answering(World world, Chance chance, ResponseModel response, Tally tally) {
    this.world = world;
    this.chance = chance;
    this.response = response;
    this.tally = tally;
    planner = world.planner();
    picking = new Picking(world);
  }

  /**
   * The minute of an epoch day at which a customer orders by itself, or {@link #NO_ORDER}: a
   * Poisson process while the customer is alive.
   */
  int minuteOfOwnOrder(Simulated one, int customer, int day) {
    if (!one.isAlive) {
      return NO_ORDER;
    }
    long luck = planner.audience().luck(customer);
    double u = chance.uniform(luck, day, Purpose.SPONTANEOUS, 0);
    if (u >= one.mostOrdersADay()) {
      return NO_ORDER;
    }
    double rate = world.learned().purchases().dailyRate(one.purchases(), day);
    one.noteOrdersADay(rate);
    // 1 − exp(−x) is never above x, so most days need no exponential.
    if (u >= rate || u >= 1 - StrictMath.exp(-rate)) {
      return NO_ORDER;
    }
    double time = chance.uniform(luck, day, Purpose.SPONTANEOUS, 1);
    return planner.audience().time().startOf(day) + (int) (time * (MINUTES_A_DAY - 60));
  }

  /** The order that comes by itself. */
  void ownOrder(Simulated one, Today today, int minute) {
    int[] order = world.baskets().draw(today.customer(), draw(today, Purpose.BASKET, 0));
    if (order[0] < order[1]) {
      int at = Math.max(minute, one.lastMinute() + 1);
      long amount = world.baskets().append(order, one.events, at, one.nextOrder());
      count(today, amount);
      live(one, today, amount);
    }
  }

  /**
   * What an order of its own tells of a customer: it may be the last. An order that an e-mail led
   * to tells nothing of when the customer buys by itself.
   */
  private void live(Simulated one, Today today, long amount) {
    double u = draw(today, Purpose.ALIVE, 1);
    one.isAlive = one.isAlive && u >= world.learned().purchases().dropOut(one.purchases());
    one.bought(one.purchases().and(today.day(), (double) amount));
  }

  private void count(Today today, long amount) {
    tally.count(Metric.ORDERS, today.index(), 1);
    tally.count(Metric.REVENUE, today.index(), (double) amount);
  }

  /** What a customer does with an e-mail that was sent at the view's minute. */
  void answer(Simulated one, Today today, Email sent, CustomerView view) {
    one.known.mail().readOn(view);
    double fatigue = Fatigue.of(view, one.known.mail());
    count(one, today, sent, fatigue);
    append(one, sent, view);
    Encounter unread = response.meet(unread(one, today, sent, fatigue));
    // Most e-mails meet no answer whatever they say, and need not be read.
    if (!couldBeRead(unread, today) && !couldLose(unread, today)) {
      return;
    }
    Email email = world.felt(today.customer(), sent);
    Encounter met = unread.through(email.relevances());
    if (met.happens(Outcome.BOUNCE, draw(today, Purpose.BOUNCE, 0))) {
      one.leave();
      one.append(EventType.BOUNCE, view.minute(), index(email, 0));
      tally.count(Metric.BOUNCES, today.index(), 1);
      return;
    }
    read(one, today, email, view, met);
    if (one.isLeaving) {
      return;
    }
    if (met.happens(Outcome.UNSUBSCRIBE, draw(today, Purpose.UNSUBSCRIBE, 0))) {
      int leaving = opened(today, view) + LEAVE_AFTER;
      lose(one, today, email, Metric.UNSUBSCRIBES, EventType.UNSUBSCRIBE, leaving);
    } else if (met.happens(Outcome.COMPLAINT, draw(today, Purpose.COMPLAINT, 0))) {
      int leaving = opened(today, view) + LEAVE_AFTER;
      lose(one, today, email, Metric.COMPLAINTS, EventType.COMPLAINT, leaving);
    }
  }

  /**
   * What a customer does with an e-mail that is transactional: it is read like others, tires nobody
   * and sends nobody away.
   */
  void receive(Simulated one, Today today, Email sent, CustomerView view) {
    one.known.mail().readOn(view);
    double fatigue = Fatigue.of(view, one.known.mail());
    countEmail(today, sent);
    append(one, sent, view);
    Encounter unread = response.meet(unread(one, today, sent, fatigue));
    if (couldBeRead(unread, today)) {
      Email email = world.felt(today.customer(), sent);
      read(one, today, email, view, unread.through(email.relevances()));
    }
  }

  private void append(Simulated one, Email email, CustomerView view) {
    for (int message : email.messages) {
      one.append(EventType.SENT, view.minute(), planner.catalogueIndex(message));
    }
  }

  private boolean couldBeRead(Encounter unread, Today today) {
    return unread.couldHappen(Outcome.OPEN, draw(today, Purpose.OPEN, 0));
  }

  private boolean couldLose(Encounter unread, Today today) {
    return unread.couldHappen(Outcome.BOUNCE, draw(today, Purpose.BOUNCE, 0))
        || unread.couldHappen(Outcome.UNSUBSCRIBE, draw(today, Purpose.UNSUBSCRIBE, 0))
        || unread.couldHappen(Outcome.COMPLAINT, draw(today, Purpose.COMPLAINT, 0));
  }

  private void read(Simulated one, Today today, Email email, CustomerView view, Encounter met) {
    if (met.happens(Outcome.OPEN, draw(today, Purpose.OPEN, 0))) {
      tally.count(Metric.OPENS, today.index(), 1);
      if (met.happens(Outcome.CLICK, draw(today, Purpose.CLICK, 0))) {
        click(one, today, email, view, met);
      }
    }
  }

  /** The minute at which an e-mail is opened, or would be. */
  private int opened(Today today, CustomerView view) {
    return view.minute()
        + Delay.minutes(draw(today, Purpose.DELAY, 0), draw(today, Purpose.DELAY, 1));
  }

  private void count(Simulated one, Today today, Email email, double fatigue) {
    countEmail(today, email);
    tally.count(Metric.FATIGUE, today.index(), fatigue);
    tally.count(Metric.WILDCARDS, today.index(), email.hasWildcard ? 1 : 0);
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

  private void countEmail(Today today, Email email) {
    tally.count(Metric.EMAILS, today.index(), 1);
    tally.theme(email.theme, Kind.EMAILS, 1);
    for (int message : email.messages) {
      tally.message(message, Kind.EMAILS, 1);
    }
  }

  private void countGap(Today today, int gap, Metric days, Metric gaps) {
    tally.count(days, today.index(), gap);
    tally.count(gaps, today.index(), 1);
  }

  /** A click on one of the messages, and the order after it. */
  private void click(Simulated one, Today today, Email email, CustomerView view, Encounter met) {
    int opened = opened(today, view);
    Clicked clicked = new Clicked(email, met);
    int rank = clicked.rank(draw(today, Purpose.CLICK, 1));
    int message = email.messages[rank];
    tally.message(message, Kind.CLICKS, 1);
    tally.count(Metric.CLICKS, today.index(), 1);
    tally.count(Metric.WILDCARD_CLICKS, today.index(), email.isWildcard(rank) ? 1 : 0);
    tally.theme(email.theme, Kind.CLICKS, 1);
    one.answers.add(EventType.OPEN, opened, -1, 0, index(email, 0));
    int address = address(today, view, message);
    one.answers.add(EventType.CLICK, opened + CLICK_AFTER, -1, address, index(email, rank));
    double u = draw(today, Purpose.ORDER, 0) / email.intent;
    if (clicked.through(rank).happens(Outcome.ORDER, u)) {
      order(one, today, message, email.theme, opened + ORDER_AFTER);
    }
  }

  /** One more than the index of the clicked address; 0 where the message asks nothing. */
  private int address(Today today, CustomerView view, int message) {
    if (planner.answers(message) == 0) {
      return 0;
    }
    double u = draw(today, Purpose.CHOICE, 0);
    return 1 + planner.answerTerm(message, picking.pick(view, message, u));
  }

  private int index(Email email, int rank) {
    return planner.catalogueIndex(email.messages[rank]);
  }

  /**
   * An order after a click: of one thing that the message sells, else of the customer's own sort.
   */
  private void order(Simulated one, Today today, int message, int theme, int minute) {
    double pick = draw(today, Purpose.BASKET, 1);
    int item = planner.itemSold(message, pick);
    double margin;
    long amount;
    if (item >= 0) {
      amount = planner.priceMinor(message, item);
      margin = planner.marginMinor(message, item);
      int order = one.nextOrder();
      int held = (int) Math.min(amount, Integer.MAX_VALUE); // what a column can hold
      one.answers.add(EventType.PURCHASE, minute, item, held, order);
    } else {
      int[] basket = world.baskets().draw(today.customer(), pick);
      amount = world.baskets().append(basket, one.answers, minute, one.nextOrder());
      margin = amount * planner.design().rhythm().balance().assumedMargin();
    }
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
      Simulated one, Today today, Email email, Metric metric, EventType type, int minute) {
    one.isLeaving = true;
    one.answers.add(type, minute, -1, 0, index(email, 0));
    tally.count(metric, today.index(), 1);
    tally.count(Metric.LOST_MARGIN, today.index(), world.lossMinor(today.customer()));
    if (email.hasWildcard) {
      tally.count(Metric.WILDCARD_LEAVES, today.index(), 1);
    }
    if (metric == Metric.UNSUBSCRIBES) {
      tally.theme(email.theme, Kind.UNSUBSCRIBES, 1);
      tally.message(email.lead(), Kind.UNSUBSCRIBES, 1);
    }
  }

  /** What an e-mail meets before anybody looks at what it says. */
  private static Situation unread(Simulated one, Today today, Email email, double fatigue) {
    Standing.@Nullable PastEmail before = one.standing.newest();
    double gapDays = before == null ? Situation.AVERAGE.gapDays() : today.day() - before.day();
    return new Situation(0, one.receptivity, fatigue, gapDays, email.size(), 0);
  }

  private double draw(Today today, Purpose purpose, int draw) {
    long luck = planner.audience().luck(today.customer());
    return chance.uniform(luck, today.hour(), purpose, today.first() + draw);
  }
}
