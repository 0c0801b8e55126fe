package app.chordial.job;

import app.chordial.design.Checking;
import app.chordial.design.Design;
import app.chordial.rhythm.RhythmCheck;
import app.chordial.work.Problem;
import app.chordial.work.Refusal;
import java.util.List;

/** Whether a design can be worked with at all. */
public final class SoundDesign {

  private SoundDesign() {}

  /** Refuses a design that has an error, before anything is made of it. */
  public static void refuseUnsound(Design design) throws Refusal {
    refuseError(Checking.check(design));
  }

  /**
   * Refuses only settings that the engine can't calculate with: a message that is being written may
   * still want a name while its plan is looked at.
   */
  public static void refuseUnworkable(Design design) throws Refusal {
    refuseError(RhythmCheck.problems(design.rhythm()));
  }

  private static void refuseError(List<Problem> problems) throws Refusal {
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.ERROR) {
        throw new Refusal(
            "This design can't be worked with: " + problem.message(),
            "Nothing was changed.",
            "Mend the design and try again.");
      }
    }
  }
}
