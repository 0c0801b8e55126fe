package app.chordial.cli;

import app.chordial.work.Progress;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How far a task is, on one line that is written over; only where somebody watches. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long BETWEEN_MILLIS = 200;
  private static final int WIDTH = 72;

  private final InstantSource clock;
  private final PrintWriter err;
  private final boolean isWatched;
  private Instant told;
  private boolean isShown;

  ProgressLine(Surroundings around) {
    clock = around.clock();
    err = around.terminal().err();
    isWatched = around.terminal().isWatched();
    told = clock.instant();
  }

  @Override
  public synchronized void at(long done, long total, String doing) {
    Instant now = clock.instant();
    if (!isWatched || now.isBefore(told.plusMillis(BETWEEN_MILLIS))) {
      return;
    }
    told = now;
    isShown = true;
    String share = total > 0 ? String.format(Locale.ROOT, " %d %%", 100 * done / total) : "";
    String text = doing + share;
    err.print("\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())));
    err.flush();
  }

  @Override
  public boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }

  @Override
  public synchronized void close() {
    if (isShown) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }
  }
}
