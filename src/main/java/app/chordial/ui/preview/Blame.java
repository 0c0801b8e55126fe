package app.chordial.ui.preview;

import app.chordial.decision.Silence;
import app.chordial.job.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many customers one rule leaves without an e-mail on a day. */
record Blame(Silence why, long customers) {

  /** The rules that leave customers without an e-mail on a send day, the worst first. */
  static List<Blame> on(LocalDate day, Outlook outlook) {
    Outlook.Day counts = outlook.days().get(day);
    List<Blame> blames = new ArrayList<>();
    if (counts != null) {
      for (Silence why : Silence.values()) {
        if (counts.silent(why) > 0) {
          blames.add(new Blame(why, counts.silent(why)));
        }
      }
    }
    blames.sort(Comparator.comparingLong(Blame::customers).reversed());
    return blames;
  }
}
