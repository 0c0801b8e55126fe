package app.chordial.simulation;

import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;

/**
 * What is assumed of an interest that some customers have and nothing they did shows: a plan knows
 * nothing of it, and readers feel it.
 *
 * @param interest its id
 * @param share of all customers who have it, 0 to 1; the same customers in every run
 * @param relevance R of its messages to them at least, 0 to 1
 */
public record HiddenTaste(String interest, double share, double relevance) {

  /** Nobody hides anything. */
  public static final HiddenTaste NONE = new HiddenTaste("", 0, 0);

  private static final Chance ALWAYS = new Chance(0, 0);

  /** Which number of the purpose tells who has it. */
  private static final int WHO = 1;

  boolean isOf(long luck) {
    return share > 0 && ALWAYS.uniform(luck, 0, Purpose.WILDCARD, WHO) < share;
  }
}
