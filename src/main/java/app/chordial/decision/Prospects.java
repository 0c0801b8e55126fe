package app.chordial.decision;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Which messages came through the funnel for one customer on one day, and their worth U. */
final class Prospects {

  /** Whether a message came through, by its index in the design. */
  final boolean[] isOpen;

  /** Whether it is relevant enough to be the first of an e-mail. */
  final boolean[] couldLead;

  /** Whether it may be the first of an e-mail. */
  final boolean[] canLead;

  /** U of §4.6, minor units; of what is mandatory {@link #FIRST} more. */
  final double[] worths;

  /** More than any e-mail is worth, and little enough to keep the rest exact to a thousandth. */
  static final double FIRST = 1e9;

  Prospects(int messages) {
    this(new boolean[messages], new boolean[messages], new boolean[messages], new double[messages]);
  }

  private Prospects(boolean[] isOpen, boolean[] couldLead, boolean[] canLead, double[] worths) {
    this.isOpen = isOpen;
    this.couldLead = couldLead;
    this.canLead = canLead;
    this.worths = worths;
  }

  Prospects copy() {
    return new Prospects(isOpen.clone(), couldLead.clone(), canLead.clone(), worths.clone());
  }

  /** Whether any of some messages could go and lead. */
  boolean couldAnyLead(IntPredicate some) {
    for (int i = 0; i < isOpen.length; i++) {
      if (isOpen[i] && couldLead[i] && some.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** Only these may lead. */
  void keepLeadFor(IntPredicate some) {
    for (int i = 0; i < canLead.length; i++) {
      canLead[i] = couldLead[i] && some.test(i);
    }
  }

  /** Whatever is relevant enough may lead. */
  void freeLead() {
    System.arraycopy(couldLead, 0, canLead, 0, canLead.length);
  }

  /** Whether fewer may lead than are relevant enough. */
  boolean isLeadKept() {
    return !Arrays.equals(canLead, couldLead);
  }

  /** Whether a message may not lead only because the lead is kept for others. */
  boolean isKeptFrom(int message) {
    return isOpen[message] && couldLead[message] && !canLead[message];
  }
}
