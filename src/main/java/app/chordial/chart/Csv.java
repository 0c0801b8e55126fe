package app.chordial.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers behind a figure as comma-separated text, with names in the first line. */
public final class Csv {

  private static final double EXACT = 1e15;

  private Csv() {}

  /** Dates as ISO 8601, numbers with a point and all their digits, lines ended by CR LF. */
  public static String of(Figure figure) {
    StringWriter text = new StringWriter();
    CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
    rows(figure).forEach(writer::writeRecord);
    return text.toString();
  }

  private static List<List<String>> rows(Figure figure) {
    return switch (figure) {
      case Lines lines -> lines(lines);
      case Columns it ->
          table(
              List.of("date", it.name()),
              it.dates().size(),
              i -> List.of(it.dates().get(i).toString(), number(it.values().get(i))));
      case HeatMap it ->
          grid(it.rows(), it.dates().stream().map(Object::toString).toList(), it.values());
      case Matrix it -> grid(it.rows(), it.columns(), it.values());
      case Histogram it ->
          table(
              List.of("from", "to", "count"),
              it.counts().size(),
              i ->
                  List.of(
                      number(it.edges().get(i)),
                      number(it.edges().get(i + 1)),
                      number(it.counts().get(i))));
      case Curve it ->
          table(
              names(it.xScale(), it.yScale()),
              it.xs().size(),
              i -> List.of(number(it.xs().get(i)), number(it.ys().get(i))));
      case Frontier it -> frontier(it);
      case Spark it ->
          table(
              List.of("position", it.name()),
              it.values().size(),
              i -> List.of(String.valueOf(i + 1), number(it.values().get(i))));
      case Bars it -> bars(it);
    };
  }

  private interface Row {
    List<String> at(int index);
  }

  private static List<List<String>> table(List<String> names, int size, Row row) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(names);
    IntStream.range(0, size).mapToObj(row::at).forEach(rows::add);
    return rows;
  }

  private static List<String> names(Scale x, Scale y) {
    return List.of(x.name().isEmpty() ? "x" : x.name(), y.name().isEmpty() ? "y" : y.name());
  }

  private static List<List<String>> lines(Lines lines) {
    List<String> names = new ArrayList<>(List.of("date"));
    for (Series one : lines.series()) {
      names.add(one.name());
      one.band()
          .ifPresent(band -> names.addAll(List.of(one.name() + " low", one.name() + " high")));
    }
    return table(names, lines.dates().size(), i -> line(lines, i));
  }

  private static List<String> line(Lines lines, int i) {
    List<String> cells = new ArrayList<>(List.of(lines.dates().get(i).toString()));
    for (Series one : lines.series()) {
      cells.add(number(one.values().get(i)));
      one.band()
          .ifPresent(
              band -> cells.addAll(List.of(number(band.low().get(i)), number(band.high().get(i)))));
    }
    return cells;
  }

  private static List<List<String>> grid(
      List<String> rows, List<String> columns, List<List<Double>> values) {
    List<String> names = new ArrayList<>(List.of(""));
    names.addAll(columns);
    return table(
        names,
        rows.size(),
        i -> {
          List<String> cells = new ArrayList<>(List.of(rows.get(i)));
          values.get(i).forEach(value -> cells.add(number(value)));
          return cells;
        });
  }

  private static List<List<String>> frontier(Frontier it) {
    List<String> names = new ArrayList<>(List.of("point"));
    names.addAll(names(it.xScale(), it.yScale()));
    return table(
        names,
        it.points().size(),
        i -> {
          Spot point = it.points().get(i);
          return List.of(point.label(), number(point.x()), number(point.y()));
        });
  }

  private static List<List<String>> bars(Bars it) {
    return table(
        List.of("name", it.name(), "low", "high"),
        it.bars().size(),
        i -> {
          Bar bar = it.bars().get(i);
          return List.of(
              bar.label(),
              number(bar.value()),
              bar.around().map(span -> number(span.low())).orElse(""),
              bar.around().map(span -> number(span.high())).orElse(""));
        });
  }

  /** Whole numbers without a point, others with the fewest digits that tell them apart. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < EXACT
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
