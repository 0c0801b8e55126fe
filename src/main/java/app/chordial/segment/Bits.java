package app.chordial.segment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * A set of customers, one bit each: whole words are combined at once, so that a tree over a million
 * customers recombines in well under a millisecond. Never changed once made.
 */
final class Bits {

  private final long[] words;
  private final int size;

  /**
   * @param words bits beyond {@code size} must be 0
   * @param size how many customers there are
   */
  Bits(long[] words, int size) {
    this.words = words;
    this.size = size;
  }

  /** Those who pass a test. */
  static Bits of(int size, IntPredicate test) {
    Bits bits = nobody(size);
    for (int customer = 0; customer < size; customer++) {
      bits.words[customer / Long.SIZE] |= test.test(customer) ? 1L << customer : 0;
    }
    return bits;
  }

  static Bits nobody(int size) {
    return new Bits(new long[(size + Long.SIZE - 1) / Long.SIZE], size);
  }

  static Bits everybody(int size) {
    return nobody(size).not();
  }

  /** Takes a, b → a op b for whole words. */
  private interface Combination {
    long of(long a, long b);
  }

  private Bits with(Bits other, Combination combination) {
    long[] combined = new long[words.length];
    for (int i = 0; i < combined.length; i++) {
      combined[i] = combination.of(words[i], other.words[i]);
    }
    return new Bits(combined, size);
  }

  Bits and(Bits other) {
    return with(other, (a, b) -> a & b);
  }

  Bits or(Bits other) {
    return with(other, (a, b) -> a | b);
  }

  Bits not() {
    long[] inverted = new long[words.length];
    for (int i = 0; i < inverted.length; i++) {
      inverted[i] = ~words[i];
    }
    if (size % Long.SIZE != 0) {
      inverted[inverted.length - 1] &= -1L >>> (Long.SIZE - size % Long.SIZE);
    }
    return new Bits(inverted, size);
  }

  int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  int countWith(Bits other) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  boolean contains(int customer) {
    return (words[customer / Long.SIZE] >>> customer & 1) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits bits && size == bits.size && Arrays.equals(words, bits.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  RoaringBitmap bitmap() {
    return BitSetUtil.bitmapOf(BitSet.valueOf(words));
  }
}
