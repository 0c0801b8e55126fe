package app.chordial.decision;

/**
 * The coming send days of one message, if all goes as planned and nothing else happens.
 *
 * @param goes the first epoch day on which it is in the e-mail, {@link #NEVER} for none
 * @param isOpen the first on which an e-mail can go and it is the message's time; {@link #NEVER}
 *     for none
 * @param canMail the first on which an e-mail can go at all, {@link #NEVER} for none
 */
record Ahead(int goes, int isOpen, int canMail) {

  static final int NEVER = Integer.MAX_VALUE;

  /** A message that is blocked for a year comes back within so many days. */
  private static final int HORIZON_DAYS = 400;

  /** Looks from the day after on, to the message's last day at most. */
  static Ahead of(Circumstances now, int message) {
    int last = Math.min(now.day() + HORIZON_DAYS, now.planner().offers()[message].lastDay);
    int isOpen = NEVER;
    int canMail = NEVER;
    Circumstances then = now;
    while (then.nextSendDay() <= last) {
      then = then.next();
      if (then.place(message) >= 0) {
        return new Ahead(then.day(), Math.min(then.day(), isOpen), Math.min(then.day(), canMail));
      }
      if (isOpen == NEVER) {
        Trial trial = Trial.of(then, message);
        isOpen = trial.isItsTime() ? then.day() : NEVER;
        canMail = canMail == NEVER && trial.gate() == null ? then.day() : canMail;
      }
    }
    return new Ahead(NEVER, isOpen, canMail);
  }
}
