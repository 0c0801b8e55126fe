package app.chordial.store;

import app.chordial.audience.Attribute;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.roaringbitmap.RoaringBitmap;

/** One attribute of all customers as texts, until it is known what kind of values they are. */
final class AttributeColumn {

  /** A leading zero makes a text, as in a postal code. */
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Map<String, Integer> codes = new HashMap<>();
  private final int[] values;
  private final int[] since;

  AttributeColumn(int customers) {
    values = new int[customers];
    Arrays.fill(values, -1);
    since = Attribute.never(customers);
  }

  void put(int customer, String value, int knownSince) {
    values[customer] = codes.computeIfAbsent(value, _ -> codes.size());
    since[customer] = knownSince;
  }

  Attribute attribute(String name) {
    List<String> dictionary = List.copyOf(new TreeSet<>(codes.keySet()));
    int[] ranks = new int[dictionary.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[codes.getOrDefault(dictionary.get(rank), 0)] = rank;
    }
    for (int customer = 0; customer < values.length; customer++) {
      values[customer] = values[customer] < 0 ? -1 : ranks[values[customer]];
    }
    if (all(dictionary, value -> NUMBER.matcher(value).matches())) {
      return numeric(name, dictionary);
    }
    if (all(dictionary, AttributeColumn::isDate)) {
      return date(name, dictionary);
    }
    if (all(dictionary, value -> value.equals("true") || value.equals("false"))) {
      return flag(name, dictionary);
    }
    return new Attribute.Text(name, dictionary, values, since);
  }

  private static boolean all(List<String> dictionary, Predicate<String> predicate) {
    return dictionary.stream().allMatch(predicate);
  }

  private static boolean isDate(String value) {
    if (!DATE.matcher(value).matches()) {
      return false;
    }
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private Attribute numeric(String name, List<String> dictionary) {
    double[] numbers = new double[values.length];
    for (int customer = 0; customer < values.length; customer++) {
      numbers[customer] =
          values[customer] < 0 ? Double.NaN : Double.parseDouble(dictionary.get(values[customer]));
    }
    return new Attribute.Numeric(name, numbers, since);
  }

  private Attribute date(String name, List<String> dictionary) {
    int[] days = new int[values.length];
    for (int customer = 0; customer < values.length; customer++) {
      days[customer] =
          values[customer] < 0
              ? 0
              : (int) LocalDate.parse(dictionary.get(values[customer])).toEpochDay();
    }
    return new Attribute.Date(name, days, since);
  }

  private Attribute flag(String name, List<String> dictionary) {
    int yesCode = dictionary.indexOf("true");
    RoaringBitmap yes = new RoaringBitmap();
    for (int customer = 0; customer < values.length; customer++) {
      if (values[customer] >= 0 && values[customer] == yesCode) {
        yes.add(customer);
      }
    }
    return new Attribute.Flag(name, yes, since);
  }
}
