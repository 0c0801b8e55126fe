package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Chord;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Hindrance;
import app.chordial.decision.Saying;
import app.chordial.decision.Silence;
import app.chordial.decision.Voice;
import app.chordial.design.Design;
import app.chordial.ui.kit.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reasons as the window tells them: the planner's own sentences, and a few words where there is
 * room for no more; what counts stands between two asterisks on each side.
 *
 * @param design by which was decided
 * @param asOf the day from which is looked
 */
record Reasons(Design design, String currency, Found found, LocalDate asOf) {

  private static final double CLOSE_TO_AVERAGE = 0.05;
  private static final String STRONG = "**";
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
    return text("preview.pace", days(rating.gapDays()), text("preview.pace." + faster));
  }

  /** The same with its numbers. */
  String rating(Explanation why) {
    return saying().rating(why);
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
  String silence(Explanation why) {
    return saying().silence(why);
  }

  /** Why a message does not go, or that it does. */
  String verdict(Verdict verdict, Explanation why) {
    return saying().verdict(why, verdict);
  }

  /** The same where what would have to change was worked out, and else without. */
  String verdict(Verdict verdict, Explanation why, @Nullable Counterfactual counterfactual) {
    return counterfactual == null
        ? verdict(verdict, why)
        : saying().verdict(why, verdict, counterfactual);
  }

  /** Whose turn the e-mail is, and what brought its messages near; plain, mostly nothing. */
  List<String> besides(Explanation why) {
    Saying plain = new Saying(design, currency, new Voice(found.shortName(), ""));
    return Stream.concat(Stream.of(plain.turn(why)), plain.reasons(why).stream())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private Saying saying() {
    return new Saying(design, currency, new Voice(found.shortName(), STRONG));
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

  /** The id of the message that came closest to going and doesn't; empty where all go. */
  static String closest(Explanation why) {
    return why.verdicts().stream()
        .filter(one -> one.hindrance() != Hindrance.CHOSEN)
        .max(
            Comparator.comparing((Verdict one) -> one.hindrance().reached())
                .thenComparingDouble(one -> one.numbers().worthMinor()))
        .map(Verdict::message)
        .orElse("");
  }

  static String days(double days) {
    return text("preview.days", Math.round(days));
  }

  static String key(Silence why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
