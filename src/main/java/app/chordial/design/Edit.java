package app.chordial.design;

import java.util.function.UnaryOperator;

/**
 * One change of a design.
 *
 * @param title what undo calls it, such as "Move condition"
 * @param mergeKey edits that follow each other with the same key (typing in one field) become one;
 *     empty never merges
 */
public record Edit(String title, String mergeKey, UnaryOperator<Design> change) {

  public static Edit of(String title, UnaryOperator<Design> change) {
    return new Edit(title, "", change);
  }

  public static Edit merging(String title, String mergeKey, UnaryOperator<Design> change) {
    return new Edit(title, mergeKey, change);
  }
}
