package app.chordial.chart;

/** Whether the house is lit. */
public enum Mode {
  LIGHT,
  DARK
}
