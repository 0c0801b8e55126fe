package app.chordial.cli;

import app.chordial.simulation.Grouped;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a simulation did to the customers of each segment. */
final class SegmentTable {

  private static final List<Metric> COLUMNS =
      List.of(
          Metric.EMAILS,
          Metric.CLICKS,
          Metric.MAIL_ORDERS,
          Metric.MAIL_REVENUE,
          Metric.UNSUBSCRIBES);

  private final Simulation simulation;
  private final String currency;

  SegmentTable(Simulation simulation, String currency) {
    this.simulation = simulation;
    this.currency = currency;
  }

  /** Nothing where no segment's figures were told apart. */
  List<String> lines() {
    if (simulation.groups().isEmpty()) {
      return List.of();
    }
    int width = simulation.groups().stream().mapToInt(one -> one.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(
        "By segment as it stands on %s; a customer may be in several:"
            .formatted(simulation.horizon().from()));
    StringBuilder head = new StringBuilder("  " + " ".repeat(width) + "    customers");
    COLUMNS.forEach(metric -> head.append(cell(SimulateCommand.word(metric))));
    lines.add(head.toString());
    for (Grouped one : simulation.groups()) {
      StringBuilder line = new StringBuilder("  " + one.name());
      line.repeat(' ', width - one.name().length());
      line.append("%13s".formatted(Figures.number(one.customers())));
      for (Metric metric : COLUMNS) {
        line.append(cell(SimulateCommand.text(metric, one.total(metric).mean(), currency)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String cell(String text) {
    return String.format(Locale.ROOT, "%14s", text);
  }

  /** Every metric's total with its band, by segment. */
  List<Map<String, Object>> figures() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Grouped one : simulation.groups()) {
      Map<String, Banded> totals = new LinkedHashMap<>();
      for (Metric metric : Metric.values()) {
        totals.put(metric.name().toLowerCase(Locale.ROOT), one.total(metric));
      }
      Map<String, Object> segment = new LinkedHashMap<>();
      segment.put("id", one.id());
      segment.put("name", one.name());
      segment.put("customers", one.customers());
      segment.put("totals", totals);
      all.add(segment);
    }
    return all;
  }
}
