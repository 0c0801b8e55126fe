package app.chordial.simulation;

import app.chordial.decision.Chord;
import app.chordial.response.Situation;

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

  /** R of the most relevant message. */
  double relevance() {
    double most = 0;
    for (double relevance : relevances) {
      most = Math.max(most, relevance);
    }
    return most;
  }

  /** The share of the e-mail that lies outside what the customer cares for, 0 to 1. */
  double incongruence() {
    double sum = 0;
    for (double relevance : relevances) {
      sum += Situation.incongruence(relevance);
    }
    return sum / relevances.length;
  }

  int lead() {
    return messages[0];
  }

  int size() {
    return messages.length;
  }
}
