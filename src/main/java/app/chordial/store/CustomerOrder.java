package app.chordial.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;

/** The dense ids of customers, in the order of (luck, the name it is the hash of). */
final class CustomerOrder {

  private final long[] storeIds;
  private final long[] lucks;
  private final int[] ofIdentity;

  private CustomerOrder(long[] storeIds, long[] lucks, int[] ofIdentity) {
    this.storeIds = storeIds;
    this.lucks = lucks;
    this.ofIdentity = ofIdentity;
  }

  int size() {
    return storeIds.length;
  }

  /** The store's id of each. */
  long[] storeIds() {
    return storeIds;
  }

  long[] lucks() {
    return lucks;
  }

  /** The dense id of an identity's customer, −1 where it has none yet. */
  int ofIdentity(int identity) {
    return ofIdentity[identity];
  }

  /** The dense id of a store's id, which is the id of the customer's first identity. */
  int dense(int storeId) {
    return ofIdentity[storeId];
  }

  static CustomerOrder read(Pen pen) throws SQLException {
    Unsorted unsorted = new Unsorted((int) pen.number("select count(*) from customer", 0));
    pen.read(
        "select id, luck, luck_name from customer",
        row -> unsorted.add(row.getInt(1), row.getLong(2), row.getString(3)));
    int[] ofIdentity = new int[(int) pen.number("select max(id) from identity", 0) + 1];
    Arrays.fill(ofIdentity, -1);
    CustomerOrder order = unsorted.sorted(ofIdentity);
    pen.read(
        "select id, customer from identity where customer is not null",
        row -> ofIdentity[row.getInt(1)] = ofIdentity[row.getInt(2)]);
    return order;
  }

  /** Customers as they come. */
  private static final class Unsorted {
    private final int[] ids;
    private final long[] lucks;
    private final String[] firsts;
    private int size;

    private Unsorted(int count) {
      ids = new int[count];
      lucks = new long[count];
      firsts = new String[count];
    }

    private void add(int id, long luck, String first) {
      ids[size] = id;
      lucks[size] = luck;
      firsts[size] = first;
      size++;
    }

    private CustomerOrder sorted(int[] ofIdentity) {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(
          order, Comparator.<Integer>comparingLong(i -> lucks[i]).thenComparing(i -> firsts[i]));
      long[] storeIds = new long[size];
      long[] inOrder = new long[size];
      for (int dense = 0; dense < size; dense++) {
        storeIds[dense] = ids[order[dense]];
        inOrder[dense] = lucks[order[dense]];
        ofIdentity[ids[order[dense]]] = dense;
      }
      return new CustomerOrder(storeIds, inOrder, ofIdentity);
    }
  }
}
