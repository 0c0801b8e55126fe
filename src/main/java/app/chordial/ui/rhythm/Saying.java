package app.chordial.ui.rhythm;

import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;

/** The rhythm in sentences; strong words stand between asterisks. */
final class Saying {
  private Saying() {}

  /** What an average customer gets. */
  static String rhythm(Rhythm rhythm) {
    Cadence cadence = rhythm.cadence();
    if (cadence.sendDays().isEmpty()) {
      return Texts.text("rhythm.sentence.no-days");
    }
    String said =
        Texts.text(
            "rhythm.sentence",
            days(rhythm.pace().gapDays(1)),
            list(cadence.sendDays().stream().map(Saying::weekday).toList(), "rhythm.or"),
            hour(cadence.sendHour()),
            Formats.number(cadence.messagesPerEmail()));
    List<String> caps =
        cadence.caps().stream()
            .map(cap -> Texts.text("rhythm.sentence.cap", cap.emails(), cap.days()))
            .toList();
    return caps.isEmpty()
        ? said
        : said + " " + Texts.text("rhythm.sentence.caps", list(caps, "rhythm.or"));
  }

  /** What β means in money. */
  static String balance(Balance balance, String currency) {
    double share = balance.customerShare();
    if (share <= 0) {
      return Texts.text("rhythm.balance.only-shop");
    }
    if (share >= 1) {
      return Texts.text("rhythm.balance.only-customer");
    }
    long outweighed = Math.round(balance.welcomeMinor() * share / (1 - share));
    return Texts.text(
        "rhythm.balance.sentence",
        Formats.money(balance.welcomeMinor(), currency),
        Formats.money(outweighed, currency));
  }

  static String days(double days) {
    return Texts.text("rhythm.days", days, Formats.number(days, 1));
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Formats.locale());
  }

  static String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Formats.locale());
  }

  private static String hour(int hour) {
    return LocalTime.of(hour, 0)
        .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Formats.locale()));
  }

  private static String list(List<String> words, String joiner) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + Texts.text(joiner)
        + " "
        + words.getLast();
  }
}
