package app.chordial.segment;

import app.chordial.insight.Likeness;
import app.chordial.insight.PaceState;
import app.chordial.work.Chance;
import org.jspecify.annotations.Nullable;

/** Measures that are made up, in steps so coarse that rules' limits are often met exactly. */
final class TableMeasures implements Measures {

  private final Chance chance;

  TableMeasures(long seed) {
    chance = new Chance(seed, 0);
  }

  private double step(int customer, int which, int steps) {
    double uniform = chance.uniform(customer, which, Chance.Purpose.GENERATE, 0);
    return (int) (uniform * (steps + 1)) / (double) steps;
  }

  @Override
  public double affinity(int customer, String interest) {
    return step(customer, 1000 + RandomRules.INTERESTS.indexOf(interest), 10);
  }

  @Override
  public int recencyCell(int customer) {
    return (int) (step(customer, 1, 5) * 5);
  }

  @Override
  public int frequencyCell(int customer) {
    return (int) (step(customer, 2, 5) * 5);
  }

  @Override
  public int moneyCell(int customer) {
    return (int) (step(customer, 3, 5) * 5);
  }

  @Override
  public double receptivity(int customer) {
    return step(customer, 4, 8) * 2;
  }

  @Override
  public PaceState paceState(int customer) {
    return PaceState.values()[(int) (step(customer, 5, 2) * 2)];
  }

  @Override
  public double expectedOrders(int customer, int days) {
    return step(customer, 6, 8) * days / 60;
  }

  @Override
  public double expectedValueMinor(int customer, int days) {
    return step(customer, 7, 8) * 100 * days / 60;
  }

  @Override
  public double alive(int customer) {
    return step(customer, 8, 8);
  }

  @Override
  public @Nullable Likeness likeness(String segment) {
    return null;
  }
}
