package app.chordial.work;

/**
 * Counter-based random numbers: the same key gives the same number, in any order, on any thread.
 *
 * <p>A number is SplitMix64's finaliser (Steele, Lea, Flood 2014) folded over (seed, run, luck,
 * hour, purpose, draw). Two scenarios with the same seed share their luck. Unchanging.
 */
public final class Chance {

  /**
   * What a number is drawn for; each has its own stream. The order is part of every stored plan.
   */
  public enum Purpose {
    HOLD_OUT,
    EXPLORING,
    ADMISSION,
    OPEN,
    CLICK,
    ORDER,
    UNSUBSCRIBE,
    BOUNCE,
    COMPLAINT,
    SPONTANEOUS,
    BASKET,
    AMOUNT,
    BAND,
    ALIVE,
    GENERATE,
    RESAMPLE,
    WILDCARD,
    DELAY,
    URGE,
    JOIN,
    CHOICE
  }

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final long seed;
  private final int run;

  /** The beginning of every key. */
  private final long beginning;

  /**
   * @param seed chosen by the user
   * @param run which replication, from 0
   */
  public Chance(long seed, int run) {
    this.seed = seed;
    this.run = run;
    beginning = mix(mix(seed + GOLDEN_GAMMA) ^ (run + GOLDEN_GAMMA));
  }

  public Chance run(int other) {
    return new Chance(seed, other);
  }

  /** Which replication, from 0. */
  public int run() {
    return run;
  }

  /**
   * A number in [0, 1), a multiple of 2⁻⁵³.
   *
   * @param luck the customer's stored luck, or 0 for what belongs to nobody
   * @param hour hours since 1970 in UTC, or any other counter of time
   * @param draw which number of this purpose in this hour, from 0
   */
  public double uniform(long luck, long hour, Purpose purpose, int draw) {
    return (bits(luck, hour, purpose, draw) >>> 11) * 0x1.0p-53;
  }

  /** 64 random bits for the key. */
  public long bits(long luck, long hour, Purpose purpose, int draw) {
    long z = mix(beginning ^ (luck + GOLDEN_GAMMA));
    z = mix(z ^ (hour + GOLDEN_GAMMA));
    return mix(z ^ (((long) purpose.ordinal() << 32) + draw + GOLDEN_GAMMA));
  }

  /** The luck of a name; a customer has that of one of its names, whichever was met first. */
  public static long luckOf(String name) {
    long z = GOLDEN_GAMMA;
    for (int i = 0; i < name.length(); i++) {
      z = mix(z ^ name.charAt(i));
    }
    return z;
  }

  /** SplitMix64's finaliser. */
  public static long mix(long value) {
    long z = value + GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
