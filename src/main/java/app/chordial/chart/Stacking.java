package app.chordial.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels of one height apart, each as little as can be. */
final class Stacking {

  private record Block(double mean, int size) {}

  private Stacking() {}

  /**
   * Centres for labels that stand in the order of their wishes, at least {@code height} apart and
   * wholly within top and bottom, with the least sum of squared moves: isotonic regression by
   * pooling adjacent violators (Barlow et al. 1972), clamped.
   *
   * @param wishes centres wished for, rising
   * @throws IllegalArgumentException where they don't fit at all
   */
  static List<Double> stacked(List<Double> wishes, double height, double top, double bottom) {
    double slack = bottom - top - height * wishes.size();
    if (slack < 0) {
      throw new IllegalArgumentException(wishes.size() + " labels have no room");
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Block block = new Block(wishes.get(i) - i * height, 1);
      while (!blocks.isEmpty() && blocks.getLast().mean > block.mean) {
        block = pooled(blocks.removeLast(), block);
      }
      blocks.add(block);
    }
    return spread(blocks, height, top + height / 2, top + height / 2 + slack);
  }

  private static Block pooled(Block one, Block other) {
    int size = one.size + other.size;
    return new Block((one.mean * one.size + other.mean * other.size) / size, size);
  }

  private static List<Double> spread(List<Block> blocks, double height, double low, double high) {
    List<Double> centres = new ArrayList<>();
    for (Block block : blocks) {
      for (int i = 0; i < block.size; i++) {
        centres.add(Math.clamp(block.mean, low, high) + centres.size() * height);
      }
    }
    return centres;
  }
}
