package app.chordial.decision;

import app.chordial.interest.AlsoBought;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * How strongly owning one product speaks for a message that sells another (§4.2): the strengths of
 * also-bought, laid out for the products that the design's messages sell.
 */
final class Pulls {

  private static final int NONE = -1;

  /** Of each product of the catalogue, the places of those sold that it says something of. */
  private final int[][] told;

  private final double[][] strengths;

  /** Of each product of the catalogue its place among those sold, or −1. */
  private final int[] places;

  /** Of each message the places of what it sells. */
  private final int[][] sold;

  /** Of each that is sold, what a score must come to for half of the sharpening. */
  private final double[] scales;

  private final boolean isEmpty;

  private Pulls(int[][] told, double[][] strengths, int[] places, int[][] sold, double[] scales) {
    this.told = told;
    this.strengths = strengths;
    this.places = places;
    this.sold = sold;
    this.scales = scales;
    isEmpty = Arrays.stream(scales).allMatch(scale -> scale == 0);
  }

  /**
   * @param items of each message, what it sells, as indexes into the catalogue
   */
  static Pulls of(AlsoBought learned, List<int[]> items, int products) {
    SequencedMap<Integer, Integer> order = new LinkedHashMap<>();
    for (int[] some : items) {
      for (int item : some) {
        order.putIfAbsent(item, order.size());
      }
    }
    int[] places = new int[products];
    Arrays.fill(places, NONE);
    order.forEach((item, place) -> places[item] = place);
    int[][] told = new int[products][];
    double[][] strengths = new double[products][];
    for (int from = 0; from < products; from++) {
      int own = from;
      int[] towards = Arrays.stream(learned.towards(from)).filter(to -> places[to] >= 0).toArray();
      told[from] = Arrays.stream(towards).map(to -> places[to]).toArray();
      strengths[from] =
          Arrays.stream(towards).mapToDouble(to -> learned.strength(own, to)).toArray();
    }
    int[][] sold =
        items.stream()
            .map(some -> Arrays.stream(some).map(item -> places[item]).toArray())
            .toArray(int[][]::new);
    return new Pulls(
        told,
        strengths,
        places,
        sold,
        order.keySet().stream().mapToDouble(learned::scale).toArray());
  }

  /** Whether nothing is ever sharpened. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** Whether it matters who owns a product. */
  boolean concerns(int item) {
    return places[item] >= 0 || told[item].length > 0;
  }

  /** How many products are sold by any message. */
  int size() {
    return scales.length;
  }

  /**
   * Adds what owning one more product says of each that is sold; that of itself becomes −∞.
   *
   * @param sums one place a product that is sold
   */
  void add(int item, double[] sums) {
    int[] some = told[item];
    double[] own = strengths[item];
    for (int i = 0; i < some.length; i++) {
      sums[some[i]] += own[i];
    }
    if (places[item] >= 0) {
      sums[places[item]] = Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * How strongly what is owned speaks for a message, by the product of it that it speaks for most:
   * score / (score + scale), from 0 to below 1; so owning what speaks for it most gives half.
   */
  double share(int message, double[] sums) {
    double most = 0;
    for (int place : sold[message]) {
      if (sums[place] > 0) {
        most = Math.max(most, sums[place] / (sums[place] + scales[place]));
      }
    }
    return most;
  }
}
