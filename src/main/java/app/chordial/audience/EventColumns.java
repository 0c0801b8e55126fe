package app.chordial.audience;

import java.util.Arrays;

/**
 * Events in columns, one row an event, in order of customer, then time, then type.
 *
 * <p>17 bytes a row. {@code detail} means: for mail events the message, an index into {@link
 * Catalogue#messages()}; for views, searches, downloads and opt-ins the term, an index into {@link
 * Catalogue#terms()}; for carts, checkouts, purchases and refunds the order, a number that is the
 * same for the lines of one order of one customer. −1 where there is none. {@code amount} of a
 * click is one more than the index of the clicked address among the terms, 0 where that is not
 * known.
 *
 * <p>The byte of a type has two marks beside it: that the order was a gift, and that the shop
 * struck the event out as evidence.
 */
public final class EventColumns {

  /** The bits of a packed type that are the type. */
  private static final int TYPE = 0x1f;

  private static final int GIFT = 0x20;
  private static final int STRUCK_OUT = 0x40;

  private byte[] types;
  private int[] minutes;
  private int[] items;
  private int[] amounts;
  private int[] details;
  private int size;

  public EventColumns(int capacity) {
    types = new byte[capacity];
    minutes = new int[capacity];
    items = new int[capacity];
    amounts = new int[capacity];
    details = new int[capacity];
  }

  /** A copy of the rows from {@code from} to before {@code to}, with room for more. */
  public EventColumns copy(int from, int to, int room) {
    EventColumns copy = new EventColumns(to - from + room);
    System.arraycopy(types, from, copy.types, 0, to - from);
    System.arraycopy(minutes, from, copy.minutes, 0, to - from);
    System.arraycopy(items, from, copy.items, 0, to - from);
    System.arraycopy(amounts, from, copy.amounts, 0, to - from);
    System.arraycopy(details, from, copy.details, 0, to - from);
    copy.size = to - from;
    return copy;
  }

  /**
   * Adds a row at the end.
   *
   * @param minute minutes of UTC since 1970
   * @param item index of the product in the catalogue, or −1
   * @param amount minor units, positive also for refunds
   */
  public void append(EventType type, int minute, int item, int amount, int detail) {
    appendPacked(type.code(), minute, item, amount, detail);
  }

  /**
   * Adds a row with its marks.
   *
   * @param packed a type with its marks, as {@link #packed} has it
   */
  public void appendPacked(byte packed, int minute, int item, int amount, int detail) {
    if (size == types.length) {
      grow();
    }
    types[size] = packed;
    minutes[size] = minute;
    items[size] = item;
    amounts[size] = amount;
    details[size] = detail;
    size++;
  }

  private void grow() {
    int capacity = Math.max(16, size + (size >> 1));
    types = Arrays.copyOf(types, capacity);
    minutes = Arrays.copyOf(minutes, capacity);
    items = Arrays.copyOf(items, capacity);
    amounts = Arrays.copyOf(amounts, capacity);
    details = Arrays.copyOf(details, capacity);
  }

  public int size() {
    return size;
  }

  /** A type's code with its marks. */
  public static byte pack(byte type, boolean isGift, boolean isStruckOut) {
    return (byte) (type | (isGift ? GIFT : 0) | (isStruckOut ? STRUCK_OUT : 0));
  }

  /** The code of a packed type. */
  public static byte typeOf(byte packed) {
    return (byte) (packed & TYPE);
  }

  /** A row's type with its marks, for who keeps columns elsewhere. */
  public byte packed(int row) {
    return types[row];
  }

  public byte typeCode(int row) {
    return (byte) (types[row] & TYPE);
  }

  public EventType type(int row) {
    return EventType.of(typeCode(row));
  }

  /** Whether the order was marked as a gift, or went to another name. */
  public boolean isGift(int row) {
    return (types[row] & GIFT) != 0;
  }

  /** Whether the shop struck the event out: it is no evidence of any interest. */
  public boolean isStruckOut(int row) {
    return (types[row] & STRUCK_OUT) != 0;
  }

  public int minute(int row) {
    return minutes[row];
  }

  public int item(int row) {
    return items[row];
  }

  public int amount(int row) {
    return amounts[row];
  }

  public int detail(int row) {
    return details[row];
  }

  /** The first row from {@code from} to before {@code to} that is not before {@code minute}. */
  public int firstNotBefore(int minute, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (minutes[middle] < minute) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
