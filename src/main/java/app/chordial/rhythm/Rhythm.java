package app.chordial.rhythm;

/** How often, when, how much, whose value counts, and what is scarce. */
public record Rhythm(Pace pace, Cadence cadence, Balance balance, Limits limits) {

  public static final Rhythm DEFAULT =
      new Rhythm(Pace.DEFAULT, Cadence.DEFAULT, Balance.DEFAULT, Limits.NONE);

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance, limits);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance, limits);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other, limits);
  }

  public Rhythm with(Limits other) {
    return new Rhythm(pace, cadence, balance, other);
  }
}
