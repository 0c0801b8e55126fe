package app.chordial.decision;

import java.util.List;

/**
 * One e-mail as it is built in the mail tool: a theme and its messages, the lead first.
 *
 * @param messages ids
 */
public record Composition(String theme, List<String> messages) {

  public Composition {
    messages = List.copyOf(messages);
  }
}
