package app.chordial.rhythm;

import app.chordial.rhythm.series.Series;
import java.util.List;

/**
 * How often, when, how much, whose value counts, what is left to luck to learn from, what is
 * scarce, what may go beyond what customers are known to like, when what is used up comes back, and
 * what an event sets off.
 */
public record Rhythm(
    Pace pace,
    Cadence cadence,
    Balance balance,
    Proving proving,
    Limits limits,
    Wildcards wildcards,
    Reorders reorders,
    List<Series> series) {

  public static final Rhythm DEFAULT =
      new Rhythm(
          Pace.DEFAULT,
          Cadence.DEFAULT,
          Balance.DEFAULT,
          Proving.DEFAULT,
          Limits.NONE,
          Wildcards.DEFAULT);

  public Rhythm {
    series = List.copyOf(series);
  }

  /** Where products come back as usual. */
  public Rhythm(
      Pace pace,
      Cadence cadence,
      Balance balance,
      Proving proving,
      Limits limits,
      Wildcards wildcards) {
    this(pace, cadence, balance, proving, limits, wildcards, Reorders.DEFAULT, List.of());
  }

  public Rhythm with(Reorders other) {
    return new Rhythm(pace, cadence, balance, proving, limits, wildcards, other, series);
  }

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance, proving, limits, wildcards, reorders, series);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance, proving, limits, wildcards, reorders, series);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other, proving, limits, wildcards, reorders, series);
  }

  public Rhythm with(Proving other) {
    return new Rhythm(pace, cadence, balance, other, limits, wildcards, reorders, series);
  }

  public Rhythm with(Limits other) {
    return new Rhythm(pace, cadence, balance, proving, other, wildcards, reorders, series);
  }

  public Rhythm with(Wildcards other) {
    return new Rhythm(pace, cadence, balance, proving, limits, other, reorders, series);
  }

  public Rhythm withSeries(List<Series> other) {
    return new Rhythm(pace, cadence, balance, proving, limits, wildcards, reorders, other);
  }

  /** The series that run, in the design's order. */
  public List<Series> running() {
    return series.stream().filter(Series::isOn).toList();
  }
}
