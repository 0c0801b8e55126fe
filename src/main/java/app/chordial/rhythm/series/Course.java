package app.chordial.rhythm.series;

import java.util.List;

/**
 * One customer's way through one series, from one trigger to its end.
 *
 * @param series index among those walked through
 * @param start the minute of the trigger
 * @param row the event that it was about, or −1
 * @param end the minute at which it is over: of its last step, or of what ended it
 * @param stops the steps that were or will be due before the walk's end; after one that ended the
 *     course there is none
 */
public record Course(int series, int start, int row, int end, List<Stop> stops) {

  public Course {
    stops = List.copyOf(stops);
  }

  /**
   * One step on the way.
   *
   * @param step index in the series' steps
   * @param due when its delay is over
   * @param minute when it may go: the same, or later where it waits for a quiet time to end
   */
  public record Stop(int step, int due, int minute, Fate fate) {

    /** Whether it waits for a quiet time to end. */
    public boolean isWaiting() {
      return minute > due;
    }

    public boolean isDue() {
      return fate instanceof Fate.Due;
    }
  }

  Course with(List<Stop> others) {
    return new Course(series, start, row, end, others);
  }

  /** Whether it has begun before a minute and is not over then. */
  public boolean isUnderWay(int minute) {
    return start < minute && end >= minute;
  }
}
