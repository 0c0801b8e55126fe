package app.chordial.simulation;

import java.time.LocalDate;

/**
 * How far and how often to simulate.
 *
 * @param from the first day
 * @param weeks how many
 * @param runs replications, each with luck of its own
 * @param seed shared by all scenarios that are to be compared
 */
public record Horizon(LocalDate from, int weeks, int runs, long seed) {

  public Horizon {
    if (weeks < 1 || runs < 1) {
      throw new IllegalArgumentException("weeks and runs begin at 1");
    }
  }

  public int days() {
    return 7 * weeks;
  }
}
