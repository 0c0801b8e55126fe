package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.rhythm.Proving;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;

/** What a design leaves to luck: who is held out, and when the second-best e-mail goes. */
final class Lots {

  /** Everybody is mailed, and the best e-mail goes. */
  static final Lots NONE = new Lots(Proving.DEFAULT);

  private final Proving proving;

  Lots(Proving proving) {
    this.proving = proving;
  }

  boolean isHeldOut(CustomerView view) {
    return HoldOut.holds(view.luck(), view.day(), proving.holdOutShare());
  }

  /** Whether any e-mail is drawn at all. */
  boolean areDrawn() {
    return proving.exploreShare() > 0;
  }

  /** The probability of the second-best e-mail where there is one: half of what is drawn. */
  double ofSecond() {
    return proving.exploreShare() / 2;
  }

  boolean isSecond(CustomerView view, Chance chance) {
    return chance.uniform(view.luck(), view.day(), Purpose.EXPLORING, 0) < ofSecond();
  }
}
