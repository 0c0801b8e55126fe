package app.chordial.store;

import app.chordial.audience.ConsentLedger;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Consents of all customers, read into columns. */
final class ConsentColumns {

  private final CustomerOrder order;
  private final String[] packed;
  private final RoaringBitmap suppressed = new RoaringBitmap();

  ConsentColumns(CustomerOrder order) {
    this.order = order;
    packed = new String[order.size()];
  }

  ConsentLedger read(Pen pen) throws SQLException {
    pen.read(
        "select id, consents, is_suppressed from customer",
        row -> {
          int customer = order.dense(row.getInt(1));
          packed[customer] = row.getString(2);
          if (row.getBoolean(3)) {
            suppressed.add(customer);
          }
        });
    return ledger();
  }

  private ConsentLedger ledger() {
    int[] offsets = new int[packed.length + 1];
    int[] minutes = new int[packed.length];
    byte[] states = new byte[packed.length];
    int row = 0;
    for (int customer = 0; customer < packed.length; customer++) {
      List<String> texts = Packing.unpack(packed[customer]);
      for (int i = 0; i + 1 < texts.size(); i += 2) {
        if (row == minutes.length) {
          minutes = Arrays.copyOf(minutes, row + (row >> 1) + 16);
          states = Arrays.copyOf(states, minutes.length);
        }
        minutes[row] = Integer.parseInt(texts.get(i));
        states[row] = Byte.parseByte(texts.get(i + 1));
        row++;
      }
      offsets[customer + 1] = row;
    }
    return new ConsentLedger(offsets, minutes, states, suppressed);
  }
}
