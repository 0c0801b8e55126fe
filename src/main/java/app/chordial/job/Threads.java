package app.chordial.job;

import app.chordial.work.Parallel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Runs the pieces of a task on a few threads. A piece may not share out pieces itself. */
public final class Threads implements Parallel, AutoCloseable {

  private final int count;
  private final ExecutorService pool;

  public Threads(int count) {
    this.count = count;
    pool =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().daemon().name("engine-", 1).factory());
  }

  /** As many threads as the machine has processors. */
  public static Threads ofThisMachine() {
    return new Threads(Runtime.getRuntime().availableProcessors());
  }

  /** No more pieces are begun than can be folded soon, so that their answers don't pile up. */
  @Override
  public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> fold) {
    Deque<Future<T>> begun = new ArrayDeque<>();
    try {
      for (int next = 0; next < pieces || !begun.isEmpty(); ) {
        while (next < pieces && begun.size() < 2 * count) {
          int piece = next++;
          begun.add(pool.submit(() -> work.apply(piece)));
        }
        fold.accept(answer(begun.removeFirst()));
      }
    } finally {
      begun.forEach(piece -> piece.cancel(true));
    }
  }

  @Override
  public <T> Supplier<T> beside(Supplier<T> work) {
    Future<T> begun = pool.submit(work::get);
    return () -> answer(begun);
  }

  /** Does something beside everything else, whose outcome nobody waits for. */
  public void meanwhile(Runnable work) {
    pool.execute(work);
  }

  private static <T> T answer(Future<T> piece) {
    try {
      return piece.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof RuntimeException bug) {
        throw bug;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
