package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void whatIsNoNumberIsRefusedByName() {
    refused(
        "clicks, number 2: must be a finite number",
        () -> Series.of("clicks", Ink.DESIGN, 1, Double.NaN));
    refused(
        "x of here: must be a finite number", () -> new Spot(Double.POSITIVE_INFINITY, 0, "here"));
    refused("orders: must be a finite number", () -> Bar.of("orders", 2e18, Ink.DESIGN));
    refused("limit most: must be a finite", () -> new Limit(Double.NEGATIVE_INFINITY, "most"));
    refused(
        "Size, number 1: must be a finite",
        () -> new Spark("Size", List.of(Double.NaN), Ink.DESIGN, Unit.COUNT, ""));
  }

  @Test
  void sizesThatDontMatchAreRefused() {
    refused(
        "Pace, average: needs 3 values, but has 2",
        () ->
            Lines.of("Pace", Examples.days(3), Unit.DAYS, Series.of("average", Ink.DESIGN, 1, 2)));
    refused(
        "band of average: needs 2 values, but has 1",
        () -> Series.of("average", Ink.DESIGN, 1, 2).within(new double[1], new double[1]));
    refused(
        "When: needs 2 values in a row, but has 1",
        () ->
            new HeatMap("When", List.of("a"), Examples.days(2), List.of(List.of(1.0)), Unit.COUNT));
    refused(
        "Gaps: needs 3 edges, but has 2",
        () ->
            new Histogram(
                "Gaps",
                List.of(0.0, 1.0),
                List.of(1.0, 2.0),
                Ink.DESIGN,
                Unit.DAYS,
                Optional.empty()));
    refused(
        "Trade: has no point 1 to mark",
        () ->
            new Frontier(
                "Trade",
                new Scale("", Unit.COUNT),
                new Scale("", Unit.COUNT),
                List.of(new Spot(1, 2, "")),
                1));
  }

  @Test
  void whatMustRiseRises() {
    LocalDate day = Examples.START;
    refused(
        "Sends: dates must rise, but 2026-12-02 follows 2026-12-02",
        () ->
            new Columns(
                "Sends",
                List.of(day, day),
                List.of(1.0, 2.0),
                Ink.DESIGN,
                Unit.COUNT,
                Optional.empty()));
    refused(
        "Gap, x: must rise, but 1.0 follows 2.0",
        () ->
            new Curve(
                "Gap",
                new Scale("", Unit.COUNT),
                new Scale("", Unit.COUNT),
                List.of(2.0, 1.0),
                List.of(1.0, 1.0),
                Optional.empty()));
    refused(
        "orders: has a low end of 3.0 above", () -> Bar.of("orders", 2, Ink.DESIGN).between(3, 4));
    refused("band: has a low end of 2.0 above", () -> new Band(List.of(2.0), List.of(1.0)));
  }

  @Test
  void aFigureKeepsItsNumbersWhateverHappensToTheGivers() {
    List<Double> values = new ArrayList<>(List.of(1.0, 2.0));
    Spark spark = new Spark("Size", values, Ink.DESIGN, Unit.COUNT, "");
    values.set(0, 9.0);
    assertThat(spark.values()).containsExactly(1.0, 2.0);
  }

  private static void refused(String start, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(start);
  }
}
