package app.chordial.simulation;

import app.chordial.response.Encounter;
import app.chordial.response.Outcome;
import app.chordial.response.Situation;

/**
 * Which message of an e-mail is clicked, given that one is: in proportion to how likely a click is
 * on an e-mail of its relevance, and to how many readers get as far down.
 */
final class Clicked {

  /**
   * The share of readers that goes on from one message to the next: assumed, since no study was
   * found. It belongs to the readers, so no setting of a design moves it.
   */
  private static final double READS_ON = 0.6;

  private final Email email;
  private final Encounter met;

  Clicked(Email email, Encounter met) {
    this.email = email;
    this.met = met;
  }

  /** The e-mail as if it were this message's alone. */
  Encounter through(int rank) {
    double relevance = email.relevances()[rank];
    return met.through(relevance, Situation.incongruence(relevance));
  }

  /**
   * The place of the clicked message, from 0.
   *
   * @param u a random number in [0, 1)
   */
  int rank(double u) {
    double[] weights = new double[email.size()];
    double sum = 0;
    double seen = 1;
    for (int rank = 0; rank < weights.length; rank++) {
      weights[rank] = seen * through(rank).probability(Outcome.CLICK);
      sum += weights[rank];
      seen *= READS_ON;
    }
    double left = u * sum;
    int rank = 0;
    while (rank < weights.length - 1 && left >= weights[rank]) {
      left -= weights[rank++];
    }
    return rank;
  }
}
