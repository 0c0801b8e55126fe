package app.chordial.simulation;

import app.chordial.decision.Chord;

/** What goes to one customer, as far as the answer depends on it. */
final class Email {

  /** Index in the design. */
  final int theme;

  /** Indexes in the design, the lead first. */
  final int[] messages;

  /** R of each message, 0 to 1. */
  final double[] relevances;

  Email(int theme, int[] messages, double[] relevances) {
    this.theme = theme;
    this.messages = messages;
    this.relevances = relevances;
  }

  static Email of(Chord chord) {
    int size = chord.parts().size();
    int[] messages = new int[size];
    double[] relevances = new double[size];
    for (int i = 0; i < size; i++) {
      messages[i] = chord.parts().get(i).message();
      relevances[i] = chord.parts().get(i).relevance();
    }
    return new Email(chord.theme(), messages, relevances);
  }

  int lead() {
    return messages[0];
  }

  int size() {
    return messages.length;
  }
}
