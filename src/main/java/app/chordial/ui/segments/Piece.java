package app.chordial.ui.segments;

import java.util.Set;

/** One piece of a condition as it stands on the canvas. */
sealed interface Piece {

  String text();

  /** Words that only join. */
  record Word(String text) implements Piece {}

  /**
   * A value that can be changed where it stands.
   *
   * @param key stays the same while the value changes, for the keyboard and for merging edits
   * @param name what is asked for, for those who hear it
   */
  record Slot(String key, String name, String text, Asking asking) implements Piece {

    private static final Set<String> JOINTS =
        Set.of(
            "attribute", "test", "verb", "often", "when", "sides", "filter", "forecast", "reach");

    /** Whether it rather joins than says a value, and so stands back. */
    boolean isJoint() {
      return JOINTS.contains(key.substring(key.lastIndexOf('.') + 1));
    }
  }
}
