package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why nothing goes, in plain English. */
final class SilenceSaying {

  private final Design design;
  private final Voice voice;

  SilenceSaying(Design design, Voice voice) {
    this.design = design;
    this.voice = voice;
  }

  /** Why a customer gets nothing, as the second half of a sentence. */
  String silence(Explanation why, Decision.Quiet quiet) {
    return switch (quiet.why()) {
      case NOT_A_SEND_DAY -> "e-mails do not go on that day of the week." + next(quiet);
      case QUIET_DAY -> quietDay(why, quiet);
      case NOT_MAILABLE -> "there is no consent to mail " + voice.customer() + ".";
      case RESTING -> resting();
      case TOO_SOON -> tooSoon(why, quiet);
      case CAPPED -> capped(quiet);
      case NOTHING_ELIGIBLE -> "no message is open to " + voice.customer() + ".";
      case NOTHING_TIMELY ->
          "messages are open to %s, but it is the time of none: just bought, just sent, or not valid then."
              .formatted(voice.customer());
      case NOTHING_RELEVANT ->
          "what is timely has nothing to do with what %s showed interest in."
              .formatted(voice.customer());
      case NOTHING_AFFORDABLE -> "what is relevant is worth less than it costs.";
      case NO_VARIANT -> "good messages are left, but not in one of the e-mails built that week.";
      case HELD_OUT -> heldOut(quiet);
      case CROWDED_OUT ->
          "something good could go, but there is not enough for everybody that day, and it is worth"
              + " more to others.";
      case RESERVED ->
          "an e-mail of a series is to go from your mail tool, and room is kept for it."
              + next(quiet);
    };
  }

  private String quietDay(Explanation why, Decision.Quiet quiet) {
    LocalDate day = LocalDate.ofEpochDay(why.day());
    String name =
        design.rhythm().cadence().quiet().spans().stream()
            .filter(span -> span.holds(day) && !span.name().isBlank())
            .map(span -> " (" + span.name() + ")")
            .findFirst()
            .orElse("");
    return "that day is quiet%s.%s".formatted(name, next(quiet));
  }

  private String heldOut(Decision.Quiet quiet) {
    double share = design.rhythm().proving().holdOutShare();
    return "an e-mail would go, but %s is one of the %s %% who get nothing this calendar quarter, so that it shows what mail adds.%s"
        .formatted(voice.customer(), Spoken.decimal(100 * share, 0), next(quiet));
  }

  private String resting() {
    Pace pace = design.rhythm().pace();
    return "%s did not answer %s or more in %s and is left in peace until they act."
        .formatted(
            voice.customer(),
            Spoken.count(pace.restAfterMails(), "e-mail"),
            Spoken.days(pace.restAfterDays()));
  }

  private String tooSoon(Explanation why, Decision.Quiet quiet) {
    return "the last e-mail went %s, and %s's gap is %s.%s"
        .formatted(
            Spoken.ago(why.answers().lastEmail(), why.day()),
            voice.customer(),
            voice.strong(Spoken.days(Math.max(1, Math.rint(why.answers().gapDays())))),
            next(quiet));
  }

  private String capped(Decision.Quiet quiet) {
    List<String> caps = new ArrayList<>();
    for (Cadence.Cap cap : design.rhythm().cadence().caps()) {
      caps.add(cap.emails() + " in " + Spoken.days(cap.days()));
    }
    List<String> held =
        quiet.deferred().stream().map(one -> design.messages().get(one.message()).name()).toList();
    String waiting = held.isEmpty() ? "" : " " + Spoken.names(held) + " will wait.";
    return "a cap is used up (at most %s).%s%s"
        .formatted(String.join(", ", caps), waiting, next(quiet));
  }

  private String next(Decision.Quiet quiet) {
    return quiet.until() == Integer.MIN_VALUE || quiet.until() == Integer.MAX_VALUE
        ? ""
        : " The next can go on %s."
            .formatted(
                voice.strong(Spoken.weekday(quiet.until()) + " " + Spoken.date(quiet.until())));
  }
}
