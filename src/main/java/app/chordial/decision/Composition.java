package app.chordial.decision;

import app.chordial.design.Design;
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

  /** What a chord of a design is built as. */
  public static Composition of(Design design, Chord chord) {
    return of(design, chord.theme(), chord.messages());
  }

  /** The same, of indexes in the design. */
  static Composition of(Design design, int theme, List<Integer> messages) {
    return new Composition(
        design.themes().get(theme).id(),
        messages.stream().map(message -> design.messages().get(message).id()).toList());
  }
}
