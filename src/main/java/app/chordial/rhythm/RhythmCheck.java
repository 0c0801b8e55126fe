package app.chordial.rhythm;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong, or probably not meant, in a rhythm. */
public final class RhythmCheck {
  private RhythmCheck() {}

  /** The problems of a rhythm; each names the card and the setting it is about. */
  public static List<Problem> problems(Rhythm rhythm) {
    List<Problem> found = new ArrayList<>();
    pace(rhythm.pace(), found);
    cadence(rhythm, found);
    balance(rhythm.balance(), found);
    return List.copyOf(found);
  }

  private static void pace(Pace pace, List<Problem> found) {
    if (pace.minGapDays() > pace.maxGapDays()) {
      found.add(
          Problem.error(at("pace.min"), "The smallest gap is wider than the widest. Change one."));
    } else if (pace.baseGapDays() < pace.minGapDays()) {
      found.add(
          Problem.warning(
              at("pace.base"),
              "Below the smallest gap, so an average customer waits "
                  + days(pace.minGapDays())
                  + " instead."));
    } else if (pace.baseGapDays() > pace.maxGapDays()) {
      found.add(
          Problem.warning(
              at("pace.base"),
              "Above the widest gap, so an average customer waits "
                  + days(pace.maxGapDays())
                  + " instead."));
    }
    if (pace.steepness() == 0) {
      found.add(
          Problem.note(at("pace.steepness"), "At 0 everybody gets the same gap, keen or not."));
    }
  }

  private static void cadence(Rhythm rhythm, List<Problem> found) {
    Cadence cadence = rhythm.cadence();
    if (cadence.sendDays().isEmpty()) {
      found.add(
          Problem.error(at("cadence.days"), "No e-mail can go. Choose at least one send day."));
    }
    for (Cadence.Cap cap : cadence.caps()) {
      if (cap.emails() == 0) {
        found.add(
            Problem.warning(at("cadence.caps"), "A limit of 0 e-mails lets nothing through."));
      }
      if (cadence.caps().stream().anyMatch(other -> makesIdle(other, cap))) {
        found.add(
            Problem.note(
                at("cadence.caps"),
                cap.emails()
                    + " in "
                    + cap.days()
                    + " days never matters: the other limits are tighter."));
      }
    }
  }

  /** Whether {@code other} can't be kept without keeping {@code cap}. */
  private static boolean makesIdle(Cadence.Cap other, Cadence.Cap cap) {
    if (other.equals(cap) || other.days() < 1) {
      return false;
    }
    long windows = Math.ceilDiv(cap.days(), other.days());
    return other.emails() * windows <= cap.emails();
  }

  private static void balance(Balance balance, List<Problem> found) {
    if (balance.relevanceFloor() == 0) {
      found.add(
          Problem.warning(
              at("balance.floor"),
              "At 0 every message counts as welcome to everybody, and no wildcard is needed."));
    }
    if (balance.welcomeMinor() == 0 && balance.customerShare() > 0) {
      found.add(
          Problem.warning(
              at("balance.welcome"), "At 0 the customer's side weighs nothing, wherever β is."));
    }
  }

  private static Where at(String setting) {
    return Where.at(Place.RHYTHM, setting);
  }

  private static String days(double days) {
    return days == Math.rint(days)
        ? String.format(Locale.ROOT, "%.0f days", days)
        : String.format(Locale.ROOT, "%.1f days", days);
  }
}
