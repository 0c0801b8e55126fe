package app.chordial.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Round numbers, 1, 2 or 5 times a power of ten apart, few enough to stay quiet. */
record NumberTicks(Unit unit, Numerals numerals, double apart) implements Ticks {

  private static final double[] ROUND = {1, 2, 5, 10};

  @Override
  public List<Tick> on(Range range, double length, Pen pen) {
    double step = step(range, Math.max(1, Math.floor(length / apart)));
    double largest = Math.max(Math.abs(range.getLowerBound()), Math.abs(range.getUpperBound()));
    List<Tick> ticks = new ArrayList<>();
    double first = Math.ceil(range.getLowerBound() / step - 1e-9);
    double last = Math.floor(range.getUpperBound() / step + 1e-9);
    for (double i = first; i <= last && ticks.size() < 100; i++) {
      ticks.add(new Tick(i * step, numerals.tick(i * step, step, largest, unit)));
    }
    return ticks;
  }

  private double step(Range range, double most) {
    double rough = range.getLength() / most;
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
    for (double factor : ROUND) {
      if (factor * power >= rough) {
        return whole(factor * power);
      }
    }
    return whole(10 * power);
  }

  private double whole(double step) {
    return unit.decimals() == 0 && unit.after().isEmpty() ? Math.max(1, step) : step;
  }
}
