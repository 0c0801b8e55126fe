package app.chordial.rhythm;

/** How often, when, how much, and whose value counts. */
public record Rhythm(Pace pace, Cadence cadence, Balance balance) {

  public static final Rhythm DEFAULT = new Rhythm(Pace.DEFAULT, Cadence.DEFAULT, Balance.DEFAULT);
}
