package app.chordial.ui.preview;

import app.chordial.decision.Chord;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.message.Occasion;
import app.chordial.message.Sender;
import app.chordial.message.Theme;
import app.chordial.ui.preview.Shown.Mail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The letters of one customer, coming and past.
 *
 * @param typesetting shared, for it remembers what it parsed
 */
record Letters(Typesetting typesetting, Sender sender) {

  /** The e-mail of a coming day; nothing where none goes. */
  Optional<Letter> letter(Shown of, Explanation why) {
    Design design = of.outlook().planner().design();
    if (!(why.decision() instanceof Decision.Send send)) {
      return Optional.empty();
    }
    Chord chord = send.chord();
    List<Message> messages = chord.messages().stream().map(design.messages()::get).toList();
    return Optional.of(
        typesetting.letter(
            design.themes().get(chord.theme()),
            messages,
            new Occasion(sender, of.found().recipient(), LocalDate.ofEpochDay(why.day()))));
  }

  /**
   * An e-mail of the past as the design has its messages now; nothing where it has none of them.
   */
  Optional<Letter> letter(Shown of, Mail mail) {
    Design design = of.outlook().planner().design();
    List<Message> messages =
        mail.messages().stream().map(design::message).filter(java.util.Objects::nonNull).toList();
    Theme theme = messages.isEmpty() ? null : design.theme(messages.getFirst().theme());
    return theme == null
        ? Optional.empty()
        : Optional.of(
            typesetting.letter(
                theme, messages, new Occasion(sender, of.found().recipient(), mail.day())));
  }
}
