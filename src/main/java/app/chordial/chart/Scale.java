package app.chordial.chart;

/** What an axis measures, and in which unit. */
public record Scale(String name, Unit unit) {}
