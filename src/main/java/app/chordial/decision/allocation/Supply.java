package app.chordial.decision.allocation;

/**
 * How much there is of each resource.
 *
 * @param least so many units are to be used if they can be; 0 for no such wish
 * @param most so many units may be used, never more; {@link #ENDLESS} for any number
 */
public record Supply(int[] least, int[] most) {

  public static final int ENDLESS = Integer.MAX_VALUE;

  public Supply {
    least = least.clone();
    most = most.clone();
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

  int size() {
    return most.length;
  }
}
