package app.chordial.decision;

/** Where a plan's decisions go as they are made, in the order of weeks, customers and days. */
public interface PlanSink {

  /** The market of the week that begins with or holds this epoch day, before its decisions. */
  void week(int firstDay, Market market);

  /**
   * One decision.
   *
   * @param customer dense id
   * @param day epoch day
   */
  void decided(int customer, int day, Decision decision);
}
