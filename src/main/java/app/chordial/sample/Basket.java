package app.chordial.sample;

import java.util.List;

/**
 * What somebody means to buy at once.
 *
 * @param number within one life, from 1
 */
record Basket(int number, List<Line> lines, boolean isGift) {

  /**
   * @param amountMinor what the whole line comes to
   */
  record Line(Ware ware, int quantity, long amountMinor) {}

  Basket {
    lines = List.copyOf(lines);
  }

  long amountMinor() {
    long sum = 0;
    for (Line line : lines) {
      sum += line.amountMinor();
    }
    return sum;
  }
}
