package app.chordial.rhythm;

import app.chordial.rhythm.series.SeriesCheck;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong, or probably not meant, in a rhythm. */
public final class RhythmCheck {

  /** A century: beyond it days can't be added up safely, and nobody means it. */
  private static final int MOST_DAYS = 36_500;

  private static final int MOST_MESSAGES = 100;
  private static final double MOST_LIFT = 100;
  private static final double STEEPEST = 10;
  private static final double MOST_HELD_OUT = 0.5;

  private final List<Problem> found = new ArrayList<>();

  private RhythmCheck() {}

  /**
   * The problems of a rhythm; each names the setting it is about. Where none is an error, the
   * engine can work with it.
   */
  public static List<Problem> problems(Rhythm rhythm) {
    RhythmCheck check = new RhythmCheck();
    check.pace(rhythm.pace());
    check.cadence(rhythm.cadence());
    check.balance(rhythm.balance());
    check.proving(rhythm.proving());
    check.reorders(rhythm.reorders());
    check.found.addAll(QuietCheck.problems(rhythm.cadence()));
    check.found.addAll(LimitsCheck.problems(rhythm.limits()));
    check.found.addAll(WildcardsCheck.problems(rhythm.wildcards(), rhythm.cadence()));
    check.found.addAll(SeriesCheck.problems(rhythm.series()));
    return List.copyOf(check.found);
  }

  private void pace(Pace pace) {
    wrongUnless(
        isDays(pace.baseGapDays()) && pace.baseGapDays() > 0,
        "pace.base",
        "The usual gap must be a number of days above 0.");
    wrongUnless(
        isDays(pace.minGapDays()),
        "pace.min",
        "The smallest gap must be a number of days, and not below 0.");
    wrongUnless(
        isDays(pace.maxGapDays()) && pace.maxGapDays() > 0,
        "pace.max",
        "The widest gap must be a number of days above 0.");
    gaps(pace);
    wrongUnless(
        pace.steepness() >= 0 && pace.steepness() <= STEEPEST,
        "pace.steepness",
        "The steepness must be from 0 to 10: below 0 who answers would get less mail.");
    if (pace.steepness() == 0) {
      found.add(
          Problem.note(at("pace.steepness"), "At 0 everybody gets the same gap, keen or not."));
    }
    wrongUnless(
        isDays(pace.halfLifeDays()) && pace.halfLifeDays() > 0,
        "pace.half-life",
        "The half-life of answers must be a number of days above 0.");
    wrongUnless(
        isDays(pace.restAfterDays()), "pace.rest-days", "The days can't be fewer than none.");
    wrongUnless(
        pace.restAfterMails() >= 0, "pace.rest-mails", "The e-mails can't be fewer than none.");
    wrongUnless(
        isShare(pace.lifetimeShare()),
        "pace.lifetime-share",
        "What e-mail contributes to a customer's lifetime value must be from 0 to 100 %.");
    doubtfulUnless(
        pace.mode() == Pace.Mode.RECEPTIVITY || pace.lifetimeShare() != 0,
        "pace.lifetime-share",
        "At 0 an unsubscribe costs nothing, and the pace that pays most knows no other brake than"
            + " tiredness.");
  }

  private void gaps(Pace pace) {
    if (pace.minGapDays() > pace.maxGapDays()) {
      found.add(
          Problem.error(
              at("pace.min"),
              "The smallest gap (%s) is wider than the widest (%s). Change one."
                  .formatted(days(pace.minGapDays()), days(pace.maxGapDays()))));
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
  }

  private void cadence(Cadence cadence) {
    wrongUnless(
        !cadence.sendDays().isEmpty(),
        "cadence.days",
        "No e-mail can go. Choose at least one send day.");
    doubtfulUnless(
        cadence.sendDays().stream().distinct().count() == cadence.sendDays().size(),
        "cadence.days",
        "A send day is there twice.");
    wrongUnless(
        cadence.sendHour() >= 0 && cadence.sendHour() <= 23,
        "cadence.hour",
        "The send hour must be from 0 to 23.");
    wrongUnless(
        cadence.messagesPerEmail() >= 1 && cadence.messagesPerEmail() <= MOST_MESSAGES,
        "cadence.messages",
        "An e-mail carries 1 to " + MOST_MESSAGES + " messages.");
    wrongUnless(
        isDays(cadence.deferralDays()),
        "cadence.deferral",
        "A message that a limit holds back can't wait a negative number of days, nor for ever.");
    wrongUnless(
        cadence.distinctEmailsAWeek() >= 0,
        "cadence.variants",
        "The number of different e-mails a week can't be negative; 0 stands for any number.");
    wrongUnless(
        cadence.helpEvery() >= 0,
        "cadence.help",
        "Help leads one e-mail in so many; the number can't be negative, and 0 stands for no"
            + " rule.");
    cadence.caps().forEach(cap -> cap(cap, cadence.caps()));
  }

  private void cap(Cadence.Cap cap, List<Cadence.Cap> all) {
    wrongUnless(
        isDays(cap.days()) && cap.days() >= 1,
        "cadence.caps",
        "A limit must span at least one day.");
    wrongUnless(cap.emails() >= 0, "cadence.caps", "A limit can't be below 0 e-mails.");
    doubtfulUnless(cap.emails() != 0, "cadence.caps", "A limit of 0 e-mails lets nothing through.");
    if (all.stream().anyMatch(other -> makesIdle(other, cap))) {
      found.add(
          Problem.note(
              at("cadence.caps"),
              cap.emails()
                  + " in "
                  + cap.days()
                  + " days never matters: the other limits are tighter."));
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

  private void balance(Balance balance) {
    wrongUnless(
        isShare(balance.customerShare()), "balance.share", "The balance must be from 0 to 1.");
    wrongUnless(
        balance.welcomeMinor() >= 0,
        "balance.welcome",
        "What a welcome message is worth can't be negative.");
    doubtfulUnless(
        balance.welcomeMinor() != 0 || !(balance.customerShare() > 0),
        "balance.welcome",
        "At 0 the customer's side weighs nothing, wherever β is.");
    wrongUnless(
        isShare(balance.assumedMargin()),
        "balance.margin",
        "The assumed margin must be from 0 to 100 %.");
    wrongUnless(
        isShare(balance.relevanceFloor()),
        "balance.floor",
        "The relevance floor must be from 0 to 1: nothing is more relevant than 1.");
    doubtfulUnless(
        balance.relevanceFloor() != 0,
        "balance.floor",
        "At 0 every message counts as welcome to everybody, and no wildcard is needed.");
    wrongUnless(
        isShare(balance.rankDiscount()),
        "balance.rank",
        "What further messages count must be from 0 to 1.");
    wrongUnless(
        isShare(balance.redundancy()),
        "balance.redundancy",
        "What messages lose to others like them must be from 0 to 1.");
    wrongUnless(
        isShare(balance.sharpening()),
        "balance.sharpening",
        "What products bought together add must be from 0 to 1.");
  }

  private void reorders(Reorders reorders) {
    wrongUnless(
        isShare(reorders.nearAt()),
        "reorders.near",
        "A reorder is near after a share of the usual gap from 0 to 100 %.");
    wrongUnless(
        isShare(reorders.fromShare()),
        "reorders.share",
        "The share of buyers who buy again must be from 0 to 100 %.");
    wrongUnless(
        reorders.lift() >= 1 && reorders.lift() <= MOST_LIFT,
        "reorders.lift",
        "An order near its time must be from 1 to 100 times as likely.");
  }

  private void proving(Proving proving) {
    wrongUnless(
        isShare(proving.holdOutShare()),
        "proving.hold-out",
        "The share of customers that is held out must be from 0 to 100 %.");
    doubtfulUnless(
        !(proving.holdOutShare() > MOST_HELD_OUT),
        "proving.hold-out",
        "More than half of the customers get nothing. A tenth is enough for most lists.");
    wrongUnless(
        isShare(proving.exploreShare()),
        "proving.explore",
        "The share of e-mails that is drawn must be from 0 to 100 %.");
  }

  private void wrongUnless(boolean isRight, String setting, String message) {
    if (!isRight) {
      found.add(Problem.error(at(setting), message));
    }
  }

  private void doubtfulUnless(boolean isRight, String setting, String message) {
    if (!isRight) {
      found.add(Problem.warning(at(setting), message));
    }
  }

  /** Not so for what is no number. */
  private static boolean isDays(double days) {
    return days >= 0 && days <= MOST_DAYS;
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
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
