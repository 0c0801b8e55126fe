package app.chordial.simulation.backtest;

/**
 * One e-mail of a decision log: how it was chosen, what came of it, and what another design would
 * have done there.
 *
 * @param customer the store's id
 * @param logged b, the probability with which the e-mail was chosen, above 0
 * @param reward r, what came of it
 * @param chosen πe, the probability with which the other design chooses this e-mail
 * @param silent the probability with which the other design sends nothing, which earns 0
 * @param estimate q̂, what the response model expects of this e-mail
 * @param expected Σ πe·q̂, what it expects of what the other design would have sent
 */
public record Occasion(
    long customer,
    double logged,
    double reward,
    double chosen,
    double silent,
    double estimate,
    double expected) {

  /** πe/b. */
  double weight() {
    return chosen / logged;
  }

  /** Whether the other design does exactly what was done. */
  boolean isSame() {
    return chosen == logged && silent == 0;
  }
}
