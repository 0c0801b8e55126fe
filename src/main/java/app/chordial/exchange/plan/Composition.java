package app.chordial.exchange.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one e-mail says.
 *
 * @param theme its name
 * @param subject of the e-mail
 * @param messages the lead first
 */
public record Composition(String theme, String subject, List<Block> messages) {

  /**
   * One message in it.
   *
   * @param name for the person who builds the e-mail
   */
  public record Block(String id, String name, String subject) {}

  public Composition {
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("an e-mail says something");
    }
  }

  public Block lead() {
    return messages.getFirst();
  }

  /** All but the lead. */
  public List<Block> supporting() {
    return messages.subList(1, messages.size());
  }

  /** The names of all messages, the lead first. */
  public String names() {
    return messages.stream().map(Block::name).collect(Collectors.joining(" + "));
  }
}
