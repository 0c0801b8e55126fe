package app.chordial.interest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * What customers of a real shop own, and what each bought later that was new to them.
 *
 * @param later empty for who is not asked about
 */
record Purchased(Owned owned, List<int[]> later) {

  private static final String SPLIT = "2011-09-01";
  private static final int LEAST_BUYERS = 5;
  private static final Pattern ITEM = Pattern.compile("\\d{5}.*");

  private static Path data(String folder, String file) {
    String data = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(data.isEmpty(), "no conformance data");
    return Path.of(data, folder, file);
  }

  /** Each basket as a customer, the items in the order of their names. */
  static Owned groceries() throws IOException {
    List<List<String>> baskets = new ArrayList<>();
    for (String line : Files.readAllLines(data("groceries", "groceries_baskets.csv"))) {
      baskets.add(List.of(line.split(",", -1)));
    }
    TreeSet<String> names = new TreeSet<>();
    baskets.forEach(names::addAll);
    List<String> items = List.copyOf(names);
    return Owned.of(items.size(), baskets.stream().map(basket -> rows(basket, items)).toList());
  }

  private static int[] rows(Iterable<String> names, List<String> items) {
    List<Integer> found = new ArrayList<>();
    names.forEach(name -> found.add(Collections.binarySearch(items, name)));
    return found.stream().mapToInt(i -> i).filter(i -> i >= 0).sorted().distinct().toArray();
  }

  /** The gift shop, split at the beginning of its last autumn. */
  static Purchased onlineRetail() throws IOException {
    Map<String, Set<String>> before = new TreeMap<>();
    Map<String, Set<String>> after = new TreeMap<>();
    Path file = data("onlineretail", "onlineretail.csv.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      reader
          .lines()
          .map(Purchased::fields)
          .filter(Purchased::isSale)
          .forEach(
              line ->
                  (line.get(4).compareTo(SPLIT) < 0 ? before : after)
                      .computeIfAbsent(line.get(6), _ -> new TreeSet<>())
                      .add(line.get(1)));
    }
    return split(before, after);
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ',' : line.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    return fields;
  }

  private static boolean isSale(List<String> line) {
    return !line.get(0).startsWith("C")
        && ITEM.matcher(line.get(1)).matches()
        && Double.parseDouble(line.get(3)) > 0
        && Double.parseDouble(line.get(5)) > 0
        && !line.get(6).isBlank();
  }

  private static Purchased split(Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Map<String, Integer> buyers = new TreeMap<>();
    before.values().forEach(some -> some.forEach(item -> buyers.merge(item, 1, Integer::sum)));
    List<String> items =
        buyers.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_BUYERS)
            .map(Map.Entry::getKey)
            .toList();
    List<int[]> owned = new ArrayList<>();
    List<int[]> later = new ArrayList<>();
    before.forEach(
        (customer, some) -> {
          int[] own = rows(some, items);
          int[] next = rows(after.getOrDefault(customer, Set.of()), items);
          owned.add(own);
          later.add(
              own.length == 0
                  ? new int[0]
                  : Arrays.stream(next)
                      .filter(item -> Arrays.binarySearch(own, item) < 0)
                      .toArray());
        });
    return new Purchased(Owned.of(items.size(), owned), later);
  }

  /** Mean over who is asked about of hits / min(10, what was bought later). */
  double recall(Strengths strengths) {
    double[][] rows = new double[strengths.products()][strengths.products()];
    for (int item = 0; item < rows.length; item++) {
      strengths.row(item, rows[item]);
    }
    double sum = 0;
    int asked = 0;
    for (int customer = 0; customer < later.size(); customer++) {
      int[] wanted = later.get(customer);
      if (wanted.length > 0) {
        asked++;
        sum += hits(owned.row(customer), wanted, rows) / Math.min(10.0, wanted.length);
      }
    }
    return sum / asked;
  }

  private static int hits(int[] own, int[] wanted, double[][] rows) {
    double[] scores = new double[rows.length];
    for (int item : own) {
      for (int to = 0; to < scores.length; to++) {
        scores[to] += rows[item][to];
      }
    }
    for (int item : own) {
      scores[item] = Double.NEGATIVE_INFINITY;
    }
    int hits = 0;
    for (int place = 0; place < 10; place++) {
      int best = 0;
      for (int item = 1; item < scores.length; item++) {
        best = scores[item] > scores[best] ? item : best;
      }
      hits += Arrays.binarySearch(wanted, best) >= 0 ? 1 : 0;
      scores[best] = Double.NEGATIVE_INFINITY;
    }
    return hits;
  }
}
