package app.chordial.store;

/**
 * A set of 62-bit keys with two marks each, in one array: 10 to 14 bytes a key.
 *
 * <p>Open addressing with linear probing; the two lowest bits of a slot are the marks.
 */
final class LongKeys {

  static final int IN_STORE = 1;
  static final int IN_FILE = 2;

  private static final long KEY = ~3L;
  private static final double FULLEST = 0.8;
  private static final double GROWTH = 1.4;

  private long[] slots = new long[64];
  private int size;

  /** A hash without its two lowest bits and never 0, as it is kept. */
  static long key(long hash) {
    long key = hash & KEY;
    return key == 0 ? 4 : key;
  }

  int size() {
    return size;
  }

  /** The marks that a key bears; 0 where it is not there. */
  int marks(long key) {
    return (int) (slots[slot(slots, key)] & ~KEY);
  }

  /** Adds a mark to a key, which comes in if it was not there; whether the mark is new. */
  boolean mark(long key, int mark) {
    if (size > slots.length * FULLEST) {
      grow();
    }
    int slot = slot(slots, key);
    if (slots[slot] == 0) {
      slots[slot] = key;
      size++;
    }
    boolean isNew = (slots[slot] & mark) == 0;
    slots[slot] |= mark;
    return isNew;
  }

  private void grow() {
    long[] larger = new long[(int) (slots.length * GROWTH) + 1];
    for (long slot : slots) {
      if (slot != 0) {
        larger[slot(larger, slot & KEY)] = slot;
      }
    }
    slots = larger;
  }

  private static int slot(long[] slots, long key) {
    int slot = (int) Math.unsignedMultiplyHigh(key * 0x9e3779b97f4a7c15L, slots.length);
    while (slots[slot] != 0 && (slots[slot] & KEY) != key) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }
}
