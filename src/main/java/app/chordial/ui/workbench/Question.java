package app.chordial.ui.workbench;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;

/**
 * A pure function that takes its time, with what it needs already inside.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface Question<T> {

  /**
   * Computes the answer, away from the screen's thread; it must not touch a node or a property.
   *
   * @throws Refusal where the world stands in the way
   * @throws java.util.concurrent.CancellationException where nobody wants the answer any more
   */
  T answer(Progress progress) throws Refusal;
}
