package app.chordial.chart;

/** A point in two dimensions with the words that belong to it. */
public record Spot(double x, double y, String label) {

  public Spot {
    Checked.number("x of " + label, x);
    Checked.number("y of " + label, y);
  }
}
