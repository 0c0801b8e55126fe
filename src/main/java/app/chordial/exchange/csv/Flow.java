package app.chordial.exchange.csv;

import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Things handed over one by one, so that a file of any length is written in little memory.
 *
 * @param <T> the kind of thing
 */
@FunctionalInterface
public interface Flow<T> {

  /** Hands everything over. */
  void into(Consumer<? super T> taker);

  /** What an iterator has left. */
  static <T> Flow<T> of(Iterator<T> left) {
    return left::forEachRemaining;
  }
}
