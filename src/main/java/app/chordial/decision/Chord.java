package app.chordial.decision;

import java.util.List;

/**
 * One e-mail for one customer.
 *
 * @param theme index in the design
 * @param parts the lead first
 * @param worthMinor Σ U·δ^rank less redundancy (§4.7), minor units
 */
public record Chord(int theme, List<Part> parts, double worthMinor) {

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
