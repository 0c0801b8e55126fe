package app.chordial.work;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Runs the pieces of one task, on however many threads, and hands their answers on in order. */
public interface Parallel {

  /** How many customers make one piece: small enough to share out, large enough not to matter. */
  int CHUNK = 4096;

  /** Everything on the calling thread. */
  Parallel SAME_THREAD =
      new Parallel() {
        @Override
        public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold) {
          for (int piece = 0; piece < pieces; piece++) {
            fold.accept(work.apply(piece));
          }
        }
      };

  /**
   * Computes {@code work} for every piece, possibly at the same time, and folds the answers on the
   * calling thread in the order of the pieces, so that the outcome does not depend on the threads.
   * A failure of a piece is thrown here, as it was.
   */
  <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold);

  /**
   * Begins something that shares out no pieces itself, possibly beside what the caller goes on
   * with.
   *
   * @return waits for its answer; a failure is thrown there, as it was
   */
  default <T> Supplier<T> beside(Supplier<T> work) {
    T answer = work.get();
    return () -> answer;
  }

  /** The number of chunks of {@link #CHUNK} that cover so many customers. */
  static int chunks(int customers) {
    return (customers + CHUNK - 1) / CHUNK;
  }
}
