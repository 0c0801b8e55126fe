package app.chordial.audience;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Every change of consent, in order of customer and time, and who is suppressed today.
 *
 * <p>A change without a date stands at {@link Integer#MIN_VALUE}: it holds for every date. A dated
 * sign-up that agrees with it stands behind it and tells when the customer joined.
 */
public final class ConsentLedger {

  private static final Consent[] CONSENTS = Consent.values();

  private final int[] offsets;
  private final int[] minutes;
  private final byte[] states;
  private final RoaringBitmap suppressed;

  /**
   * @param offsets n + 1 first rows, one a customer
   * @param states ordinals of {@link Consent}
   * @param suppressed unsubscribed, bounced, complained or without an address, as known today
   */
  public ConsentLedger(int[] offsets, int[] minutes, byte[] states, RoaringBitmap suppressed) {
    this.offsets = offsets;
    this.minutes = minutes;
    this.states = states;
    this.suppressed = suppressed;
  }

  /** The consent known before a minute, or null. */
  public @Nullable Consent before(int customer, int minute) {
    for (int row = offsets[customer + 1] - 1; row >= offsets[customer]; row--) {
      if (minutes[row] < minute) {
        return CONSENTS[states[row]];
      }
    }
    return null;
  }

  /**
   * Whether a customer was on the mailing list just before a minute, as far as it is known before a
   * later one: whose consent has no date, and a dated sign-up behind it, was not before that.
   */
  boolean isOnList(int customer, int minute, int knownBefore) {
    int end = offsets[customer + 1];
    int row = end - 1;
    while (row >= offsets[customer] && minutes[row] >= minute) {
      row--;
    }
    if (row < offsets[customer] || states[row] != Consent.SUBSCRIBED.ordinal()) {
      return false;
    }
    int next = row + 1;
    boolean joinsLater =
        minutes[row] == Integer.MIN_VALUE
            && next < end
            && minutes[next] < knownBefore
            && states[next] == Consent.SUBSCRIBED.ordinal();
    return !joinsLater;
  }

  /**
   * The minute at which the customer, subscribed as of a minute, joined; {@link Integer#MIN_VALUE}
   * where that has no date, or nobody is subscribed.
   */
  public int subscribedSince(int customer, int minute) {
    int since = Integer.MIN_VALUE;
    for (int row = offsets[customer]; row < offsets[customer + 1]; row++) {
      if (minutes[row] >= minute) {
        break;
      }
      boolean isIn = states[row] == Consent.SUBSCRIBED.ordinal();
      since = !isIn ? Integer.MIN_VALUE : isJoining(customer, row) ? minutes[row] : since;
    }
    return since;
  }

  /**
   * The first minute from {@code from} to before {@code to} at which the customer joined; {@link
   * Integer#MIN_VALUE} where there is none.
   */
  public int joined(int customer, int from, int to) {
    for (int row = offsets[customer]; row < offsets[customer + 1]; row++) {
      if (isJoining(customer, row) && minutes[row] >= from && minutes[row] < to) {
        return minutes[row];
      }
    }
    return Integer.MIN_VALUE;
  }

  /** That another file calls them subscribed without a date says nothing of when. */
  private boolean isJoining(int customer, int row) {
    boolean wasIn =
        row > offsets[customer]
            && minutes[row - 1] != Integer.MIN_VALUE
            && states[row - 1] == Consent.SUBSCRIBED.ordinal();
    return states[row] == Consent.SUBSCRIBED.ordinal() && !wasIn;
  }

  /** The same, and behind them customers who come to be subscribed, each at a minute. */
  ConsentLedger joinedBy(int[] when) {
    int customers = offsets.length - 1;
    int rows = offsets[customers];
    int[] wider = Arrays.copyOf(offsets, offsets.length + when.length);
    int[] later = Arrays.copyOf(minutes, rows + when.length);
    byte[] subscribed = Arrays.copyOf(states, rows + when.length);
    for (int i = 0; i < when.length; i++) {
      wider[customers + 1 + i] = rows + 1 + i;
      later[rows + i] = when[i];
      subscribed[rows + i] = (byte) Consent.SUBSCRIBED.ordinal();
    }
    return new ConsentLedger(wider, later, subscribed, suppressed);
  }

  /** Whether nothing may be sent to this customer today, whatever the date looked at. */
  public boolean isSuppressed(int customer) {
    return suppressed.contains(customer);
  }

  /** Whether mail is allowed: consent given before the minute, and not suppressed today. */
  public boolean isMailable(int customer, int minute) {
    return !isSuppressed(customer) && before(customer, minute) == Consent.SUBSCRIBED;
  }
}
