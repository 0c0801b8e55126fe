package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.PaceState;
import app.chordial.insight.Purchases;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask about the one customer that is being decided, at that minute: the same numbers
 * that {@link ListMeasures} has for everybody.
 */
final class OwnMeasures extends PlannedMeasures {

  private final double[] affinities;
  private @Nullable CustomerView view;
  private @Nullable Purchases purchases;
  private double receptivity;
  private PaceState pace = PaceState.NEW;

  /**
   * @param affinities filled by the caller before every question
   */
  OwnMeasures(Planner planner, double[] affinities) {
    super(planner);
    this.affinities = affinities;
  }

  void about(CustomerView next, double relative, PaceState state) {
    view = next;
    purchases = null;
    receptivity = relative;
    pace = state;
  }

  @Override
  Purchases purchases(int customer) {
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

  @Override
  double affinity(int customer, int interest) {
    return affinities[interest];
  }

  @Override
  public double receptivity(int customer) {
    return receptivity;
  }

  @Override
  public PaceState paceState(int customer) {
    return pace;
  }
}
