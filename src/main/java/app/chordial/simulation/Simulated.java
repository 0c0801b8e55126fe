package app.chordial.simulation;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.insight.Purchases;
import java.util.List;

/** One customer in one run: what happened to it, and the hidden truth that it answers by. */
final class Simulated {
  private static final int FIRST_ORDER = 1 << 30;
  private int orders;

  final EventColumns events;
  final Recollection known;

  /** What it will do about the e-mails that it has. */
  final Underway answers = new Underway();

  /** How often it really clicks, relative to the list's mean; the planner has to find out. */
  final double receptivity;

  /** How many of its events the walk through series knows. */
  int walkedTo = -1;

  /** The minute of the last step of a series: what was due before it and did not go never goes. */
  int heard = Integer.MIN_VALUE;

  /** Steps of series that are to go, in the order of time. */
  List<ByTheHour.Pending> pending = List.of();

  /** How many weeks it has lived through. */
  int weeks;

  /** The minute of its own order on the day that it lives through. */
  int noon;

  /** When it joins; long ago for who was there from the beginning. */
  int joins = Integer.MIN_VALUE;

  /** Whether it has joined. */
  boolean isThere = true;

  Standing standing;
  boolean isLost;

  /** Whether what is transactional may go to it: it never left, though it may never have joined. */
  boolean isReachable;

  /** Whether it has made up its mind to leave, and perhaps not done so yet. */
  boolean isLeaving;

  /** Whether it will ever order by itself again. */
  boolean isAlive;

  private Purchases purchases;

  /** Of the days from now on, unless it orders. */
  private double mostOrdersADay = Double.POSITIVE_INFINITY;

  Simulated(
      EventColumns events,
      Recollection known,
      Standing standing,
      Purchases purchases,
      double receptivity) {
    this.events = events;
    this.known = known;
    this.standing = standing;
    this.purchases = purchases;
    this.receptivity = receptivity;
  }

  Purchases purchases() {
    return purchases;
  }

  /** What it has bought by now. */
  void bought(Purchases now) {
    purchases = now;
    mostOrdersADay = Double.POSITIVE_INFINITY;
  }

  /** A bound of the orders a day by itself that is soon known, so that few days need the rate. */
  double mostOrdersADay() {
    return mostOrdersADay;
  }

  /** The rate of a day, which none of the next is above. */
  void noteOrdersADay(double rate) {
    mostOrdersADay = rate;
  }

  /** Adds a mail event, which has no product and no amount. */
  void append(EventType type, int minute, int message) {
    events.append(type, minute, -1, 0, message);
  }

  /** Lets happen what was on its way and happens before a minute. */
  void arrive(int minute) {
    while (answers.next() < minute) {
      EventType type = answers.happen(events);
      if (type == EventType.UNSUBSCRIBE || type == EventType.COMPLAINT) {
        leave();
      }
    }
  }

  /** Leaves for good. */
  void leave() {
    isLost = true;
    isReachable = false;
  }

  int lastMinute() {
    return events.size() == 0 ? Integer.MIN_VALUE : events.minute(events.size() - 1);
  }

  /** A number for the next order, that none of the customer's orders has. */
  int nextOrder() {
    return FIRST_ORDER + orders++;
  }
}
