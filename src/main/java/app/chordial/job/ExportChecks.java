package app.chordial.job;

import app.chordial.design.Design;
import app.chordial.exchange.plan.Composition;
import app.chordial.exchange.plan.Composition.Block;
import app.chordial.message.Message;
import app.chordial.message.Message.Purpose;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What somebody should know before e-mails are built. */
final class ExportChecks {

  private final Design design;
  private final SequencedSet<Problem> problems = new LinkedHashSet<>();

  ExportChecks(Design design) {
    this.design = design;
  }

  /**
   * @param letters every e-mail of the plan
   * @param emails how many go
   * @param mailable how many customers may be mailed
   */
  List<Problem> check(Collection<Composition> letters, long emails, int mailable) {
    if (mailable == 0) {
      problems.add(
          Problem.error(
              Where.at(Place.DATA),
              "Nobody may be mailed: no customer has given consent. Import a list that says who"
                  + " has."));
    } else if (emails == 0) {
      problems.add(Problem.warning(Where.at(Place.EXPORT), "Nobody gets an e-mail in these days."));
    }
    letters.forEach(this::letter);
    return List.copyOf(problems);
  }

  private void letter(Composition letter) {
    Block lead = letter.lead();
    if (letter.subject().isBlank()) {
      problems.add(
          Problem.error(
              Where.at(Place.MESSAGES, lead.id()),
              "“%s” leads an e-mail and has no subject, nor has its theme “%s”."
                  .formatted(lead.name(), letter.theme())));
    }
    letter.messages().forEach(block -> link(block.id()));
  }

  private void link(String id) {
    Message message = design.message(id);
    if (message == null) {
      return;
    }
    boolean needsLink = message.purpose() == Purpose.SELL || message.purpose() == Purpose.ASK;
    if (message.link().isBlank() && needsLink) {
      problems.add(
          Problem.warning(
              Where.at(Place.MESSAGES, id),
              "“" + message.name() + "” has no link, so nobody can act on it."));
    } else if (!message.link().isBlank() && !message.link().matches("(?i)https?://\\S+")) {
      problems.add(
          Problem.error(
              Where.at(Place.MESSAGES, id),
              "The link of “%s” is no web address: %s.".formatted(message.name(), message.link())));
    }
  }
}
