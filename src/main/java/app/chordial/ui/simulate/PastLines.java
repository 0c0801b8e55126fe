package app.chordial.ui.simulate;

import app.chordial.decision.PlannedEmail;
import app.chordial.work.Refusal;
import java.util.List;

/** Tells the e-mails that were exported and count as sent until their results come in. */
@FunctionalInterface
public interface PastLines {

  /** Those of before a minute. */
  List<PlannedEmail> before(int minute) throws Refusal;
}
