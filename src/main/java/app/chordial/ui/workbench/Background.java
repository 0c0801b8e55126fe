package app.chordial.ui.workbench;

import app.chordial.work.Refusal;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/**
 * Work away from the screen: it runs pure functions, brings their answers back to the screen's
 * thread, and drops answers to questions that were asked anew in the meantime.
 *
 * <p>Called from the screen's thread only.
 */
public interface Background {

  /**
   * Asks a quick question, such as a count while typing. Asking again with the same key cancels the
   * one before, whose answer never arrives.
   *
   * @param key what is asked, such as {@code segments.count}
   * @param answered gets the answer on the screen's thread
   */
  default <T> void ask(String key, Question<T> question, Consumer<T> answered) {
    ask(key, question, answered, refused());
  }

  /** The same, where somebody else than the window wants to hear of a refusal. */
  <T> void ask(String key, Question<T> question, Consumer<T> answered, Consumer<Refusal> refused);

  /**
   * Begins long work that the status bar shows with its progress and a cancel. Beginning again with
   * the same key cancels the one before.
   *
   * @param title what the status bar calls it, such as "Simulating 12 weeks"
   */
  default <T> Job begin(String key, String title, Question<T> question, Consumer<T> answered) {
    return begin(key, title, question, answered, refused());
  }

  /** The same, where somebody else than the window wants to hear of a refusal. */
  <T> Job begin(
      String key,
      String title,
      Question<T> question,
      Consumer<T> answered,
      Consumer<Refusal> refused);

  /** Nobody wants the answer to this question any more. */
  void forget(String key);

  /** Does something a little later, once, unless the same key asks again; then only the newest. */
  void later(String key, Duration wait, Runnable act);

  /** Does something on the screen's thread, from any thread. */
  void onScreen(Runnable act);

  /** The long work that is under way, the oldest first. */
  ObservableList<Job> jobs();

  /** Who hears of refusals that nobody else wants. */
  Consumer<Refusal> refused();
}
