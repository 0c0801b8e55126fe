package app.chordial.ui.interests;

import java.util.List;

/**
 * How an interest is spread over the customers.
 *
 * @param in how many are in the bucket
 * @param near how many show some of it, and less than that
 * @param bins how many show it from 0 to 1, in equal steps; who shows nothing is not counted
 */
record Shape(int in, int near, List<Integer> bins) {

  static final int BINS = 20;

  Shape {
    bins = List.copyOf(bins);
  }
}
