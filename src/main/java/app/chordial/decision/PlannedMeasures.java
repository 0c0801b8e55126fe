package app.chordial.decision;

import app.chordial.insight.Likeness;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import app.chordial.segment.Measures;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask of a planner's customers. Cells of recency, frequency and money are relative
 * to the list, and stay as they were when the plan began.
 */
abstract sealed class PlannedMeasures implements Measures permits ListMeasures, OwnMeasures {

  final Planner planner;

  PlannedMeasures(Planner planner) {
    this.planner = planner;
  }

  /** How strongly a customer shows an interest, by its index. */
  abstract double affinity(int customer, int interest);

  abstract Purchases purchases(int customer);

  @Override
  public final double affinity(int customer, String interest) {
    int index = planner.tastes().index(interest);
    return index < 0 ? 0 : affinity(customer, index);
  }

  @Override
  public final int recencyCell(int customer) {
    return planner.cells().recency(customer);
  }

  @Override
  public final int frequencyCell(int customer) {
    return planner.cells().frequency(customer);
  }

  @Override
  public final int moneyCell(int customer) {
    return planner.cells().money(customer);
  }

  private PurchaseModel model() {
    return planner.learned().purchases();
  }

  @Override
  public final double expectedOrders(int customer, int days) {
    return model().expectedOrders(purchases(customer), days);
  }

  @Override
  public final double expectedValueMinor(int customer, int days) {
    return model().expectedValueMinor(purchases(customer), days);
  }

  @Override
  public final double alive(int customer) {
    return model().alive(purchases(customer));
  }

  /** Likeness is relative to the list, and stays as it was when the plan began. */
  @Override
  public final @Nullable Likeness likeness(String segment) {
    return planner.learned().likenesses().of(segment);
  }
}
