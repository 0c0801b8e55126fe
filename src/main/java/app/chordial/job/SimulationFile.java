package app.chordial.job;

import app.chordial.exchange.csv.CsvFile;
import app.chordial.simulation.Grouped;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;
import app.chordial.work.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A simulation's figures as files. */
final class SimulationFile {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DIGITS = 2;

  /** What a row of the CSV tells, in this order. */
  private static final List<Metric> COLUMNS =
      List.of(
          Metric.EMAILS,
          Metric.OPENS,
          Metric.CLICKS,
          Metric.MAIL_ORDERS,
          Metric.ORDERS,
          Metric.MAIL_REVENUE,
          Metric.REVENUE,
          Metric.MAIL_MARGIN,
          Metric.UNSUBSCRIBES,
          Metric.BOUNCES,
          Metric.COMPLAINTS,
          Metric.JOINS);

  private SimulationFile() {}

  /** One row a day: each count's mean over the runs and its 80 % band, and how long the list is. */
  static void write(Simulation simulation, Currency currency, Path target) throws Refusal {
    List<String> headers = new ArrayList<>(List.of("date"));
    for (Metric metric : COLUMNS) {
      String name = metric.name().toLowerCase(Locale.ROOT);
      headers.addAll(List.of(name, name + "_low", name + "_high"));
    }
    headers.addAll(List.of("list_size", "list_size_low", "list_size_high"));
    List<Banded> sizes = simulation.listSize();
    List<List<Banded>> days = COLUMNS.stream().map(simulation::daily).toList();
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    CsvFile.write(
        target,
        headers,
        lines -> {
          for (int day = 0; day < simulation.days(); day++) {
            List<String> cells = new ArrayList<>();
            cells.add(simulation.horizon().from().plusDays(day).toString());
            for (int column = 0; column < COLUMNS.size(); column++) {
              Banded banded = days.get(column).get(day);
              int shift = isMoney(COLUMNS.get(column)) ? digits : 0;
              add(banded, shift, cells);
            }
            add(sizes.get(day), 0, cells);
            lines.row(cells);
          }
        });
  }

  static boolean isMoney(Metric metric) {
    return switch (metric) {
      case MAIL_REVENUE, REVENUE, MAIL_MARGIN, LOST_MARGIN -> true;
      case EMAILS, OPENS, CLICKS, MAIL_ORDERS, ORDERS, UNSUBSCRIBES, BOUNCES, COMPLAINTS -> false;
      case GAP_DAYS, GAPS, EAGER_GAP_DAYS, EAGER_GAPS, TIRED_GAP_DAYS, TIRED_GAPS, FATIGUE -> false;
      case WILDCARDS, WILDCARD_CLICKS, WILDCARD_LEAVES, JOINS -> false;
    };
  }

  private static void add(Banded banded, int shift, List<String> cells) {
    cells.add(number(banded.mean(), shift));
    cells.add(number(banded.low(), shift));
    cells.add(number(banded.high(), shift));
  }

  private static String number(double value, int shift) {
    return BigDecimal.valueOf(value)
        .movePointLeft(shift)
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  /** The totals with their bands, and what was asked. */
  static String json(Simulation simulation) {
    ObjectNode root = JSON.createObjectNode();
    root.put("scenario", simulation.title());
    root.put("from", simulation.horizon().from().toString());
    root.put("weeks", simulation.horizon().weeks());
    root.put("runs", simulation.horizon().runs());
    root.put("seed", simulation.horizon().seed());
    root.put("customers", simulation.customers());
    ObjectNode totals = root.putObject("totals");
    for (Metric metric : Metric.values()) {
      totals.set(
          metric.name().toLowerCase(Locale.ROOT), JSON.valueToTree(simulation.total(metric)));
    }
    root.set("messages", JSON.valueToTree(simulation.messages()));
    root.set("themes", JSON.valueToTree(simulation.themes()));
    ArrayNode segments = root.putArray("segments");
    for (Grouped one : simulation.groups()) {
      ObjectNode segment = segments.addObject();
      segment.put("id", one.id());
      segment.put("customers", one.customers());
      ObjectNode its = segment.putObject("totals");
      for (Metric metric : Metric.values()) {
        its.set(metric.name().toLowerCase(Locale.ROOT), JSON.valueToTree(one.total(metric)));
      }
    }
    root.set("wildcards", JSON.valueToTree(simulation.wildcards()));
    return JSON.writeValueAsString(root);
  }
}
