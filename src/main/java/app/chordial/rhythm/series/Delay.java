package app.chordial.rhythm.series;

/** How long to wait; a day is 24 hours, as in the mail tools. */
public record Delay(int amount, Unit unit) {

  /** What a delay is counted in. */
  public enum Unit {
    MINUTES(1),
    HOURS(60),
    DAYS(24 * 60);

    private final int minutes;

    Unit(int minutes) {
      this.minutes = minutes;
    }
  }

  public static Delay minutes(int amount) {
    return new Delay(amount, Unit.MINUTES);
  }

  public static Delay hours(int amount) {
    return new Delay(amount, Unit.HOURS);
  }

  public static Delay days(int amount) {
    return new Delay(amount, Unit.DAYS);
  }

  /** The same in minutes. */
  public long minutes() {
    return (long) amount * unit.minutes;
  }
}
