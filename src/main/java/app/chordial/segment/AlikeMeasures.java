package app.chordial.segment;

import app.chordial.insight.Likeness;
import app.chordial.insight.PaceState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures of a matching, and how like its segments everybody is. */
record AlikeMeasures(Matching matching, List<Segment> segments) implements Measures {

  private Measures others() {
    return matching.measures();
  }

  @Override
  public double affinity(int customer, String interest) {
    return others().affinity(customer, interest);
  }

  @Override
  public int recencyCell(int customer) {
    return others().recencyCell(customer);
  }

  @Override
  public int frequencyCell(int customer) {
    return others().frequencyCell(customer);
  }

  @Override
  public int moneyCell(int customer) {
    return others().moneyCell(customer);
  }

  @Override
  public double receptivity(int customer) {
    return others().receptivity(customer);
  }

  @Override
  public PaceState paceState(int customer) {
    return others().paceState(customer);
  }

  @Override
  public double expectedOrders(int customer, int days) {
    return others().expectedOrders(customer, days);
  }

  @Override
  public double expectedValueMinor(int customer, int days) {
    return others().expectedValueMinor(customer, days);
  }

  @Override
  public double alive(int customer) {
    return others().alive(customer);
  }

  @Override
  public @Nullable Likeness likeness(String segment) {
    return matching.likeness(segment, segments);
  }
}
