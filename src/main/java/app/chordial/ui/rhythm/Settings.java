package app.chordial.ui.rhythm;

import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.NumberReading;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.BiFunction;

/** The numbers of the rhythm, card by card, in the order of the forms. */
final class Settings {
  private Settings() {}

  static final List<Setting> PACE =
      List.of(
          Setting.of(
              "pace.base",
              new NumberReading(0.5, 120, 1, 1),
              rhythm -> rhythm.pace().baseGapDays(),
              pace(Pace::withBaseGapDays)),
          new Setting(
              "pace.min",
              rhythm -> new NumberReading(0.5, rhythm.pace().maxGapDays(), 1, 1),
              rhythm -> rhythm.pace().minGapDays(),
              pace(Pace::withMinGapDays)),
          new Setting(
              "pace.max",
              rhythm -> new NumberReading(rhythm.pace().minGapDays(), 365, 1, 1),
              rhythm -> rhythm.pace().maxGapDays(),
              pace(Pace::withMaxGapDays)),
          Setting.of(
              "pace.steepness",
              new NumberReading(0, 2, 2, 0.1),
              rhythm -> rhythm.pace().steepness(),
              pace(Pace::withSteepness)),
          Setting.of(
              "pace.half-life",
              new NumberReading(7, 730, 0, 5),
              rhythm -> rhythm.pace().halfLifeDays(),
              pace(Pace::withHalfLifeDays)),
          Setting.of(
              "pace.rest-days",
              new NumberReading(14, 1095, 0, 10),
              rhythm -> (double) rhythm.pace().restAfterDays(),
              pace((p, v) -> p.withRestAfterDays(v.intValue()))),
          Setting.of(
              "pace.rest-mails",
              new NumberReading(1, 100, 0, 1),
              rhythm -> (double) rhythm.pace().restAfterMails(),
              pace((p, v) -> p.withRestAfterMails(v.intValue()))));

  static final List<Setting> CADENCE =
      List.of(
          Setting.of(
              "cadence.hour",
              new NumberReading(0, 23, 0, 1),
              rhythm -> (double) rhythm.cadence().sendHour(),
              cadence((c, v) -> c.withSendHour(v.intValue()))),
          Setting.of(
              "cadence.messages",
              new NumberReading(1, 12, 0, 1),
              rhythm -> (double) rhythm.cadence().messagesPerEmail(),
              cadence((c, v) -> c.withMessagesPerEmail(v.intValue()))),
          Setting.of(
              "cadence.deferral",
              new NumberReading(0, 120, 0, 1),
              rhythm -> (double) rhythm.cadence().deferralDays(),
              cadence((c, v) -> c.withDeferralDays(v.intValue()))),
          Setting.of(
              "cadence.variants",
              new NumberReading(0, 99, 0, 1),
              rhythm -> (double) rhythm.cadence().distinctEmailsAWeek(),
              cadence((c, v) -> c.withDistinctEmailsAWeek(v.intValue()))));

  static final Setting SHARE =
      Setting.of(
          "balance.share",
          new NumberReading(0, 1, 2, 0.05),
          rhythm -> rhythm.balance().customerShare(),
          balance(Balance::withCustomerShare));

  static final List<Setting> BALANCE =
      List.of(
          Setting.of(
              "balance.margin",
              new NumberReading(0, 100, 0, 5),
              rhythm -> rhythm.balance().assumedMargin() * 100,
              balance((b, v) -> b.withAssumedMargin(v / 100))),
          Setting.of(
              "balance.floor",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().relevanceFloor(),
              balance(Balance::withRelevanceFloor)),
          Setting.of(
              "balance.rank",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().rankDiscount(),
              balance(Balance::withRankDiscount)),
          Setting.of(
              "balance.redundancy",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().redundancy(),
              balance(Balance::withRedundancy)),
          Setting.of(
              "balance.sharpening",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().sharpening(),
              balance(Balance::withSharpening)));

  static Rhythm withWelcome(Rhythm rhythm, long minor) {
    return rhythm.with(rhythm.balance().withWelcomeMinor(minor));
  }

  static Rhythm withDays(Rhythm rhythm, List<DayOfWeek> days) {
    return rhythm.with(rhythm.cadence().withSendDays(days));
  }

  static Rhythm withCaps(Rhythm rhythm, List<Cadence.Cap> caps) {
    return rhythm.with(rhythm.cadence().withCaps(caps));
  }

  private static BiFunction<Rhythm, Double, Rhythm> pace(BiFunction<Pace, Double, Pace> change) {
    return (rhythm, value) -> rhythm.with(change.apply(rhythm.pace(), value));
  }

  private static BiFunction<Rhythm, Double, Rhythm> cadence(
      BiFunction<Cadence, Double, Cadence> change) {
    return (rhythm, value) -> rhythm.with(change.apply(rhythm.cadence(), value));
  }

  private static BiFunction<Rhythm, Double, Rhythm> balance(
      BiFunction<Balance, Double, Balance> change) {
    return (rhythm, value) -> rhythm.with(change.apply(rhythm.balance(), value));
  }
}
