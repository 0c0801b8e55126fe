package app.chordial.decision;

/**
 * Where a plan's decisions go as they are made, in the order of weeks, customers and days; where
 * something is scarce, in the order of days and customers.
 */
public interface PlanSink {

  /**
   * The market of the week that begins with or holds this epoch day, before its decisions; once
   * more for each later day on which something is scarce, in the place of the one before.
   */
  void week(int firstDay, Market market);

  /**
   * One decision.
   *
   * @param customer dense id
   * @param day epoch day
   */
  void decided(int customer, int day, Decision decision);
}
