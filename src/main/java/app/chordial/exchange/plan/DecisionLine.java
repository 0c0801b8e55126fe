package app.chordial.exchange.plan;

import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Silence;
import java.time.LocalDate;

/** One decision about one customer: an e-mail, or nothing on a send day and why. */
public sealed interface DecisionLine {

  Recipient to();

  /** An e-mail was chosen. */
  record Mailed(Recipient to, PlannedEmail email) implements DecisionLine {}

  /**
   * Nothing was chosen.
   *
   * @param propensity the probability with which nothing was chosen here
   */
  record Silent(Recipient to, LocalDate day, Silence reason, double propensity)
      implements DecisionLine {}
}
