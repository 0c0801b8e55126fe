package app.chordial.rhythm;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, or probably not meant, with wildcards. */
final class WildcardsCheck {

  private static final int MOST_DAYS = 36_500;
  private static final double MOST_USUAL = 0.2;

  private final List<Problem> found = new ArrayList<>();

  private WildcardsCheck() {}

  static List<Problem> problems(Wildcards wildcards, Cadence cadence) {
    WildcardsCheck check = new WildcardsCheck();
    check.who(wildcards);
    check.stops(wildcards);
    if (wildcards.isAny()) {
      check.use(wildcards, cadence);
    }
    return check.found;
  }

  private void who(Wildcards of) {
    wrongUnless(
        isShare(of.share()),
        "wildcards.share",
        "The share of e-mails with a wildcard must be from 0 to 100 %.");
    wrongUnless(
        of.earnedAfter() >= 0, "wildcards.earned", "The e-mails before can't be fewer than none.");
    wrongUnless(
        of.everyDays() >= 0 && of.everyDays() <= MOST_DAYS,
        "wildcards.days",
        "The days between two wildcards must be a number, and not below 0.");
    wrongUnless(
        of.restsAfter() >= 0,
        "wildcards.rest",
        "The ignored wildcards can't be fewer than none; 0 stands for no rest.");
    wrongUnless(
        isShare(of.mattersShare()),
        "wildcards.matters-share",
        "The share of what matters to the shop must be from 0 to 100 %.");
  }

  private void stops(Wildcards of) {
    wrongUnless(
        isShare(of.floorClickRate()),
        "wildcards.floor",
        "The click rate below which a wildcard stops must be from 0 to 100 %.");
    wrongUnless(
        isShare(of.leaveCeiling()),
        "wildcards.ceiling",
        "The rate of unsubscribes above which a wildcard stops must be from 0 to 100 %.");
    wrongUnless(
        of.certainty() >= 0.5 && of.certainty() < 1,
        "wildcards.certainty",
        "How sure a stop has to be must be from 50 % to below 100 %.");
  }

  private void use(Wildcards of, Cadence cadence) {
    if (cadence.distinctEmailsAWeek() == 1) {
      found.add(
          Problem.warning(
              at("wildcards.share"),
              "No wildcard goes while only one e-mail is built a week: one with a wildcard would be"
                  + " another. Allow two or more."));
    } else if (cadence.distinctEmailsAWeek() > 1) {
      found.add(
          Problem.note(
              at("wildcards.share"),
              "Of the "
                  + cadence.distinctEmailsAWeek()
                  + " different e-mails of a week one ends with a wildcard, in as many weeks as the"
                  + " share allows. Where the mail tool has conditional blocks, allow any"
                  + " number."));
    }
    if (cadence.messagesPerEmail() == 1) {
      found.add(
          Problem.warning(
              at("wildcards.share"),
              "No wildcard goes where an e-mail carries one message: the first is one that the"
                  + " customer knows."));
    }
    if (of.share() > MOST_USUAL) {
      found.add(
          Problem.warning(
              at("wildcards.share"),
              "More than a fifth of the e-mails end with something strange. A twentieth is enough"
                  + " for most lists."));
    }
  }

  private void wrongUnless(boolean isRight, String setting, String message) {
    if (!isRight) {
      found.add(Problem.error(at(setting), message));
    }
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  private static Where at(String setting) {
    return Where.at(Place.RHYTHM, setting);
  }
}
