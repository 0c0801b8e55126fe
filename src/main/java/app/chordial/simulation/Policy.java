package app.chordial.simulation;

/** Who chooses the e-mails of a scenario. */
public enum Policy {
  /** The planner, by the present design. */
  DESIGN("This design"),
  /** Nobody: on every send day everybody with consent gets the next theme's valid messages. */
  BATCH_AND_BLAST("Batch and blast");

  private final String title;

  Policy(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
