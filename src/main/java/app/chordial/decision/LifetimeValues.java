package app.chordial.decision;

import app.chordial.audience.Snapshot;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import java.util.Arrays;

/**
 * What each customer will leave the shop in three years, by the prediction model as of a snapshot:
 * minor units. Worked out when first asked for; whichever thread does, it is the same.
 */
final class LifetimeValues {

  private static final double DAYS = 3 * 365;

  private final Snapshot snapshot;
  private final PurchaseModel model;
  private final double margin;

  /** Floats, since those are never seen half written. */
  private final float[] values;

  /**
   * @param margin what the shop keeps of an order, 0 to 1
   */
  LifetimeValues(Snapshot snapshot, PurchaseModel model, double margin) {
    this.snapshot = snapshot;
    this.model = model;
    this.margin = margin;
    values = new float[snapshot.size()];
    Arrays.fill(values, Float.NaN);
  }

  double minor(int customer) {
    float known = values[customer];
    if (Float.isNaN(known)) {
      Purchases bought = Purchases.of(snapshot.view(customer));
      known = (float) (margin * model.expectedValueMinor(bought, DAYS));
      values[customer] = known;
    }
    return known;
  }
}
