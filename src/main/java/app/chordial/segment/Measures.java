package app.chordial.segment;

import app.chordial.insight.Likeness;
import app.chordial.insight.PaceState;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has worked out about customers as of one moment, for rules to ask for.
 *
 * <p>{@code customer} is the dense id in the audience.
 */
public interface Measures {

  /** 0 to 1; 0 for an interest that is not there. */
  double affinity(int customer, String interest);

  /** 1 (long ago) to 5 (just now); 0 for who never bought. */
  int recencyCell(int customer);

  /** 1 (rarely) to 5 (often); 0 for who never bought. */
  int frequencyCell(int customer);

  /** 1 (little) to 5 (much); 0 for who never bought. */
  int moneyCell(int customer);

  /** Relative to the list's mean, which is 1. */
  double receptivity(int customer);

  PaceState paceState(int customer);

  /** The number of orders expected in the coming days. */
  double expectedOrders(int customer, int days);

  /** What they are expected to come to, in minor units. */
  double expectedValueMinor(int customer, int days);

  /** The probability of still being a customer, 0 to 1. */
  double alive(int customer);

  /** How like a segment everybody is; null where nobody asked for it beforehand. */
  @Nullable Likeness likeness(String segment);
}
