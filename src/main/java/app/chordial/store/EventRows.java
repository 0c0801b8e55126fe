package app.chordial.store;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.work.Chance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Events as they come from the store, to be put in the order of customer, time, type, product,
 * amount and order.
 *
 * <p>21 bytes a row, 8 more for one that belongs to an order, and 8 more where numbers are kept.
 */
final class EventRows {

  private static final int INDEX_BITS = 24;
  private static final int TYPE_BITS = 4;

  private int[] customers;
  private int[] minutes;

  /** Types with their marks. */
  private byte[] types;

  private int[] items;
  private int[] amounts;
  private int[] details;
  private long[] orders = new long[1_024];
  private int orderCount;
  private long[] ids = {};
  private long[] sortedIds = {};
  private int size;

  EventRows(int capacity) {
    customers = new int[capacity];
    minutes = new int[capacity];
    types = new byte[capacity];
    items = new int[capacity];
    amounts = new int[capacity];
    details = new int[capacity];
  }

  /** Adds a view, a search, a mail event: anything that is of no order. */
  void add(int customer, int minute, byte type, int item, int amount, int detail) {
    customers[size] = customer;
    minutes[size] = minute;
    types[size] = type;
    items[size] = item;
    amounts[size] = amount;
    details[size] = detail;
    size++;
  }

  /**
   * Adds a row of an order.
   *
   * @param ref what the source calls the order; without it, one order a minute is assumed
   */
  void addOfOrder(int customer, int minute, byte type, int item, int amount, @Nullable String ref) {
    if (orderCount == orders.length) {
      orders = Arrays.copyOf(orders, orderCount + (orderCount >> 1));
    }
    orders[orderCount] = ref == null ? Chance.mix(minute) : Chance.luckOf(ref);
    add(customer, minute, type, item, amount, orderCount++);
  }

  /** Keeps the store's number of each row that is added from now on, to be told where it went. */
  void keepIds() {
    ids = new long[types.length];
  }

  /** The store's number of the row that was added last. */
  void id(long id) {
    ids[size - 1] = id;
  }

  /** The numbers in the order of the sorted rows; 0 where none was told. */
  long[] sortedIds() {
    return sortedIds;
  }

  static boolean isOfOrder(byte packed) {
    return switch (EventType.of(EventColumns.typeOf(packed))) {
      case CART, CHECKOUT, PURCHASE, REFUND -> true;
      case VIEW,
          SEARCH,
          DOWNLOAD,
          REVIEW,
          OPT_IN,
          OPT_OUT,
          SENT,
          OPEN,
          CLICK,
          BOUNCE,
          COMPLAINT,
          UNSUBSCRIBE ->
          false;
    };
  }

  /** The n + 1 first rows of so many customers in the sorted columns. */
  int[] offsets(int customerCount) {
    int[] offsets = new int[customerCount + 1];
    for (int row = 0; row < size; row++) {
      offsets[customers[row] + 1]++;
    }
    for (int customer = 0; customer < customerCount; customer++) {
      offsets[customer + 1] += offsets[customer];
    }
    return offsets;
  }

  /** The rows in order; these rows are used up by it. */
  EventColumns sorted(int[] offsets) {
    int[] rows = new int[size];
    int[] next = offsets.clone();
    for (int row = 0; row < size; row++) {
      rows[next[customers[row]]++] = row;
    }
    customers = new int[0];
    EventColumns columns = new EventColumns(size);
    sortedIds = new long[ids.length == 0 ? 0 : size];
    for (int customer = 0; customer + 1 < offsets.length; customer++) {
      sort(rows, offsets[customer], offsets[customer + 1]);
      append(columns, rows, offsets[customer], offsets[customer + 1]);
    }
    for (int i = 0; i < sortedIds.length; i++) {
      sortedIds[i] = ids[rows[i]];
    }
    return columns;
  }

  private void sort(int[] rows, int from, int to) {
    int count = to - from;
    if (count < 2) {
      return;
    }
    if (count >= 1 << INDEX_BITS) {
      throw new IllegalStateException("more than 16 million events of one customer");
    }
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      int row = rows[from + i];
      byte type = EventColumns.typeOf(types[row]);
      keys[i] = (((long) minutes[row] << TYPE_BITS | type) << INDEX_BITS) | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = rows[from + (int) (keys[i] & ((1 << INDEX_BITS) - 1))];
    }
    for (int start = 0; start < count; ) {
      int end = start + 1;
      while (end < count && keys[end] >> INDEX_BITS == keys[start] >> INDEX_BITS) {
        end++;
      }
      sortEqualMoments(sorted, start, end);
      start = end;
    }
    System.arraycopy(sorted, 0, rows, from, count);
  }

  private void sortEqualMoments(int[] rows, int from, int to) {
    if (to - from < 2) {
      return;
    }
    Integer[] boxed = new Integer[to - from];
    Arrays.setAll(boxed, i -> rows[from + i]);
    Arrays.sort(boxed, this::compare);
    for (int i = 0; i < boxed.length; i++) {
      rows[from + i] = boxed[i];
    }
  }

  private int compare(int a, int b) {
    int order = Integer.compare(items[a], items[b]);
    if (order == 0) {
      order = Integer.compare(amounts[a], amounts[b]);
    }
    if (order != 0) {
      return order;
    }
    order =
        isOfOrder(types[a])
            ? Long.compare(orders[details[a]], orders[details[b]])
            : Integer.compare(details[a], details[b]);
    return order != 0 ? order : Byte.compare(types[a], types[b]);
  }

  private void append(EventColumns columns, int[] rows, int from, int to) {
    OrderNumbers numbers = new OrderNumbers();
    for (int i = from; i < to; i++) {
      int row = rows[i];
      int detail = isOfOrder(types[row]) ? numbers.number(orders[details[row]]) : details[row];
      columns.appendPacked(types[row], minutes[row], items[row], amounts[row], detail);
    }
  }
}
