package app.chordial.rhythm;

/**
 * How often, when, how much, whose value counts, what is left to luck to learn from, and what is
 * scarce.
 */
public record Rhythm(Pace pace, Cadence cadence, Balance balance, Proving proving, Limits limits) {

  public static final Rhythm DEFAULT =
      new Rhythm(Pace.DEFAULT, Cadence.DEFAULT, Balance.DEFAULT, Proving.DEFAULT, Limits.NONE);

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance, proving, limits);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance, proving, limits);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other, proving, limits);
  }

  public Rhythm with(Proving other) {
    return new Rhythm(pace, cadence, balance, other, limits);
  }

  public Rhythm with(Limits other) {
    return new Rhythm(pace, cadence, balance, proving, other);
  }
}
