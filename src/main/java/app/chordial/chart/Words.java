package app.chordial.chart;

/**
 * The few words that a chart says by itself.
 *
 * @param nothing where there is nothing to draw yet
 * @param more what follows the number of labels that found no room
 */
public record Words(String nothing, String more) {

  public static final Words ENGLISH = new Words("Nothing to show yet", "more");
}
