package app.chordial.chart;

import java.time.LocalDate;
import java.util.List;

/** How much happened, by row and date: {@code values.get(row).get(date)}. */
public record HeatMap(
    String name, List<String> rows, List<LocalDate> dates, List<List<Double>> values, Unit unit)
    implements Figure {

  public HeatMap {
    rows = List.copyOf(rows);
    dates = Checked.days(name, dates);
    values = Checked.table(name, values, rows.size(), dates.size());
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty() || dates.isEmpty();
  }
}
