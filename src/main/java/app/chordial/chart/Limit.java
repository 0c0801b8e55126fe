package app.chordial.chart;

/** A level that matters, drawn as a dashed line with its label, such as "allowance 2,000". */
public record Limit(double at, String label) {

  public Limit {
    Checked.number("limit " + label, at);
  }
}
