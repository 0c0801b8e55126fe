package app.chordial.job;

import app.chordial.decision.PlannedEmail;
import app.chordial.design.Design;
import app.chordial.exchange.plan.Composition;
import app.chordial.exchange.plan.Composition.Block;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The e-mails of a plan as files speak of them: by names and subjects instead of ids. */
final class Letters {

  /** What makes two e-mails the same. */
  record Content(String theme, List<String> messages) {
    static Content of(PlannedEmail email) {
      return new Content(email.theme(), email.messages());
    }
  }

  private final Design design;
  private final Destination destination;
  private final Map<Content, Composition> known = new HashMap<>();

  Letters(Design design, Destination destination) {
    this.design = design;
    this.destination = destination;
  }

  Composition letter(Content content) {
    return known.computeIfAbsent(content, this::made);
  }

  private Composition made(Content content) {
    Theme theme = design.theme(content.theme());
    List<Block> blocks = content.messages().stream().map(this::block).toList();
    String lead = blocks.getFirst().subject();
    String subject = lead.isEmpty() && theme != null ? merged(theme.subject()) : lead;
    return new Composition(theme == null ? content.theme() : theme.name(), subject, blocks);
  }

  private Block block(String id) {
    Message message = design.message(id);
    return message == null
        ? new Block(id, id, "")
        : new Block(id, message.name(), merged(message.subject()));
  }

  private String merged(String text) {
    return MergeTags.of(destination, text);
  }
}
