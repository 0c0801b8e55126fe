package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.PaceState;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import app.chordial.segment.Measures;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask about the one customer that is being decided, at that minute: the same numbers
 * that {@link ListMeasures} has for everybody. Cells of recency, frequency and money are relative
 * to the list, and stay as they were when the plan began.
 */
final class OwnMeasures implements Measures {

  private final Planner planner;
  private final double[] affinities;
  private @Nullable CustomerView view;
  private @Nullable Purchases purchases;
  private double receptivity;
  private PaceState pace = PaceState.NEW;

  /**
   * @param affinities filled by the caller before every question
   */
  OwnMeasures(Planner planner, double[] affinities) {
    this.planner = planner;
    this.affinities = affinities;
  }

  void about(CustomerView next, double relative, PaceState state) {
    view = next;
    purchases = null;
    receptivity = relative;
    pace = state;
  }

  private Purchases purchases() {
    Purchases known = purchases;
    if (known == null) {
      CustomerView looked = view;
      if (looked == null) {
        throw new IllegalStateException("asked about nobody");
      }
      known = Purchases.of(looked);
      purchases = known;
    }
    return known;
  }

  private PurchaseModel model() {
    return planner.learned().purchases();
  }

  @Override
  public double affinity(int customer, String interest) {
    int index = planner.tastes().index(interest);
    return index < 0 ? 0 : affinities[index];
  }

  @Override
  public int recencyCell(int customer) {
    return planner.cells().recency(customer);
  }

  @Override
  public int frequencyCell(int customer) {
    return planner.cells().frequency(customer);
  }

  @Override
  public int moneyCell(int customer) {
    return planner.cells().money(customer);
  }

  @Override
  public double receptivity(int customer) {
    return receptivity;
  }

  @Override
  public PaceState paceState(int customer) {
    return pace;
  }

  @Override
  public double expectedOrders(int customer, int days) {
    return model().expectedOrders(purchases(), days);
  }

  @Override
  public double expectedValueMinor(int customer, int days) {
    return model().expectedValueMinor(purchases(), days);
  }

  @Override
  public double alive(int customer) {
    return model().alive(purchases());
  }
}
