package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which products each customer bought and kept, each once, in the order of the products: a sparse
 * table of customers by products, 4 bytes a pair.
 */
final class Owned {

  private static final int[] NOTHING = {};

  private final int products;
  private final int[] offsets;
  private final int[] items;

  private Owned(int products, int[] offsets, int[] items) {
    this.products = products;
    this.offsets = offsets;
    this.items = items;
  }

  /**
   * @param rows for each customer the products, each once and in order
   */
  static Owned of(int products, List<int[]> rows) {
    int[] offsets = new int[rows.size() + 1];
    for (int customer = 0; customer < rows.size(); customer++) {
      offsets[customer + 1] = offsets[customer] + rows.get(customer).length;
    }
    int[] items = new int[offsets[rows.size()]];
    for (int customer = 0; customer < rows.size(); customer++) {
      int[] row = rows.get(customer);
      System.arraycopy(row, 0, items, offsets[customer], row.length);
    }
    return new Owned(products, offsets, items);
  }

  /** What everybody owns as of a snapshot. */
  static Owned of(Snapshot snapshot, Parallel parallel) {
    List<int[]> rows = new ArrayList<>(snapshot.size());
    parallel.inOrder(
        Parallel.chunks(snapshot.size()), chunk -> ofChunk(snapshot, chunk), rows::addAll);
    return of(snapshot.audience().catalogue().products().size(), rows);
  }

  private static List<int[]> ofChunk(Snapshot snapshot, int chunk) {
    List<int[]> rows = new ArrayList<>();
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      rows.add(of(snapshot.view(customer)));
    }
    return rows;
  }

  /** The products that one customer bought and kept, each once and in order. */
  static int[] of(CustomerView view) {
    EventColumns events = view.events();
    Refunds refunds = Refunds.of(view);
    int[] found = new int[view.to() - view.from()];
    int count = 0;
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == EventType.PURCHASE.code()
          && events.item(row) >= 0
          && refunds.kept(row) > 0) {
        found[count++] = events.item(row);
      }
    }
    return count == 0 ? NOTHING : sortedOnce(found, count);
  }

  private static int[] sortedOnce(int[] items, int count) {
    Arrays.sort(items, 0, count);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (items[i] != items[i - 1]) {
        items[kept++] = items[i];
      }
    }
    return Arrays.copyOf(items, kept);
  }

  /**
   * The same table of some of the products only, which are numbered anew in the order given.
   *
   * @param kept in the order of the products
   */
  Owned only(int[] kept) {
    int[] places = places(kept, products);
    List<int[]> rows = new ArrayList<>(customers());
    for (int customer = 0; customer < customers(); customer++) {
      rows.add(placed(row(customer), places));
    }
    return of(kept.length, rows);
  }

  /** Of each of so many things its place among those that are kept, or −1. */
  static int[] places(int[] kept, int things) {
    int[] places = new int[things];
    Arrays.fill(places, -1);
    for (int place = 0; place < kept.length; place++) {
      places[kept[place]] = place;
    }
    return places;
  }

  /** The places of those that have one, in their order. */
  static int[] placed(int[] items, int[] places) {
    return Arrays.stream(items).map(item -> places[item]).filter(place -> place >= 0).toArray();
  }

  int customers() {
    return offsets.length - 1;
  }

  int products() {
    return products;
  }

  /** The first place of a customer in {@link #item}. */
  int from(int customer) {
    return offsets[customer];
  }

  int to(int customer) {
    return offsets[customer + 1];
  }

  int item(int place) {
    return items[place];
  }

  int[] row(int customer) {
    return Arrays.copyOfRange(items, offsets[customer], offsets[customer + 1]);
  }

  /** How many customers own each product. */
  int[] buyers() {
    int[] buyers = new int[products];
    for (int item : items) {
      buyers[item]++;
    }
    return buyers;
  }

  /** Those that most customers own, so many at most, in the order of the products. */
  int[] mostBought(int most) {
    int[] buyers = buyers();
    return IntStream.range(0, products)
        .boxed()
        .sorted(Comparator.comparingInt((Integer item) -> -buyers[item]))
        .limit(most)
        .mapToInt(item -> item)
        .sorted()
        .toArray();
  }

  /** How many customers own anything. */
  int owners() {
    int owners = 0;
    for (int customer = 0; customer < customers(); customer++) {
      owners += to(customer) > from(customer) ? 1 : 0;
    }
    return owners;
  }
}
