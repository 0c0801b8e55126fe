package app.chordial.rhythm.series;

import java.util.List;

/**
 * Steps that an event sets off, one after the other, until something ends them (§4.9). It runs in
 * the mail tool, since hours can't be served from a weekly file.
 *
 * @param id stable, made once, such as {@code cart}
 * @param exits whichever comes first ends it; an unsubscribe always does
 * @param priority for 24 hours after an e-mail of a series of a higher one, this one's steps give
 *     way: they are skipped
 * @param isOn whether it runs; one that doesn't is kept for later
 */
public record Series(
    String id,
    String name,
    Trigger trigger,
    List<Step> steps,
    List<Exit> exits,
    ReEntry reEntry,
    int priority,
    boolean isOn) {

  public Series {
    steps = List.copyOf(steps);
    exits = List.copyOf(exits);
  }

  /**
   * One e-mail of a series.
   *
   * @param after since the step before; of the first since the trigger
   * @param message the id of what it says
   */
  public record Step(Delay after, String message) {}

  public Series withId(String other) {
    return new Series(other, name, trigger, steps, exits, reEntry, priority, isOn);
  }

  public Series withSteps(List<Step> other) {
    return new Series(id, name, trigger, other, exits, reEntry, priority, isOn);
  }

  public Series withExits(List<Exit> other) {
    return new Series(id, name, trigger, steps, other, reEntry, priority, isOn);
  }

  public Series with(ReEntry other) {
    return new Series(id, name, trigger, steps, exits, other, priority, isOn);
  }

  public Series on(boolean other) {
    return new Series(id, name, trigger, steps, exits, reEntry, priority, other);
  }

  /** The minutes from the trigger to the last step. */
  public long minutes() {
    return steps.stream().mapToLong(step -> step.after().minutes()).sum();
  }
}
