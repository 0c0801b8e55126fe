package app.chordial.insight;

import app.chordial.audience.Snapshot;
import java.util.Arrays;

/**
 * Recency, frequency and money of every customer, each in fifths of those who bought: 1 (long ago,
 * rarely, little) to 5 (just now, often, much), 0 for who never bought or gave everything back.
 *
 * <p>With n buyers and l of them strictly below, the cell is 1 + ⌊5·l/n⌋: equal customers share a
 * cell, and where all bought once, all buy rarely.
 */
public final class RfmCells {

  private final byte[] recency;
  private final byte[] frequency;
  private final byte[] money;

  private RfmCells(byte[] recency, byte[] frequency, byte[] money) {
    this.recency = recency;
    this.frequency = frequency;
    this.money = money;
  }

  public static RfmCells of(Snapshot snapshot) {
    int size = snapshot.size();
    double[] last = new double[size];
    double[] orders = new double[size];
    double[] spent = new double[size];
    for (int customer = 0; customer < size; customer++) {
      Purchases purchases = Purchases.of(snapshot.view(customer));
      orders[customer] = purchases.days();
      last[customer] = purchases.lastDay();
      spent[customer] = purchases.spentMinor();
    }
    return new RfmCells(fifths(last, orders), fifths(orders, orders), fifths(spent, orders));
  }

  private static byte[] fifths(double[] values, double[] orders) {
    double[] sorted = new double[values.length];
    int buyers = 0;
    for (int customer = 0; customer < values.length; customer++) {
      if (orders[customer] > 0) {
        sorted[buyers++] = values[customer];
      }
    }
    Arrays.sort(sorted, 0, buyers);
    byte[] cells = new byte[values.length];
    for (int customer = 0; customer < values.length; customer++) {
      if (orders[customer] > 0) {
        long below = below(sorted, buyers, values[customer]);
        cells[customer] = (byte) (1 + 5 * below / buyers);
      }
    }
    return cells;
  }

  private static int below(double[] sorted, int to, double value) {
    int low = 0;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int recency(int customer) {
    return recency[customer];
  }

  public int frequency(int customer) {
    return frequency[customer];
  }

  public int money(int customer) {
    return money[customer];
  }
}
