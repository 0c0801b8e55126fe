package app.chordial.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Several series over the same dates, each with its band, against an optional limit. */
public record Lines(
    String name, List<LocalDate> dates, List<Series> series, Unit unit, Optional<Limit> limit)
    implements Figure {

  public Lines {
    dates = Checked.days(name, dates);
    series = List.copyOf(series);
    for (Series one : series) {
      Checked.same(name + ", " + one.name(), "values", dates.size(), one.values().size());
    }
  }

  public static Lines of(String name, List<LocalDate> dates, Unit unit, Series... series) {
    return new Lines(name, dates, List.of(series), unit, Optional.empty());
  }

  public Lines against(Limit level) {
    return new Lines(name, dates, series, unit, Optional.of(level));
  }

  @Override
  public boolean isEmpty() {
    return dates.isEmpty() || series.isEmpty();
  }
}
