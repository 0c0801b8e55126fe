package app.chordial.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One column for each date, in equal steps whatever lies between the dates, against an optional
 * limit; what exceeds the limit is drawn in the colour of caution.
 */
public record Columns(
    String name,
    List<LocalDate> dates,
    List<Double> values,
    Ink ink,
    Unit unit,
    Optional<Limit> limit)
    implements Figure {

  public Columns {
    dates = Checked.days(name, dates);
    values = Checked.numbers(name, values);
    Checked.same(name, "values", dates.size(), values.size());
  }

  @Override
  public boolean isEmpty() {
    return dates.isEmpty();
  }
}
