package app.chordial.sample;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What one life has before it, done in the order of time up to an end. */
final class Agenda {

  private record Entry(int minute, int sequence, Runnable act) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparingInt(Entry::minute).thenComparingInt(Entry::sequence));
  private final int end;
  private int added;
  private int now = Integer.MIN_VALUE;

  /**
   * @param end the first minute that does not come
   */
  Agenda(int end) {
    this.end = end;
  }

  /** Puts something on a minute, at the earliest now; what is not before the end never happens. */
  void at(int minute, Runnable act) {
    if (minute < end) {
      entries.add(new Entry(StrictMath.max(now, minute), added++, act));
    }
  }

  int now() {
    return now;
  }

  void live() {
    for (Entry next = entries.poll(); next != null; next = entries.poll()) {
      now = next.minute();
      next.act().run();
    }
  }
}
