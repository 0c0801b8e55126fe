package app.chordial.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An experiment on what customers own: every fifth of them who owns two products or more hides one
 * of them, and whoever ranks what is left should bring the hidden one to the top ten.
 *
 * <p>Customer n hides the product i with the largest (7919·n + 104729·i) mod 1,000,003: as good as
 * by chance, and the same for ever.
 */
final class HideOne {
  private final Owned shown;
  private final int[] customers;
  private final int[] hidden;

  HideOne(Owned shown, int[] customers, int[] hidden) {
    this.shown = shown;
    this.customers = customers;
    this.hidden = hidden;
  }

  /** What is left, of everybody. */
  Owned shown() {
    return shown;
  }

  /** Who hid something. */
  int[] customers() {
    return customers;
  }

  /** What each of them hid. */
  int[] hidden() {
    return hidden;
  }

  private static final int TOP = 10;

  /**
   * What ranking came to.
   *
   * @param hits how many hidden products came among the first ten
   * @param reciprocals the sum of 1 / rank over all of them
   */
  record Score(int hits, double reciprocals) {}

  /**
   * @param most how many customers hide something, at most
   */
  static HideOne of(Owned owned, int most) {
    List<int[]> rows = new ArrayList<>(owned.customers());
    int[] customers = new int[owned.customers()];
    int[] hidden = new int[owned.customers()];
    int count = 0;
    for (int customer = 0; customer < owned.customers(); customer++) {
      int[] row = owned.row(customer);
      if (customer % 5 == 4 && row.length >= 2 && count < most) {
        int chosen = chosen(customer, row);
        customers[count] = customer;
        hidden[count++] = chosen;
        row = Arrays.stream(row).filter(item -> item != chosen).toArray();
      }
      rows.add(row);
    }
    return new HideOne(
        Owned.of(owned.products(), rows),
        Arrays.copyOf(customers, count),
        Arrays.copyOf(hidden, count));
  }

  private static int chosen(int customer, int[] row) {
    int chosen = -1;
    long most = -1;
    for (int item : row) {
      long key = (7919L * customer + 104729L * item) % 1_000_003;
      if (key > most) {
        most = key;
        chosen = item;
      }
    }
    return chosen;
  }

  /** Ranks by the sum of strengths over what is owned, ties by the order of the products. */
  Score score(Strengths strengths) {
    double[][] rows = new double[strengths.products()][];
    double[] scores = new double[strengths.products()];
    int hits = 0;
    double reciprocals = 0;
    for (int i = 0; i < customers.length; i++) {
      int[] own = shown.row(customers[i]);
      Arrays.fill(scores, 0);
      for (int item : own) {
        add(row(strengths, item, rows), scores);
      }
      int rank = rank(hidden[i], own, scores);
      hits += rank <= TOP ? 1 : 0;
      reciprocals += 1.0 / rank;
    }
    return new Score(hits, reciprocals);
  }

  private static double[] row(Strengths strengths, int item, double[][] rows) {
    if (rows[item] == null) {
      rows[item] = new double[strengths.products()];
      strengths.row(item, rows[item]);
    }
    return rows[item];
  }

  private static void add(double[] row, double[] scores) {
    for (int to = 0; to < scores.length; to++) {
      scores[to] += row[to];
    }
  }

  /** From 1. */
  private static int rank(int item, int[] own, double[] scores) {
    for (int owned : own) {
      scores[owned] = Double.NEGATIVE_INFINITY;
    }
    int rank = 1;
    for (int other = 0; other < scores.length; other++) {
      boolean isAhead =
          scores[other] > scores[item] || (scores[other] == scores[item] && other < item);
      rank += isAhead ? 1 : 0;
    }
    return rank;
  }
}
