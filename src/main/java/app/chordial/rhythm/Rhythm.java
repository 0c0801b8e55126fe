package app.chordial.rhythm;

/** How often, when, how much, and whose value counts. */
public record Rhythm(Pace pace, Cadence cadence, Balance balance) {

  public static final Rhythm DEFAULT = new Rhythm(Pace.DEFAULT, Cadence.DEFAULT, Balance.DEFAULT);

  public Rhythm with(Pace other) {
    return new Rhythm(other, cadence, balance);
  }

  public Rhythm with(Cadence other) {
    return new Rhythm(pace, other, balance);
  }

  public Rhythm with(Balance other) {
    return new Rhythm(pace, cadence, other);
  }
}
