package app.chordial.chart;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;

/** Tables of shaded cells: rows over dates, or rows against columns. */
final class HeatPlots {

  private static final double NAMES = 120;
  private static final double UPRIGHT_NAMES = 90;

  private HeatPlots() {}

  static HousePlot of(HeatMap map, House house) {
    Days days = Days.inSteps(map.dates());
    HouseAxis dates = Axes.dated(BarPlots.slots(map.dates().size()), days, house);
    DateTimeFormatter day = Axes.spoken(house);
    Table table = new Table(map.rows(), map.values(), map.unit());
    HousePlot plot = plot(table, house, value -> "", i -> day.format(map.dates().get(i)));
    plot.setDomainAxis(dates.withoutLine());
    return plot;
  }

  static HousePlot of(Matrix matrix, House house) {
    HouseAxis columns =
        new HouseAxis(
            new NameTicks(matrix.columns(), UPRIGHT_NAMES),
            BarPlots.slots(matrix.columns().size()));
    columns.setVerticalTickLabels(true);
    Table table = new Table(matrix.rows(), matrix.values(), matrix.unit());
    HousePlot plot =
        plot(
            table,
            house,
            value -> house.numerals().brief(value, matrix.unit()),
            matrix.columns()::get);
    plot.setDomainAxis(columns.withoutLine());
    return plot;
  }

  private record Table(List<String> rows, List<List<Double>> values, Unit unit) {

    Range range() {
      Extent extent = Extent.of(values.stream().flatMap(List::stream).toList());
      return extent.with(0).low() == extent.with(0).high()
          ? new Range(0, 1)
          : new Range(extent.with(0).low(), extent.with(0).high());
    }

    DefaultXYZDataset cells() {
      DefaultXYZDataset cells = new DefaultXYZDataset();
      for (int row = 0; row < rows.size(); row++) {
        double[][] line = new double[3][values.get(row).size()];
        for (int column = 0; column < line[0].length; column++) {
          line[0][column] = column;
          line[1][column] = row;
          line[2][column] = values.get(row).get(column);
        }
        cells.addSeries(row, line);
      }
      return cells;
    }
  }

  private static HousePlot plot(
      Table table, House house, DoubleFunction<String> words, IntFunction<String> column) {
    HousePlot plot = new HousePlot();
    plot.setDataset(table.cells());
    Cells cells = new Cells(house, table.range(), words);
    cells.setDefaultToolTipGenerator(
        (data, row, item) ->
            table.rows.get(row)
                + ", "
                + column.apply(item)
                + ": "
                + house.numerals().full(table.values.get(row).get(item), table.unit));
    plot.setRenderer(cells);
    HouseAxis rows =
        new HouseAxis(new NameTicks(table.rows, NAMES), BarPlots.slots(table.rows.size()));
    rows.setInverted(true);
    plot.setRangeAxis(rows.withoutLine());
    plot.setRangeGridlinesVisible(false);
    return plot.over(new HeatKey(house, table.range(), table.unit));
  }
}
