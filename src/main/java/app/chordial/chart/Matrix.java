package app.chordial.chart;

import java.util.List;

/** How strongly each row goes with each column: {@code values.get(row).get(column)}. */
public record Matrix(
    String name, List<String> rows, List<String> columns, List<List<Double>> values, Unit unit)
    implements Figure {

  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = Checked.table(name, values, rows.size(), columns.size());
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }
}
