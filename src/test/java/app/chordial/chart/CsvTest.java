package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  @Tag("law")
  void everyNumberOfAFigureComesBackExactly() {
    int numbers = 0;
    for (long seed = 0; seed < 300; seed++) {
      Figure figure = new RandomFigures(seed).any();
      double[] expected =
          RandomFigures.numbers(figure).map(value -> value + 0.0).sorted().toArray();
      List<Double> read = new ArrayList<>();
      List<CsvRecord> records = CsvReader.builder().ofCsvRecord(Csv.of(figure)).stream().toList();
      int names = records.getFirst().getFieldCount();
      for (CsvRecord row : records.subList(1, records.size())) {
        assertThat(row.getFieldCount()).as("seed %d", seed).isEqualTo(names);
        int first = figure instanceof Histogram || figure instanceof Curve ? 0 : 1;
        row.getFields().stream()
            .skip(first)
            .filter(cell -> !cell.isEmpty())
            .forEach(cell -> read.add(Double.parseDouble(cell)));
      }
      double[] found =
          read.stream().mapToDouble(Double::doubleValue).map(v -> v + 0.0).sorted().toArray();
      assertThat(found).as("seed %d, %s", seed, figure.name()).isEqualTo(expected);
      numbers += expected.length;
    }
    assertThat(numbers).isGreaterThan(10_000);
  }

  @Test
  void linesBringTheirBandsAndDates() {
    Series series =
        Series.of("this", Ink.DESIGN, 1, 2.5).within(new double[] {0, 2}, new double[] {2, 3});
    Lines lines = Lines.of("Lost", Examples.days(2), Unit.COUNT, series);
    assertThat(Csv.of(lines))
        .isEqualTo("date,this,this low,this high\r\n2026-12-02,1,0,2\r\n2026-12-03,2.5,2,3\r\n");
  }

  @Test
  void namesWithCommasAndQuotesAreQuoted() {
    Bars bars = new Bars("count", List.of(Bar.of("rods, \"long\"", 3, Ink.ACCENT)), Unit.COUNT);
    assertThat(Csv.of(bars)).isEqualTo("name,count,low,high\r\n\"rods, \"\"long\"\"\",3,,\r\n");
  }
}
