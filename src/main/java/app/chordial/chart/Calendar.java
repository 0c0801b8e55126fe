package app.chordial.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.data.Range;

/** Ticks for dates: days, weeks, months or years, the finest that find room. */
record Calendar(Days days, Locale locale) implements Ticks {

  private static final double GAP = 9;
  private static final int FEW_DAYS = 75;
  private static final int ABOUT_A_YEAR = 430;
  private static final int MONDAY = 3; // days from the epoch's Thursday back to a Monday

  /** Days that share a number share a tick, which stands at the first of them. */
  @FunctionalInterface
  private interface Period {
    long of(LocalDate date);
  }

  private record Level(Period period, DateTimeFormatter format) {}

  @Override
  public List<Tick> on(Range range, double length, Pen pen) {
    double scale = length / range.getLength();
    List<Tick> ticks = List.of();
    for (Level level : levels()) {
      ticks = settled(ticks(level, range), scale, pen);
      ticks = days.equalSteps() ? within(ticks, range, scale, pen) : ticks;
      if (fit(ticks, scale, pen)) {
        return ticks;
      }
    }
    return ticks.subList(0, 1);
  }

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
    if (days.count() <= FEW_DAYS) {
      for (int step : new int[] {1, 7, 14}) {
        levels.add(new Level(date -> Math.floorDiv(date.toEpochDay() + MONDAY, step), day));
      }
    }
    boolean aboutAYear = days.count() <= ABOUT_A_YEAR;
    DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL", locale);
    for (int step : new int[] {1, 3, 6}) {
      long origin = aboutAYear ? month(days.first()) : 0;
      levels.add(new Level(date -> Math.floorDiv(month(date) - origin, step), month));
    }
    for (int step : new int[] {1, 2, 5, 10, 50}) {
      DateTimeFormatter year = DateTimeFormatter.ofPattern("uuuu", locale);
      levels.add(new Level(date -> Math.floorDiv(date.getYear(), step), year));
    }
    return levels;
  }

  private static long month(LocalDate date) {
    return date.getYear() * 12L + date.getMonthValue() - 1;
  }

  private List<Tick> ticks(Level level, Range range) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < days.dates().size(); i++) {
      LocalDate date = days.dates().get(i);
      boolean begins = i == 0 || level.period.of(date) != level.period.of(days.dates().get(i - 1));
      if (begins && range.contains(days.at(i))) {
        ticks.add(new Tick(days.at(i), label(level, date)));
      }
    }
    return ticks;
  }

  /** Where several years pass, January bears the year's name. */
  private String label(Level level, LocalDate date) {
    boolean newYear = date.getMonthValue() == 1 && days.count() > ABOUT_A_YEAR;
    return newYear
        ? DateTimeFormatter.ofPattern("uuuu", locale).format(date)
        : level.format.format(date);
  }

  /** Without the first tick where it stands at a period's very end and crowds the second. */
  private static List<Tick> settled(List<Tick> ticks, double scale, Pen pen) {
    boolean crowded = ticks.size() > 2 && !apart(ticks.get(0), ticks.get(1), scale, pen);
    return crowded ? ticks.subList(1, ticks.size()) : ticks;
  }

  /** Without the last tick where its words would stick out beyond the last column. */
  private static List<Tick> within(List<Tick> ticks, Range range, double scale, Pen pen) {
    Tick last = ticks.getLast();
    double room = (range.getUpperBound() - last.at()) * scale;
    boolean sticksOut = ticks.size() > 2 && room < pen.width(last.label()) / 2;
    return sticksOut ? ticks.subList(0, ticks.size() - 1) : ticks;
  }

  private static boolean fit(List<Tick> ticks, double scale, Pen pen) {
    for (int i = 1; i < ticks.size(); i++) {
      if (!apart(ticks.get(i - 1), ticks.get(i), scale, pen)) {
        return false;
      }
    }
    return !ticks.isEmpty();
  }

  private static boolean apart(Tick left, Tick right, double scale, Pen pen) {
    double needed = (pen.width(left.label()) + pen.width(right.label())) / 2 + GAP;
    return (right.at() - left.at()) * scale >= needed;
  }
}
