package app.chordial.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * When which customers did something with one message, and the bursts in it: one begins where
 * within a day come three times as many as in the day before, and at least five. It holds those of
 * a week, or until the next begins; most come within two days, else it is a series, which goes on
 * all the time.
 */
final class Moments {

  private static final int DAY = 24 * 60;

  /** As long as an e-mail can be answered. */
  private static final int WEEK = 7 * DAY;

  private static final int SOON = 2 * DAY;

  /** So many times those of the day before begin a burst. */
  private static final int JUMP = 3;

  /** The least share that comes soon; earlier it can't be told. */
  private static final double SOON_SHARE = 0.6;

  private static final int TELLS_AFTER = 2 * SOON;

  /** Fewer are some few, whatever they did. */
  private static final int LEAST = 5;

  private final int message;
  private long[] moments = new long[64];
  private int size;

  /**
   * @param message index into {@link Catalogue#messages()}, or −1 for none
   */
  Moments(int message) {
    this.message = message;
  }

  void add(int minute, int customer) {
    if (size == moments.length) {
      moments = Arrays.copyOf(moments, size * 2);
    }
    moments[size++] = ((long) minute << 32) | customer;
  }

  /** To be called when all are added, before any question. */
  void sort() {
    Arrays.sort(moments, 0, size);
  }

  /**
   * The bursts that can be told before a minute, the earliest first.
   *
   * @param before nothing was added of this minute or later
   */
  List<Burst> bursts(int before) {
    List<Burst> bursts = new ArrayList<>();
    int from = begin(0);
    while (from < size) {
      int soon = after(from, minute(from) + SOON);
      int next = begin(soon);
      int week = minute(from) + WEEK;
      int end = next < size ? Math.min(week, minute(next)) : week;
      Burst burst = new Burst(message, minute(from), end, customers(from, after(from, end)));
      if (burst.size() >= LEAST
          && customers(from, soon).getCardinality() >= SOON_SHARE * burst.size()
          && before - burst.minute() >= TELLS_AFTER) {
        bursts.add(burst);
      }
      from = next;
    }
    return bursts;
  }

  /** Who did it from a minute on and before another. */
  RoaringBitmap customersBetween(int from, int to) {
    int first = after(0, from);
    return customers(first, after(first, to));
  }

  /** The first, from one on, with which a burst begins. */
  private int begin(int from) {
    int dayBefore = 0;
    int dayAfter = from;
    for (int index = from; index < size; index++) {
      while (minute(dayBefore) < minute(index) - DAY) {
        dayBefore++;
      }
      dayAfter = after(dayAfter, minute(index) + DAY);
      int more = dayAfter - index;
      if (more >= LEAST && more >= JUMP * (index - dayBefore)) {
        return index;
      }
    }
    return size;
  }

  private int minute(int index) {
    return (int) (moments[index] >> 32);
  }

  private int after(int from, int minute) {
    int to = from;
    while (to < size && minute(to) < minute) {
      to++;
    }
    return to;
  }

  private RoaringBitmap customers(int from, int to) {
    RoaringBitmap customers = new RoaringBitmap();
    for (int index = from; index < to; index++) {
      customers.add((int) moments[index]);
    }
    return customers;
  }
}
