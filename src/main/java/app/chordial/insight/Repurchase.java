package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.interest.Refunds;
import app.chordial.work.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * After how many days customers usually buy the same product again, and how many of them do.
 *
 * <p>The usual gap is the median over all gaps between two days on which one customer bought the
 * product; on the scale of logarithms it is shrunk to that of the product's category, and that to
 * the whole shop's, as if {@value #PRIOR} gaps more had been seen there. The share who buy again is
 * counted over those who bought it long enough ago, and shrunk alike.
 */
public final class Repurchase {

  /** So many gaps, or buyers, of the group are believed besides a product's own. */
  public static final int PRIOR = 10;

  /** Before so many usual gaps are over, who did not buy again may still do. */
  private static final double RIPE = 2;

  /** Nobody can tell. */
  public static final Repurchase UNKNOWN = new Repurchase(new double[0], new double[0], new int[0]);

  private final double[] usualDays;
  private final double[] shares;
  private final int[] gaps;

  private Repurchase(double[] usualDays, double[] shares, int[] gaps) {
    this.usualDays = usualDays;
    this.shares = shares;
    this.gaps = gaps;
  }

  /** The usual gap of a product, in days; 0 where nothing was ever bought again. */
  public double usualDays(int item) {
    return item < usualDays.length ? usualDays[item] : 0;
  }

  /** The share of a product's buyers who buy it again, 0 to 1. */
  public double share(int item) {
    return item < shares.length ? shares[item] : 0;
  }

  /** From how many gaps of its own the product's was learned. */
  public int learnedFrom(int item) {
    return item < gaps.length ? gaps[item] : 0;
  }

  /** Learns from everybody's purchases before the snapshot's date. */
  public static Repurchase learn(Snapshot snapshot, Parallel parallel) {
    List<Product> products = snapshot.audience().catalogue().products();
    Repeats all = new Repeats();
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> {
          Repeats own = new Repeats();
          int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
          for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
            read(snapshot.view(customer), own);
          }
          return own;
        },
        all::addAll);
    int[][] byItem = all.gaps(products.size());
    if (Arrays.stream(byItem).allMatch(one -> one.length == 0)) {
      return UNKNOWN;
    }
    int[] groups = groups(products);
    double[] usual = usual(byItem, groups);
    double[] shares = shares(all, usual, groups);
    return new Repurchase(
        usual, shares, Arrays.stream(byItem).mapToInt(one -> one.length).toArray());
  }

  private static void read(CustomerView view, Repeats into) {
    EventColumns events = view.events();
    Refunds refunds = Refunds.of(view);
    long[] bought = new long[8];
    int count = 0;
    for (int row = view.from(); row < view.to(); row++) {
      boolean isKept =
          events.typeCode(row) == EventType.PURCHASE.code()
              && events.item(row) >= 0
              && refunds.kept(row) > 0;
      if (isKept) {
        bought = count == bought.length ? Arrays.copyOf(bought, 2 * count) : bought;
        int day = view.audience().time().day(events.minute(row));
        bought[count++] = ((long) events.item(row) << 32) | (day & 0xffffffffL);
      }
    }
    Arrays.sort(bought, 0, count);
    for (int i = 0; i < count; i++) {
      int item = (int) (bought[i] >> 32);
      int day = (int) bought[i];
      boolean isFirst = i == 0 || (int) (bought[i - 1] >> 32) != item;
      if (isFirst) {
        int last = i;
        while (last + 1 < count && (int) (bought[last + 1] >> 32) == item) {
          last++;
        }
        into.buyer(item, view.day() - day, (int) bought[last] > day);
      } else if (day > (int) bought[i - 1]) {
        into.gap(item, day - (int) bought[i - 1]);
      }
    }
  }

  /** The number of each product's category, 0 for none. */
  private static int[] groups(List<Product> products) {
    List<String> names = products.stream().map(Product::category).distinct().sorted().toList();
    return products.stream()
        .mapToInt(one -> one.category().isBlank() ? 0 : 1 + names.indexOf(one.category()))
        .toArray();
  }

  private static double[] usual(int[][] byItem, int[] groups) {
    double shop = logMedian(byItem, IntStream.range(0, byItem.length));
    double[] usual = new double[byItem.length];
    int most = Arrays.stream(groups).max().orElse(0);
    for (int group = 0; group <= most; group++) {
      int[] items = ofGroup(groups, group);
      int seen = Arrays.stream(items).map(item -> byItem[item].length).sum();
      double own = seen == 0 ? shop : logMedian(byItem, Arrays.stream(items));
      double middle = shrunk(own, seen, shop);
      for (int item : items) {
        int count = byItem[item].length;
        double mine = count == 0 ? middle : logMedian(byItem, IntStream.of(item));
        usual[item] = StrictMath.exp(shrunk(mine, count, middle));
      }
    }
    return usual;
  }

  private static double[] shares(Repeats all, double[] usual, int[] groups) {
    int[][] counts = all.buyers(usual, RIPE);
    double shop = rate(counts, IntStream.range(0, usual.length).toArray(), 0);
    double[] shares = new double[usual.length];
    int most = Arrays.stream(groups).max().orElse(0);
    for (int group = 0; group <= most; group++) {
      int[] items = ofGroup(groups, group);
      double middle = rate(counts, items, shop);
      for (int item : items) {
        shares[item] = rate(counts, new int[] {item}, middle);
      }
    }
    return shares;
  }

  private static int[] ofGroup(int[] groups, int group) {
    return IntStream.range(0, groups.length).filter(item -> groups[item] == group).toArray();
  }

  /** Of the buyers of some products those who bought again, {@value #PRIOR} of the mean added. */
  private static double rate(int[][] counts, int[] items, double mean) {
    double buyers = PRIOR;
    double again = PRIOR * mean;
    for (int item : items) {
      buyers += counts[0][item];
      again += counts[1][item];
    }
    return again / buyers;
  }

  private static double shrunk(double own, int seen, double mean) {
    return (seen * own + PRIOR * mean) / (seen + PRIOR);
  }

  private static double logMedian(int[][] byItem, IntStream items) {
    int[] sorted = items.flatMap(item -> Arrays.stream(byItem[item])).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    return StrictMath.log(median);
  }
}
