package app.chordial.rhythm.series;

import app.chordial.audience.Catalogue;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which title of a run follows which, and which comes before. */
final class Titles {

  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final int NONE = -1;

  private final int[] next;
  private final int[] previous;

  Titles(Catalogue catalogue) {
    Map<String, Map<Integer, Integer>> runs = new HashMap<>();
    for (int item = 0; item < catalogue.products().size(); item++) {
      Product product = catalogue.products().get(item);
      if (product.series() != null && product.volume() > 0) {
        runs.computeIfAbsent(product.series(), _ -> new HashMap<>())
            .putIfAbsent(product.volume(), item);
      }
    }
    next = new int[catalogue.products().size()];
    previous = new int[next.length];
    Arrays.fill(next, NONE);
    Arrays.fill(previous, NONE);
    for (int item = 0; item < next.length; item++) {
      Product product = catalogue.products().get(item);
      Map<Integer, Integer> run = product.series() == null ? null : runs.get(product.series());
      if (run != null) {
        next[item] = run.getOrDefault(product.volume() + 1, NONE);
        previous[item] = run.getOrDefault(product.volume() - 1, NONE);
      }
    }
  }

  /** The title after a product, or −1. */
  int after(int item) {
    return item < 0 ? NONE : next[item];
  }

  /**
   * Whether a purchase completes a run so far: its title and every one before it was bought by that
   * minute, and the next, which is there to be had, was not.
   */
  boolean isNextWanted(Happenings all, int row) {
    int item = all.events.item(row);
    if (after(item) < 0 || isBought(all, after(item), row)) {
      return false;
    }
    for (int before = previous[item]; before >= 0; before = previous[before]) {
      if (!isBought(all, before, row)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBought(Happenings all, int item, int row) {
    int minute = all.events.minute(row);
    for (int one = all.from; one < all.to && all.events.minute(one) <= minute; one++) {
      if (all.events.typeCode(one) == PURCHASE && all.events.item(one) == item) {
        return true;
      }
    }
    return false;
  }
}
