package app.chordial.decision.exploring;

import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Draws;
import java.util.List;

/**
 * Thompson sampling with frozen beliefs: each option's share is how often it is drawn as the best
 * in 256 keyed draws of all rates (Thompson 1933). Unchanging.
 */
public final class Thompson {

  /** So many draws of each rate; shares are multiples of 1/256. */
  public static final int DRAWS = 256;

  private final double[][] rates;

  /**
   * Draws the rates of one day; an arm's draws hang on its id, not on its place.
   *
   * @param day epoch day
   */
  public Thompson(List<Arm> arms, int day, Chance chance) {
    rates = new double[arms.size()][DRAWS];
    for (int arm = 0; arm < rates.length; arm++) {
      Draws draws = new Draws(chance, Chance.luckOf(arms.get(arm).id()), day, Purpose.WILDCARD);
      Belief belief = arms.get(arm).clicks();
      for (int draw = 0; draw < DRAWS; draw++) {
        rates[arm][draw] = belief.draw(draws);
      }
    }
  }

  /**
   * With which probability each of some arms is chosen, adding up to 1.
   *
   * @param arms their places, at least one
   */
  public double[] shares(int[] arms) {
    int[] wins = new int[arms.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      int best = 0;
      for (int i = 1; i < arms.length; i++) {
        if (rates[arms[i]][draw] > rates[arms[best]][draw]) {
          best = i;
        }
      }
      wins[best]++;
    }
    double[] shares = new double[arms.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = wins[i] / (double) DRAWS;
    }
    return shares;
  }
}
