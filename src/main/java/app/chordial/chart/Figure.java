package app.chordial.chart;

/**
 * What a chart shows, as an immutable value: names, dates and numbers, without colours, pixels or a
 * toolkit. All numbers are finite and at most {@value Checked#LARGEST} in size.
 */
public sealed interface Figure
    permits Lines, Columns, HeatMap, Matrix, Histogram, Curve, Frontier, Spark, Bars {

  /** What a person calls it: for the card, the screen reader and the name of a saved file. */
  String name();

  /** Whether there is nothing to draw yet. */
  boolean isEmpty();
}
