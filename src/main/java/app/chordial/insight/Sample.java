package app.chordial.insight;

import java.util.List;
import java.util.stream.IntStream;

/** So many of a long list as settle a few parameters: every second, third … of them. */
final class Sample {

  private static final int ENOUGH = 40_000;

  private Sample() {}

  static <T> List<T> of(List<T> all) {
    int stride = Math.max(1, (all.size() + ENOUGH - 1) / ENOUGH);
    return stride == 1
        ? all
        : IntStream.iterate(0, i -> i < all.size(), i -> i + stride).mapToObj(all::get).toList();
  }
}
