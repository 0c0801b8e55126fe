package app.chordial.simulation;

import app.chordial.decision.Chord;
import app.chordial.response.Intent;

/** What goes to one customer, as far as the answer depends on it. */
final class Email {

  /** Index in the design. */
  final int theme;

  /** Indexes in the design, the lead first. */
  final int[] messages;

  /** R of each message, 0 to 1. */
  final double[] relevances;

  /** Whether the last message is a wildcard. */
  final boolean hasWildcard;

  /** How much likelier an order is after a click on it than on another; 1 is usual, 0 for none. */
  final double intent;

  Email(int theme, int[] messages, double[] relevances) {
    this(theme, messages, relevances, false, Intent.NONE);
  }

  private Email(
      int theme, int[] messages, double[] relevances, boolean hasWildcard, double intent) {
    this.theme = theme;
    this.messages = messages;
    this.relevances = relevances;
    this.hasWildcard = hasWildcard;
    this.intent = intent;
  }

  static Email of(Chord chord) {
    int size = chord.parts().size();
    int[] messages = new int[size];
    double[] relevances = new double[size];
    for (int i = 0; i < size; i++) {
      messages[i] = chord.parts().get(i).message();
      relevances[i] = chord.parts().get(i).relevance();
    }
    return new Email(chord.theme(), messages, relevances, chord.wildcard() != null, Intent.NONE);
  }

  /** Whether the message of a rank is a wildcard. */
  boolean isWildcard(int rank) {
    return hasWildcard && rank == messages.length - 1;
  }

  /**
   * The same as its reader feels it.
   *
   * @param relevant R of each message to this reader, which no plan knows
   */
  Email felt(double[] relevant) {
    return new Email(theme, messages, relevant, hasWildcard, intent);
  }

  /** The same to a reader who has an order in mind. */
  Email meant(double other) {
    return new Email(theme, messages, relevances, hasWildcard, other);
  }

  int lead() {
    return messages[0];
  }

  int size() {
    return messages.length;
  }
}
