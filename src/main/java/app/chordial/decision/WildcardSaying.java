package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.message.Message;
import app.chordial.rhythm.Wildcards;
import java.util.List;

/** Why an e-mail ends with a wildcard or doesn't, in plain English. */
final class WildcardSaying {

  private final Design design;
  private final Wildcards settings;
  private final Voice voice;

  WildcardSaying(Design design, Voice voice) {
    this.design = design;
    this.voice = voice;
    settings = design.rhythm().wildcards();
  }

  /** Empty where nobody asked for any. */
  String sentence(Explanation why, Chord chord) {
    Wildcard wildcard = chord.wildcard();
    if (wildcard != null) {
      return goes(wildcard, design.messages().get(chord.parts().getLast().message()));
    }
    return switch (why.wildcard()) {
      case NONE_WANTED, NO_EMAIL, GOES -> "";
      case FEW_ARE_BUILT ->
          "No wildcard goes: none of the %s built this week is this one with something new to %s."
              .formatted(
                  Spoken.count(design.rhythm().cadence().distinctEmailsAWeek(), "different e-mail"),
                  voice.customer());
      case NOT_EARNED ->
          "No wildcard goes: %s has not received %s yet."
              .formatted(voice.customer(), Spoken.count(settings.earnedAfter(), "e-mail"));
      case ANSWERS_TOO_LITTLE ->
          "No wildcard goes: %s answers mail less often than the average."
              .formatted(voice.customer());
      case TOO_SOON ->
          "No wildcard goes: the last one went less than %s ago."
              .formatted(Spoken.days(settings.everyDays()));
      case BUDGET_USED ->
          "No wildcard goes: %s %% of the e-mails may end with one, and %s had its share."
              .formatted(Spoken.decimal(100 * settings.share(), 1), voice.customer());
      case NO_ROOM -> "No wildcard goes: this e-mail has no room for one.";
      case NOTHING_TO_TRY ->
          "No wildcard goes: no message is left to try that is timely and worth sending.";
    };
  }

  private String goes(Wildcard wildcard, Message message) {
    String share = Spoken.decimal(100 * wildcard.propensity(), 1);
    return switch (wildcard.kind()) {
      case EXPLORES ->
          "As a wildcard: “%s” goes to learn whether %s likes %s; %s %% was its chance."
              .formatted(message.name(), voice.customer(), interests(message), share);
      case MATTERS_TO_US ->
          "As a wildcard: “%s” goes because it matters to the shop; %s %% was its chance."
              .formatted(message.name(), share);
    };
  }

  private String interests(Message message) {
    List<String> names =
        design.interests().stream()
            .filter(interest -> message.interests().contains(interest.id()))
            .map(Interest::name)
            .toList();
    return names.isEmpty() ? "it" : Spoken.names(names);
  }
}
