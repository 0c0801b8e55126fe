package app.chordial.chart;

import java.util.List;
import org.jfree.data.Range;

/** From where to where an axis must reach to show some numbers. */
record Extent(double low, double high) {

  private static final double AIR = 0.06;
  private static final double ROOM_FOR_WORDS = 0.12;

  /** Of numbers of which there is at least one. */
  static Extent of(List<Double> values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new Extent(low, high);
  }

  Extent with(double value) {
    return new Extent(Math.min(low, value), Math.max(high, value));
  }

  Extent with(Span span) {
    return with(span.low()).with(span.high());
  }

  /** With zero, unless all numbers lie so far from it that their differences would drown. */
  Extent withZeroIfNear() {
    boolean far = (low > 0 && low > 0.6 * high) || (high < 0 && high < 0.6 * low);
    return far && low < high ? this : with(0);
  }

  /** As a range with some air at the ends that aren't zero. */
  Range airy() {
    return airy(AIR);
  }

  /** As a range with room for a line of words above the highest number. */
  Range airyForWords() {
    return airy(ROOM_FOR_WORDS);
  }

  private Range airy(double above) {
    if (low == 0 && high == 0) {
      return new Range(0, 1 + above);
    }
    double span = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) * 1e-6);
    return new Range(low == 0 ? 0 : low - AIR * span, high == 0 ? 0 : high + above * span);
  }

  /** As a range without air, with one number alone at its right end. */
  Range tight() {
    double before = low < high ? 0 : Math.max(1, Math.abs(low) * 1e-6);
    return new Range(low - before, high);
  }
}
