package app.chordial.design;

import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Where;

/** Checks for settings that make no sense or let nothing through. */
final class RhythmChecks {

  private RhythmChecks() {}

  static void check(Rhythm rhythm, Findings findings) {
    pace(rhythm.pace(), findings);
    cadence(rhythm.cadence(), findings);
    balance(rhythm.balance(), findings);
  }

  private static Where card(String name) {
    return Where.at(Where.Place.RHYTHM, name);
  }

  private static void pace(Pace pace, Findings findings) {
    Where where = card("Pace");
    findings.wrongIf(
        !(pace.minGapDays() >= 0) || !(pace.baseGapDays() > 0) || !(pace.maxGapDays() > 0),
        where,
        "The gaps between e-mails must be numbers of days above 0.");
    findings.wrongIf(
        pace.minGapDays() > pace.maxGapDays(),
        where,
        "The smallest gap (%s days) is wider than the widest (%s days)."
            .formatted(pace.minGapDays(), pace.maxGapDays()));
    findings.doubtfulIf(
        pace.baseGapDays() < pace.minGapDays() || pace.baseGapDays() > pace.maxGapDays(),
        where,
        "The usual gap lies outside the smallest and the widest, so it is never used.");
    findings.wrongIf(
        !(pace.steepness() >= 0),
        where,
        "The steepness can't be negative: who answers would get less mail.");
    findings.wrongIf(
        !(pace.halfLifeDays() > 0), where, "The half-life of answers must be above 0 days.");
    findings.wrongIf(
        pace.restAfterDays() < 0 || pace.restAfterMails() < 0,
        where,
        "The limits after which a customer rests can't be negative.");
  }

  private static void cadence(Cadence cadence, Findings findings) {
    Where where = card("Cadence");
    findings.wrongIf(
        cadence.sendDays().isEmpty(),
        where,
        "There is no send day, so nothing can go. Choose at least one.");
    findings.doubtfulIf(
        cadence.sendDays().stream().distinct().count() < cadence.sendDays().size(),
        where,
        "A send day is there twice.");
    findings.wrongIf(
        cadence.sendHour() < 0 || cadence.sendHour() > 23,
        where,
        "The send hour must be from 0 to 23.");
    findings.wrongIf(
        cadence.messagesPerEmail() < 1, where, "An e-mail must be allowed at least one message.");
    for (Cadence.Cap cap : cadence.caps()) {
      findings.wrongIf(
          cap.emails() < 1,
          where,
          "A cap of %d e-mails in %d days lets nothing through."
              .formatted(cap.emails(), cap.days()));
      findings.wrongIf(cap.days() < 1, where, "A cap must span at least one day.");
    }
    findings.wrongIf(
        cadence.deferralDays() < 0,
        where,
        "A capped message can't wait a negative number of days.");
    findings.wrongIf(
        cadence.distinctEmailsAWeek() < 0,
        where,
        "The number of different e-mails a week can't be negative; 0 stands for any number.");
  }

  private static void balance(Balance balance, Findings findings) {
    Where where = card("Balance");
    findings.wrongIf(
        !InterestChecks.isShare(balance.customerShare()),
        where,
        "The balance must be from 0 to 1.");
    findings.wrongIf(
        balance.welcomeMinor() < 0, where, "What a welcome message is worth can't be negative.");
    findings.wrongIf(
        !InterestChecks.isShare(balance.assumedMargin()),
        where,
        "The assumed margin must be from 0 to 100 %.");
    findings.wrongIf(
        !(balance.relevanceFloor() >= 0 && balance.relevanceFloor() < 1),
        where,
        "The relevance floor must be at least 0 and below 1: nothing is more relevant than 1.");
    findings.wrongIf(
        !InterestChecks.isShare(balance.rankDiscount())
            || !InterestChecks.isShare(balance.redundancy()),
        where,
        "What further messages count, and what they lose, must be from 0 to 1.");
  }
}
