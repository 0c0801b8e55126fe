package app.chordial.chart;

import java.time.LocalDate;
import java.util.List;

/** Where dates lie on an axis: by the calendar, or in equal steps. */
record Days(List<LocalDate> dates, boolean equalSteps) {

  static Days byCalendar(List<LocalDate> dates) {
    return new Days(dates, false);
  }

  static Days inSteps(List<LocalDate> dates) {
    return new Days(dates, true);
  }

  double at(int index) {
    return equalSteps ? index : dates.get(index).toEpochDay();
  }

  LocalDate first() {
    return dates.getFirst();
  }

  long count() {
    return dates.getLast().toEpochDay() - first().toEpochDay() + 1;
  }
}
