package app.chordial.chart;

import java.time.LocalDate;
import java.util.List;

/** What figures demand of their numbers, names and dates; each refusal says which one and why. */
final class Checked {

  /** No shop counts further, and twice of it still leaves room to compute a range. */
  static final double LARGEST = 1e18;

  private Checked() {}

  static double number(String what, double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw refusal(what, "must be a finite number between -1e18 and 1e18, but is " + value);
    }
    return value;
  }

  static List<Double> numbers(String what, List<Double> values) {
    List<Double> copy = List.copyOf(values);
    for (int i = 0; i < copy.size(); i++) {
      number(what + ", number " + (i + 1), copy.get(i));
    }
    return copy;
  }

  static List<Double> rising(String what, List<Double> values) {
    List<Double> copy = numbers(what, values);
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i) <= copy.get(i - 1)) {
        throw refusal(what, "must rise, but " + copy.get(i) + " follows " + copy.get(i - 1));
      }
    }
    return copy;
  }

  static List<LocalDate> days(String what, List<LocalDate> dates) {
    List<LocalDate> copy = List.copyOf(dates);
    for (int i = 1; i < copy.size(); i++) {
      if (!copy.get(i).isAfter(copy.get(i - 1))) {
        throw refusal(what, "dates must rise, but " + copy.get(i) + " follows " + copy.get(i - 1));
      }
    }
    return copy;
  }

  static List<List<Double>> table(String what, List<List<Double>> values, int rows, int columns) {
    same(what, "rows", rows, values.size());
    for (List<Double> row : values) {
      same(what, "values in a row", columns, row.size());
    }
    return values.stream().map(row -> numbers(what, row)).toList();
  }

  static void same(String what, String noun, int wanted, int found) {
    if (wanted != found) {
      throw refusal(what, "needs " + wanted + " " + noun + ", but has " + found);
    }
  }

  static void ordered(String what, double low, double high) {
    if (low > high) {
      throw refusal(what, "has a low end of " + low + " above its high end of " + high);
    }
  }

  static IllegalArgumentException refusal(String what, String why) {
    return new IllegalArgumentException(what + ": " + why);
  }
}
