package app.chordial.decision;

/** Which messages came through the funnel for one customer on one day, and their worth U. */
final class Prospects {

  /** Whether a message came through, by its index in the design. */
  final boolean[] isOpen;

  /** Whether it may be the first of an e-mail. */
  final boolean[] canLead;

  /** U of §4.6, minor units. */
  final double[] worths;

  Prospects(int messages) {
    this(new boolean[messages], new boolean[messages], new double[messages]);
  }

  private Prospects(boolean[] isOpen, boolean[] canLead, double[] worths) {
    this.isOpen = isOpen;
    this.canLead = canLead;
    this.worths = worths;
  }

  Prospects copy() {
    return new Prospects(isOpen.clone(), canLead.clone(), worths.clone());
  }
}
