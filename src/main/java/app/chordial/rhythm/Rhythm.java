package app.chordial.rhythm;

/** How often, when, how much, whose value counts, and what is left to luck to learn from. */
public record Rhythm(Pace pace, Cadence cadence, Balance balance, Proving proving) {

  public static final Rhythm DEFAULT =
      new Rhythm(Pace.DEFAULT, Cadence.DEFAULT, Balance.DEFAULT, Proving.DEFAULT);

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance, proving);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance, proving);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other, proving);
  }

  public Rhythm with(Proving other) {
    return new Rhythm(pace, cadence, balance, other);
  }
}
