package app.chordial.ui.simulate;

import app.chordial.decision.PlannedEmail;
import app.chordial.work.Refusal;
import java.util.List;

/** Tells the e-mails that were exported and count as sent until their results come in. */
@FunctionalInterface
public interface ExportedMail {

  List<PlannedEmail> lines() throws Refusal;
}
