package app.chordial.decision.allocation;

import java.util.Arrays;

/** How much there is of each resource, and how much of it is to be used. */
public final class Supply {

  public static final int ENDLESS = Integer.MAX_VALUE;

  private final int[] least;
  private final int[] most;

  /**
   * @param least so many units are to be used if they can be; 0 for no such wish
   * @param most so many units may be used, never more; {@link #ENDLESS} for any number
   */
  public Supply(int[] least, int[] most) {
    this.least = least.clone();
    this.most = most.clone();
    for (int i = 0; i < most.length; i++) {
      if (least.length != most.length || least[i] < 0 || least[i] > most[i]) {
        throw new IllegalArgumentException("of resource " + i + " more is wished than there is");
      }
    }
  }

  /** Upper limits alone. */
  public static Supply atMost(int... most) {
    return new Supply(new int[most.length], most);
  }

  /** The same for a part of those who want it, each by its own share. */
  public Supply part(double[] shares) {
    int[] some = new int[most.length];
    Arrays.setAll(some, r -> most[r] == ENDLESS ? ENDLESS : (int) Math.round(most[r] * shares[r]));
    int[] wished = new int[most.length];
    Arrays.setAll(wished, r -> Math.min(some[r], (int) Math.round(least[r] * shares[r])));
    return new Supply(wished, some);
  }

  /** How many resources there are. */
  public int size() {
    return most.length;
  }

  public int least(int resource) {
    return least[resource];
  }

  public int most(int resource) {
    return most[resource];
  }
}
