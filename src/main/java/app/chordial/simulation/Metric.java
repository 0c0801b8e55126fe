package app.chordial.simulation;

/** What a simulation counts on every day. */
public enum Metric {
  EMAILS,
  OPENS,
  CLICKS,
  /** Orders that followed a click. */
  MAIL_ORDERS,
  /** All orders, those that came by themselves too. */
  ORDERS,
  /** Minor units, of orders that followed a click. */
  MAIL_REVENUE,
  /** Minor units, of all orders. */
  REVENUE,
  /** Minor units, of orders that followed a click. */
  MAIL_MARGIN,
  UNSUBSCRIBES,
  BOUNCES,
  COMPLAINTS,
  /** Minor units: what is lost with those who unsubscribed or complained. */
  LOST_MARGIN,
  /**
   * The sum, over the day's e-mails, of days since the customer's one before; see {@link #GAPS}.
   */
  GAP_DAYS,
  /** How many of the day's e-mails had one before. */
  GAPS,
  /** {@link #GAP_DAYS} of customers who answer at least half as often again as the average. */
  EAGER_GAP_DAYS,
  EAGER_GAPS,
  /** {@link #GAP_DAYS} of customers who answer at most two thirds as often as the average. */
  TIRED_GAP_DAYS,
  TIRED_GAPS,
  /** The sum, over the day's e-mails, of the fatigue they met. */
  FATIGUE,
  /** E-mails that end with a wildcard. */
  WILDCARDS,
  /** Clicks on wildcards. */
  WILDCARD_CLICKS,
  /** Unsubscribes and complaints after e-mails that end with a wildcard. */
  WILDCARD_LEAVES,
  /** Who came to be subscribed. */
  JOINS
}
