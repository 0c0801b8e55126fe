package app.chordial.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Names at 0, 1, 2 …, shortened where they are longer than their room. */
record NameTicks(List<String> names, double room) implements Ticks {

  private static final double LINE_GAP = 2;

  @Override
  public List<Tick> on(Range range, double length, Pen pen) {
    double pitch = length / range.getLength();
    int every = Math.max(1, (int) Math.ceil((pen.height() + LINE_GAP) / pitch));
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < names.size(); i += every) {
      ticks.add(new Tick(i, pen.fitted(names.get(i), room)));
    }
    return ticks;
  }
}
