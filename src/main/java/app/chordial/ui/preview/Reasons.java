package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Chord;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Silence;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Balance;
import app.chordial.segment.Segment;
import app.chordial.ui.kit.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reasons as plain sentences; what counts stands between two asterisks on each side.
 *
 * @param design by which was decided
 * @param asOf the day from which is looked
 */
record Reasons(Design design, String currency, Found found, LocalDate asOf) {

  private static final double CLOSE_TO_AVERAGE = 0.05;
  private static final int DAYS_WITHOUT_YEAR = 180;

  /** Of one customer, by the design that was planned by. */
  static Reasons of(Shown shown, String currency) {
    return new Reasons(
        shown.outlook().planner().design(), currency, shown.found(), shown.outlook().span().from());
  }

  /** How often somebody is written to, and why. */
  String pace(Explanation.Rating rating) {
    String faster =
        rating.receptivity() > 1 + CLOSE_TO_AVERAGE
            ? "faster"
            : rating.receptivity() < 1 - CLOSE_TO_AVERAGE ? "slower" : "average";
    return text(
        "preview.pace",
        days(rating.gapDays()),
        text("preview.pace." + faster),
        Formats.number(rating.receptivity(), 1),
        Formats.number(rating.low(), 1),
        Formats.number(rating.high(), 1));
  }

  /** What comes next, in a few words. */
  String next(Shown shown) {
    Optional<LocalDate> email = shown.nextEmail();
    if (email.isPresent()) {
      return text("preview.next.email", day(email.get()));
    }
    return shown.days().isEmpty()
        ? text("preview.next.no-days")
        : switch (shown.days().getFirst().decision()) {
          case Decision.Quiet quiet -> text("preview.next." + key(quiet.why()));
          case Decision.Send _ -> "";
        };
  }

  /** Why nothing goes, and until when. */
  String silence(Decision.Quiet quiet, Explanation why) {
    String reason =
        text(
            "preview.silence." + key(quiet.why()),
            found.shortName(),
            days(why.answers().gapDays()),
            why.answers().lastEmail() == Integer.MIN_VALUE
                ? ""
                : day(LocalDate.ofEpochDay(why.answers().lastEmail())));
    return quiet.until() == Integer.MIN_VALUE || quiet.until() <= why.day()
        ? reason
        : reason + " " + text("preview.silence.until", day(LocalDate.ofEpochDay(quiet.until())));
  }

  /** Why a message does not go, or that it does, and what would have to change. */
  String verdict(Verdict verdict, Explanation why) {
    Message message = message(verdict.message());
    String name = verdict.hindrance().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String reason = "preview.verdict." + name;
    String sentence =
        switch (verdict.hindrance()) {
          case NOT_IN_SEGMENT -> text(reason, found.shortName(), segment(message));
          case NEEDS_EARLIER_MESSAGE -> text(reason, found.shortName(), title(message.onlyAfter()));
          case NOT_YET_VALID -> text(reason);
          case NO_LONGER_VALID -> text(reason, end(message));
          case BOUGHT_RECENTLY -> text(reason, found.shortName(), message.blockDays());
          case SENT_RECENTLY -> text(reason, found.shortName(), message.spacingDays());
          case THEME_SENT_RECENTLY -> text(reason, theme(message.theme()), spacing(message));
          case NOT_RELEVANT ->
              text(reason, number(verdict.numbers().relevance()), floor(), interests(message));
          case NOT_WORTH_IT -> text(reason, money(verdict.numbers().worthMinor()));
          case NO_ROOM, OTHER_THEME_WON -> text(reason, winner(why), weakest(why));
          case NO_SLOT -> text(reason);
          case NO_VARIANT -> text(reason);
          case CHOSEN ->
              text(
                  why.decision() instanceof Decision.Send ? reason : reason + "-but",
                  money(verdict.numbers().worthMinor()));
        };
    return sentence + opens(verdict, why) + worth(verdict, why);
  }

  /** The name of what a chord is under. */
  String theme(Chord chord) {
    return design.themes().get(chord.theme()).name();
  }

  /** An amount that may be a fraction of the smallest coin. */
  String money(double minor) {
    java.util.Currency coin = java.util.Currency.getInstance(currency);
    int digits = Math.max(0, coin.getDefaultFractionDigits());
    java.text.NumberFormat format = java.text.NumberFormat.getCurrencyInstance(Formats.locale());
    format.setCurrency(coin);
    int shown = Math.abs(minor) < 100 ? digits + 1 : digits;
    format.setMinimumFractionDigits(shown);
    format.setMaximumFractionDigits(shown);
    double value = minor / Math.pow(10, digits);
    return format.format(Math.abs(value) < Math.pow(10, -shown) / 2 ? 0 : value);
  }

  /** A day near the one looked from without its year, another with it. */
  String day(LocalDate day) {
    return Math.abs(day.toEpochDay() - asOf.toEpochDay()) < DAYS_WITHOUT_YEAR
        ? Formats.day(day)
        : Formats.date(day);
  }

  static String days(double days) {
    return text("preview.days", Math.round(days));
  }

  static String key(Silence why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String opens(Verdict verdict, Explanation why) {
    boolean isLater = verdict.opensOn() != Integer.MIN_VALUE && verdict.opensOn() > why.day();
    return isLater
        ? " " + text("preview.verdict.opens", day(LocalDate.ofEpochDay(verdict.opensOn())))
        : "";
  }

  /** What it would be worth then, against the least that goes now. */
  private String worth(Verdict verdict, Explanation why) {
    return switch (verdict.hindrance()) {
      case BOUGHT_RECENTLY,
          SENT_RECENTLY,
          THEME_SENT_RECENTLY,
          NOT_YET_VALID,
          NO_ROOM,
          OTHER_THEME_WON,
          NO_VARIANT ->
          " "
              + (why.decision() instanceof Decision.Send
                  ? text(
                      "preview.verdict.worth-against",
                      money(verdict.numbers().worthMinor()),
                      weakest(why))
                  : text("preview.verdict.worth", money(verdict.numbers().worthMinor())));
      case NOT_IN_SEGMENT,
          NEEDS_EARLIER_MESSAGE,
          NO_LONGER_VALID,
          NOT_RELEVANT,
          NOT_WORTH_IT,
          NO_SLOT,
          CHOSEN ->
          "";
    };
  }

  private String winner(Explanation why) {
    return why.decision() instanceof Decision.Send send ? theme(send.chord()) : "";
  }

  private String weakest(Explanation why) {
    return why.decision() instanceof Decision.Send send
        ? money(send.chord().parts().getLast().worthMinor())
        : "";
  }

  private String floor() {
    Balance balance = design.rhythm().balance();
    return number(balance.relevanceFloor());
  }

  private static String number(double value) {
    return Formats.number(value, 2);
  }

  private String interests(Message message) {
    List<String> names =
        message.interests().stream()
            .map(design::interest)
            .filter(java.util.Objects::nonNull)
            .map(one -> one.name())
            .toList();
    return names.isEmpty()
        ? text("preview.verdict.no-interest")
        : names.stream().collect(Collectors.joining(" " + text("preview.or") + " "));
  }

  private String segment(Message message) {
    String id = message.audience();
    Segment segment = id == null ? null : design.segment(id);
    return segment == null ? String.valueOf(id) : segment.name();
  }

  private String title(@org.jspecify.annotations.Nullable String id) {
    return id == null ? "" : message(id).name();
  }

  private String end(Message message) {
    LocalDate to = message.to();
    return to == null ? "" : Formats.date(to);
  }

  private String theme(String id) {
    Theme theme = design.theme(id);
    return theme == null ? id : theme.name();
  }

  private int spacing(Message message) {
    Theme theme = design.theme(message.theme());
    return theme == null ? 0 : theme.spacingDays();
  }

  private Message message(String id) {
    Message message = design.message(id);
    if (message == null) {
      throw new IllegalArgumentException("no message " + id);
    }
    return message;
  }
}
