package app.chordial.work;

import java.util.concurrent.CancellationException;

/** How a long task tells how far it is and learns that nobody wants its answer any more. */
public interface Progress {

  /** Nobody watches and nobody cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long done, long total, String doing) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Tells how far the task is.
   *
   * @param done how many units are done
   * @param total how many there are, or 0 where that is not known
   * @param doing a short phrase for the status bar, such as "Reading orders.csv"
   */
  void at(long done, long total, String doing);

  boolean isCancelled();

  /**
   * Stops here if the task was cancelled.
   *
   * @throws CancellationException if it was
   */
  default void stopIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
