package app.chordial.rhythm.series;

/** The minutes in which steps of series may go. */
@FunctionalInterface
public interface Hours {

  /** What {@link #next} is where there is none: later than any minute that is looked at. */
  int NEVER = Integer.MAX_VALUE / 2;

  /** By day and by night. */
  Hours ANY = minute -> minute;

  /** The first minute from this one on, in minutes of UTC since 1970, in which one may go. */
  int next(int minute);
}
