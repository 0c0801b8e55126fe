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
              pace((p, v) -> pace(p, v, p.minGapDays(), p.maxGapDays()))),
          new Setting(
              "pace.min",
              rhythm -> new NumberReading(0.5, rhythm.pace().maxGapDays(), 1, 1),
              rhythm -> rhythm.pace().minGapDays(),
              pace((p, v) -> pace(p, p.baseGapDays(), v, p.maxGapDays()))),
          new Setting(
              "pace.max",
              rhythm -> new NumberReading(rhythm.pace().minGapDays(), 365, 1, 1),
              rhythm -> rhythm.pace().maxGapDays(),
              pace((p, v) -> pace(p, p.baseGapDays(), p.minGapDays(), v))),
          Setting.of(
              "pace.steepness",
              new NumberReading(0, 2, 2, 0.1),
              rhythm -> rhythm.pace().steepness(),
              pace((p, v) -> learning(p, v, p.halfLifeDays()))),
          Setting.of(
              "pace.half-life",
              new NumberReading(7, 730, 0, 5),
              rhythm -> rhythm.pace().halfLifeDays(),
              pace((p, v) -> learning(p, p.steepness(), v))),
          Setting.of(
              "pace.rest-days",
              new NumberReading(14, 1095, 0, 10),
              rhythm -> (double) rhythm.pace().restAfterDays(),
              pace((p, v) -> resting(p, v.intValue(), p.restAfterMails()))),
          Setting.of(
              "pace.rest-mails",
              new NumberReading(1, 100, 0, 1),
              rhythm -> (double) rhythm.pace().restAfterMails(),
              pace((p, v) -> resting(p, p.restAfterDays(), v.intValue()))));

  static final List<Setting> CADENCE =
      List.of(
          Setting.of(
              "cadence.hour",
              new NumberReading(0, 23, 0, 1),
              rhythm -> (double) rhythm.cadence().sendHour(),
              cadence((c, v) -> cadence(c, v.intValue(), c.messagesPerEmail(), c.deferralDays()))),
          Setting.of(
              "cadence.messages",
              new NumberReading(1, 12, 0, 1),
              rhythm -> (double) rhythm.cadence().messagesPerEmail(),
              cadence((c, v) -> cadence(c, c.sendHour(), v.intValue(), c.deferralDays()))),
          Setting.of(
              "cadence.deferral",
              new NumberReading(0, 120, 0, 1),
              rhythm -> (double) rhythm.cadence().deferralDays(),
              cadence((c, v) -> cadence(c, c.sendHour(), c.messagesPerEmail(), v.intValue()))),
          Setting.of(
              "cadence.variants",
              new NumberReading(0, 99, 0, 1),
              rhythm -> (double) rhythm.cadence().distinctEmailsAWeek(),
              cadence(
                  (c, v) ->
                      new Cadence(
                          c.sendDays(),
                          c.sendHour(),
                          c.messagesPerEmail(),
                          c.caps(),
                          c.deferralDays(),
                          v.intValue()))));

  static final Setting SHARE =
      Setting.of(
          "balance.share",
          new NumberReading(0, 1, 2, 0.05),
          rhythm -> rhythm.balance().customerShare(),
          balance((b, v) -> worth(b, v, b.welcomeMinor(), b.assumedMargin())));

  static final List<Setting> BALANCE =
      List.of(
          Setting.of(
              "balance.margin",
              new NumberReading(0, 100, 0, 5),
              rhythm -> rhythm.balance().assumedMargin() * 100,
              balance((b, v) -> worth(b, b.customerShare(), b.welcomeMinor(), v / 100))),
          Setting.of(
              "balance.floor",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().relevanceFloor(),
              balance((b, v) -> choosing(b, v, b.rankDiscount(), b.redundancy()))),
          Setting.of(
              "balance.rank",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().rankDiscount(),
              balance((b, v) -> choosing(b, b.relevanceFloor(), v, b.redundancy()))),
          Setting.of(
              "balance.redundancy",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().redundancy(),
              balance((b, v) -> choosing(b, b.relevanceFloor(), b.rankDiscount(), v))),
          Setting.of(
              "balance.sharpening",
              new NumberReading(0, 1, 2, 0.05),
              rhythm -> rhythm.balance().sharpening(),
              balance(Settings::sharpened)));

  static Rhythm withWelcome(Rhythm rhythm, long minor) {
    Balance b = rhythm.balance();
    return new Rhythm(
        rhythm.pace(), rhythm.cadence(), worth(b, b.customerShare(), minor, b.assumedMargin()));
  }

  static Rhythm withDays(Rhythm rhythm, List<DayOfWeek> days) {
    Cadence c = rhythm.cadence();
    return withCadence(
        rhythm,
        new Cadence(
            days,
            c.sendHour(),
            c.messagesPerEmail(),
            c.caps(),
            c.deferralDays(),
            c.distinctEmailsAWeek()));
  }

  static Rhythm withCaps(Rhythm rhythm, List<Cadence.Cap> caps) {
    Cadence c = rhythm.cadence();
    return withCadence(
        rhythm,
        new Cadence(
            c.sendDays(),
            c.sendHour(),
            c.messagesPerEmail(),
            caps,
            c.deferralDays(),
            c.distinctEmailsAWeek()));
  }

  private static Rhythm withCadence(Rhythm rhythm, Cadence cadence) {
    return new Rhythm(rhythm.pace(), cadence, rhythm.balance());
  }

  private static BiFunction<Rhythm, Double, Rhythm> pace(BiFunction<Pace, Double, Pace> change) {
    return (rhythm, value) ->
        new Rhythm(change.apply(rhythm.pace(), value), rhythm.cadence(), rhythm.balance());
  }

  private static BiFunction<Rhythm, Double, Rhythm> cadence(
      BiFunction<Cadence, Double, Cadence> change) {
    return (rhythm, value) -> withCadence(rhythm, change.apply(rhythm.cadence(), value));
  }

  private static BiFunction<Rhythm, Double, Rhythm> balance(
      BiFunction<Balance, Double, Balance> change) {
    return (rhythm, value) ->
        new Rhythm(rhythm.pace(), rhythm.cadence(), change.apply(rhythm.balance(), value));
  }

  private static Pace pace(Pace p, double base, double min, double max) {
    return new Pace(
        base, min, max, p.steepness(), p.halfLifeDays(), p.restAfterDays(), p.restAfterMails());
  }

  private static Pace learning(Pace p, double steepness, double halfLife) {
    return new Pace(
        p.baseGapDays(),
        p.minGapDays(),
        p.maxGapDays(),
        steepness,
        halfLife,
        p.restAfterDays(),
        p.restAfterMails());
  }

  private static Pace resting(Pace p, int days, int mails) {
    return new Pace(
        p.baseGapDays(),
        p.minGapDays(),
        p.maxGapDays(),
        p.steepness(),
        p.halfLifeDays(),
        days,
        mails);
  }

  private static Cadence cadence(Cadence c, int hour, int messages, int deferral) {
    return new Cadence(c.sendDays(), hour, messages, c.caps(), deferral, c.distinctEmailsAWeek());
  }

  private static Balance worth(Balance b, double share, long welcome, double margin) {
    return new Balance(
        share,
        welcome,
        margin,
        b.relevanceFloor(),
        b.rankDiscount(),
        b.redundancy(),
        b.sharpening());
  }

  private static Balance sharpened(Balance b, double sharpening) {
    return new Balance(
        b.customerShare(),
        b.welcomeMinor(),
        b.assumedMargin(),
        b.relevanceFloor(),
        b.rankDiscount(),
        b.redundancy(),
        sharpening);
  }

  private static Balance choosing(Balance b, double floor, double rank, double redundancy) {
    return new Balance(
        b.customerShare(),
        b.welcomeMinor(),
        b.assumedMargin(),
        floor,
        rank,
        redundancy,
        b.sharpening());
  }
}
