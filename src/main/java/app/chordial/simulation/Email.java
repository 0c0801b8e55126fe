package app.chordial.simulation;

import app.chordial.decision.Chord;
import app.chordial.response.Intent;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes to one customer, as far as the answer depends on it. */
final class Email {

  /** Index in the design. */
  final int theme;

  /** Indexes in the design, the lead first. */
  final int[] messages;

  private final Supplier<double[]> read;
  private double @Nullable [] relevances;

  /** Whether the last message is a wildcard. */
  final boolean hasWildcard;

  /** How much likelier an order is after a click on it than on another; 1 is usual, 0 for none. */
  final double intent;

  /**
   * @param read tells R of each message, 0 to 1; asked once, and only where the answer depends on
   *     it
   */
  Email(int theme, int[] messages, Supplier<double[]> read) {
    this(theme, messages, read, false, Intent.NONE);
  }

  private Email(
      int theme, int[] messages, Supplier<double[]> read, boolean hasWildcard, double intent) {
    this.theme = theme;
    this.messages = messages;
    this.read = read;
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
    return new Email(
        chord.theme(), messages, () -> relevances, chord.wildcard() != null, Intent.NONE);
  }

  /** R of each message, 0 to 1. */
  double[] relevances() {
    double[] known = relevances;
    if (known == null) {
      known = read.get();
      relevances = known;
    }
    return known;
  }

  /** Whether the message of a rank is a wildcard. */
  boolean isWildcard(int rank) {
    return hasWildcard && rank == messages.length - 1;
  }

  /**
   * The same as its reader feels it.
   *
   * @param otherwise tells R of each message to this reader, which no plan knows
   */
  Email felt(Supplier<double[]> otherwise) {
    return new Email(theme, messages, otherwise, hasWildcard, intent);
  }

  /** The same to a reader who has an order in mind. */
  Email meant(double other) {
    return new Email(theme, messages, read, hasWildcard, other);
  }

  int lead() {
    return messages[0];
  }

  int size() {
    return messages.length;
  }
}
