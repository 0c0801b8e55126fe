package app.chordial.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail for one customer.
 *
 * @param theme index in the design
 * @param parts the lead first
 * @param worthMinor Σ U·δ^rank less redundancy (§4.7), minor units
 * @param wildcard what makes the last part one, or null where it is none
 */
public record Chord(int theme, List<Part> parts, double worthMinor, @Nullable Wildcard wildcard) {

  /** One without a wildcard. */
  public Chord(int theme, List<Part> parts, double worthMinor) {
    this(theme, parts, worthMinor, null);
  }

  Chord with(Wildcard last) {
    return new Chord(theme, parts, worthMinor, last);
  }

  /** The index of the message that is a wildcard, or {@link Standing#NO_WILDCARD}. */
  public int wildcardMessage() {
    return wildcard == null ? Standing.NO_WILDCARD : parts.getLast().message();
  }

  /**
   * One message of it.
   *
   * @param message index in the design
   * @param relevance R, 0 to 1
   * @param click the predicted probability of a click
   * @param customerMinor V_customer, minor units
   * @param businessMinor V_business, minor units
   * @param worthMinor U = β·V_customer + (1−β)·V_business − price, minor units
   */
  public record Part(
      int message,
      double relevance,
      double click,
      double customerMinor,
      double businessMinor,
      double worthMinor) {}

  public Chord {
    parts = List.copyOf(parts);
  }

  public List<Integer> messages() {
    Integer[] messages = new Integer[parts.size()];
    for (int i = 0; i < messages.length; i++) {
      messages[i] = parts.get(i).message();
    }
    return List.of(messages);
  }
}
