package app.chordial.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.junit.jupiter.api.Assumptions;

/**
 * The one-tenth sample of CDNOW's cohort of early 1997, split after 1997-09-30, where it is there.
 *
 * @param calibration each customer until then
 * @param repeats the same without the first day
 * @param laterOrders on how many days of the following 39 weeks each bought
 */
record Cdnow(List<Purchases> calibration, List<Purchases> repeats, List<Integer> laterOrders) {

  static final double WEEKS_HELD_OUT = 39;

  private static final int TODAY = (int) LocalDate.of(1997, 9, 30).toEpochDay();

  static Cdnow read() throws IOException {
    String data = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(data.isEmpty(), "no conformance data");
    Cdnow all = new Cdnow(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    SequencedMap<String, List<String[]>> byCustomer = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(data, "cdnow", "CDNOW_sample.txt"))) {
      String[] words = line.strip().split(" +", -1);
      byCustomer.computeIfAbsent(words[1], _ -> new ArrayList<>()).add(words);
    }
    byCustomer.values().forEach(all::add);
    return all;
  }

  private void add(List<String[]> lines) {
    Purchases before = new Purchases(0, 0, 0, 0, TODAY);
    double first = 0;
    int later = 0;
    int last = 0;
    for (String[] words : lines) {
      LocalDate date =
          LocalDate.parse(words[2], DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));
      int day = (int) date.toEpochDay();
      double dollars = Double.parseDouble(words[4]);
      if (day <= TODAY) {
        before = before.and(day, dollars);
        first = before.days() == 1 ? before.spentMinor() : first;
      } else if (day != last) {
        later++;
      }
      last = day;
    }
    calibration.add(before);
    repeats.add(
        new Purchases(
            before.repeats(),
            before.firstDay(),
            before.lastDay(),
            before.spentMinor() - first,
            TODAY));
    laterOrders.add(later);
  }
}
