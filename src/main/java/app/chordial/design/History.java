package app.chordial.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The designs that were, the one that is, and those that undo took back.
 *
 * @param steps the oldest first; each with the title of the edit that led to it
 * @param present the index of the present design
 */
public record History(List<Step> steps, int present) {

  /** How many steps are kept. */
  private static final int KEPT = 500;

  /**
   * @param title of the edit that led to this design
   * @param mergeKey of that edit
   */
  public record Step(String title, String mergeKey, Design design) {}

  public History {
    steps = List.copyOf(steps);
  }

  /** A history that begins with this design. */
  public static History of(Design design) {
    return new History(List.of(new Step("", "", design)), 0);
  }

  public Design design() {
    return steps.get(present).design();
  }

  /** The history after an edit; the same history where the edit changes nothing. */
  public History after(Edit edit) {
    Design changed = edit.change().apply(design());
    if (changed.equals(design())) {
      return this;
    }
    Step last = steps.get(present);
    boolean isMerged =
        present > 0 && !edit.mergeKey().isEmpty() && edit.mergeKey().equals(last.mergeKey());
    int kept = isMerged ? present : present + 1;
    List<Step> past = new ArrayList<>(steps.subList(Math.max(0, kept - KEPT), kept));
    past.add(new Step(edit.title(), edit.mergeKey(), changed));
    return new History(past, past.size() - 1);
  }

  /** What undo would take back, or nothing. */
  public Optional<String> undoTitle() {
    return present == 0 ? Optional.empty() : Optional.of(steps.get(present).title());
  }

  /** What redo would bring back, or nothing. */
  public Optional<String> redoTitle() {
    return present + 1 == steps.size()
        ? Optional.empty()
        : Optional.of(steps.get(present + 1).title());
  }

  public History undone() {
    return present == 0 ? this : new History(steps, present - 1);
  }

  public History redone() {
    return present + 1 == steps.size() ? this : new History(steps, present + 1);
  }
}
