package app.chordial.interest;

import java.util.Arrays;

/** How many customers own both of two products, counted row by row from who owns the first. */
final class Together {

  private final Owned owned;
  private final int[] buyers;
  private final int owners;
  private final int[] starts;

  /** The owners of each product, one product after another. */
  private final int[] customers;

  Together(Owned owned) {
    this.owned = owned;
    buyers = owned.buyers();
    owners = owned.owners();
    starts = new int[buyers.length + 1];
    for (int item = 0; item < buyers.length; item++) {
      starts[item + 1] = starts[item] + buyers[item];
    }
    customers = new int[starts[buyers.length]];
    int[] next = Arrays.copyOf(starts, buyers.length);
    for (int customer = 0; customer < owned.customers(); customer++) {
      for (int place = owned.from(customer); place < owned.to(customer); place++) {
        customers[next[owned.item(place)]++] = customer;
      }
    }
  }

  int products() {
    return buyers.length;
  }

  int buyers(int item) {
    return buyers[item];
  }

  /**
   * Of those who own a product, how many own each other one too, and itself.
   *
   * @param into overwritten; one place a product
   */
  void count(int item, int[] into) {
    Arrays.fill(into, 0);
    for (int i = starts[item]; i < starts[item + 1]; i++) {
      int end = owned.to(customers[i]);
      for (int place = owned.from(customers[i]); place < end; place++) {
        into[owned.item(place)]++;
      }
    }
  }

  Pair pair(int from, int to, int both) {
    return Pair.of(both, buyers[from], buyers[to], owners);
  }
}
