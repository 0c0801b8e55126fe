package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.Arrays;
import java.util.List;

/**
 * How naturally one interest leads to another, learned from who bought for both (DESIGN.md §4.2).
 *
 * <p>A pair is real where Dunning's G² ≥ 10.83 and the lift is above 1. Then, with n(a) buyers of
 * a, n(ab) of both and p(b) the share of all buyers who bought for b, the conditional probability
 * is shrunk by k = 10 buyers of the average sort, p(b|a) = (n(ab) + k·p(b)) / (n(a) + k), and
 * scaled so that chance is 0 and certainty 1: K(a→b) = (p(b|a) − p(b)) / (1 − p(b)). A pair that is
 * not real has K = 0, and K(a→a) = 1. What the user says stands above what was learned.
 */
public final class Congruence {

  /** k: so many buyers of the average sort are added to what was seen. */
  public static final double SHRUNK_BY = 10;

  private final int size;
  private final int buyers;
  private final int[] both;
  private final double[] strengths;

  private Congruence(int size, int buyers, int[] both, double[] strengths) {
    this.size = size;
    this.buyers = buyers;
    this.both = both;
    this.strengths = strengths;
  }

  /** Counts over every customer who bought and kept something before the snapshot's date. */
  public static Congruence learn(
      Snapshot snapshot, Tastes tastes, List<Joint> joints, Parallel parallel) {
    Counts sum = new Counts(tastes.size());
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> Counts.ofChunk(snapshot, tastes, chunk),
        sum::add);
    return of(sum, tastes, joints);
  }

  private static Congruence of(Counts counts, Tastes tastes, List<Joint> joints) {
    int size = tastes.size();
    Congruence learned = new Congruence(size, counts.buyers, counts.both, new double[size * size]);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        learned.strengths[a * size + b] = learned.strength(a, b);
      }
    }
    for (Joint joint : joints) {
      int from = tastes.index(joint.from());
      int to = tastes.index(joint.to());
      if (from >= 0 && to >= 0 && from != to) {
        learned.strengths[from * size + to] = Math.clamp(joint.strength(), 0, 1);
      }
    }
    return learned;
  }

  private double strength(int a, int b) {
    if (a == b) {
      return 1;
    }
    Pair pair = pair(a, b);
    double base = (double) pair.buyersOfB() / Math.max(1, buyers);
    if (!pair.isReal() || base >= 1) {
      return 0;
    }
    double given = (pair.both() + SHRUNK_BY * base) / (pair.buyersOfA() + SHRUNK_BY);
    return Math.clamp((given - base) / (1 - base), 0, 1);
  }

  public int size() {
    return size;
  }

  /** K(from→to), 0 to 1. */
  public double k(int from, int to) {
    return strengths[from * size + to];
  }

  /** What was counted for two interests, whatever the user says of them. */
  public Pair pair(int a, int b) {
    return Pair.of(both[a * size + b], both[a * size + a], both[b * size + b], buyers);
  }

  /** Who bought for which interests, in whole numbers, so that the order of adding is no matter. */
  private static final class Counts {
    private final int[] both;
    private int buyers;

    Counts(int size) {
      both = new int[size * size];
    }

    static Counts ofChunk(Snapshot snapshot, Tastes tastes, int chunk) {
      Counts counts = new Counts(tastes.size());
      int[] bought = new int[tastes.size()];
      int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
      for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
        counts.count(snapshot.view(customer), tastes, bought);
      }
      return counts;
    }

    private void count(CustomerView view, Tastes tastes, int[] bought) {
      Arrays.fill(bought, 0);
      boolean isBuyer = false;
      EventColumns events = view.events();
      Refunds refunds = Refunds.of(view);
      for (int row = view.from(); row < view.to(); row++) {
        if (events.typeCode(row) == EventType.PURCHASE.code() && refunds.kept(row) > 0) {
          isBuyer = true;
          tastes.mark(events.item(row), bought);
        }
      }
      if (isBuyer) {
        buyers++;
        countPairs(bought);
      }
    }

    private void countPairs(int[] bought) {
      int size = bought.length;
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size && bought[a] > 0; b++) {
          both[a * size + b] += bought[b];
        }
      }
    }

    void add(Counts other) {
      buyers += other.buyers;
      for (int i = 0; i < both.length; i++) {
        both[i] += other.both[i];
      }
    }
  }
}
