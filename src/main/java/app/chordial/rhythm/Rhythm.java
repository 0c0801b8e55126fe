package app.chordial.rhythm;

/**
 * How often, when, how much, whose value counts, what is left to luck to learn from, what is
 * scarce, what may go beyond what customers are known to like, and when what is used up comes back.
 */
public record Rhythm(
    Pace pace,
    Cadence cadence,
    Balance balance,
    Proving proving,
    Limits limits,
    Wildcards wildcards,
    Reorders reorders) {

  public static final Rhythm DEFAULT =
      new Rhythm(
          Pace.DEFAULT,
          Cadence.DEFAULT,
          Balance.DEFAULT,
          Proving.DEFAULT,
          Limits.NONE,
          Wildcards.DEFAULT);

  /** Where products come back as usual. */
  public Rhythm(
      Pace pace,
      Cadence cadence,
      Balance balance,
      Proving proving,
      Limits limits,
      Wildcards wildcards) {
    this(pace, cadence, balance, proving, limits, wildcards, Reorders.DEFAULT);
  }

  public Rhythm with(Reorders other) {
    return new Rhythm(pace, cadence, balance, proving, limits, wildcards, other);
  }

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance, proving, limits, wildcards, reorders);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance, proving, limits, wildcards, reorders);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other, proving, limits, wildcards, reorders);
  }

  public Rhythm with(Proving other) {
    return new Rhythm(pace, cadence, balance, other, limits, wildcards, reorders);
  }

  public Rhythm with(Limits other) {
    return new Rhythm(pace, cadence, balance, proving, other, wildcards, reorders);
  }

  public Rhythm with(Wildcards other) {
    return new Rhythm(pace, cadence, balance, proving, limits, other, reorders);
  }
}
