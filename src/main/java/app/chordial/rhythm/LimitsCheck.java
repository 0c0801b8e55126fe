package app.chordial.rhythm;

import app.chordial.rhythm.Limits.Volume;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with limits. */
final class LimitsCheck {

  private LimitsCheck() {}

  static List<Problem> problems(Limits limits) {
    List<Problem> found = new ArrayList<>();
    if (limits.emailsADay() < 0) {
      found.add(
          wrong(
              "limits.day",
              "The e-mails of a day can't be fewer than none; 0 stands for any number."));
    }
    if (limits.emailsAMonth() < 0) {
      found.add(
          wrong(
              "limits.month",
              "The e-mails of a month can't be fewer than none; 0 stands for any number."));
    }
    if (limits.budgetMinorAMonth() < 0 || !(limits.minorPerThousand() >= 0)) {
      found.add(wrong("limits.budget", "A budget and what e-mails cost can't be negative."));
    } else if (limits.budgetMinorAMonth() > 0 && limits.minorPerThousand() == 0) {
      found.add(
          Problem.warning(
              at("limits.budget"),
              "The budget limits nothing until it is known what a thousand e-mails cost."));
    }
    Set<String> seen = new HashSet<>();
    for (Volume volume : limits.volumes()) {
      volume(volume, found);
      if (!seen.add(volume.message())) {
        found.add(message(volume, "This message has two volumes. Keep one."));
      }
    }
    return found;
  }

  private static void volume(Volume volume, List<Problem> found) {
    if (volume.least() < 0 || volume.most() < 0) {
      found.add(message(volume, "A volume can't be below 0 customers."));
    } else if (volume.most() > 0 && volume.least() > volume.most()) {
      found.add(
          message(
              volume,
              "It is to reach at least %d customers and at most %d. Change one."
                  .formatted(volume.least(), volume.most())));
    }
  }

  private static Problem message(Volume volume, String words) {
    return Problem.error(Where.at(Place.MESSAGES, volume.message()), words);
  }

  private static Problem wrong(String setting, String words) {
    return Problem.error(at(setting), words);
  }

  private static Where at(String setting) {
    return Where.at(Place.RHYTHM, setting);
  }
}
