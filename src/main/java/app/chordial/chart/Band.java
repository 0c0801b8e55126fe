package app.chordial.chart;

import java.util.List;

/** How far each number of a series may be off: a low and a high end for every date. */
public record Band(List<Double> low, List<Double> high) {

  public Band {
    low = Checked.numbers("band's low end", low);
    high = Checked.numbers("band's high end", high);
    Checked.same("band", "high ends", low.size(), high.size());
    for (int i = 0; i < low.size(); i++) {
      Checked.ordered("band", low.get(i), high.get(i));
    }
  }
}
