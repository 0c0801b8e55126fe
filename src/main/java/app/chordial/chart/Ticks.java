package app.chordial.chart;

import java.util.List;
import org.jfree.data.Range;

/** Chooses what an axis says, given how long it is. */
@FunctionalInterface
interface Ticks {

  /** Ticks within the range that don't touch each other on an axis of this length in pixels. */
  List<Tick> on(Range range, double length, Pen pen);
}
