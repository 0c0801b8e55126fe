package app.chordial.chart;

/** An estimate on an axis with how far it may be off, such as one customer's receptivity. */
public record Span(double low, double at, double high, String label) {

  public Span {
    Checked.number(label, low);
    Checked.number(label, at);
    Checked.number(label, high);
    Checked.ordered(label, low, at);
    Checked.ordered(label, at, high);
  }
}
