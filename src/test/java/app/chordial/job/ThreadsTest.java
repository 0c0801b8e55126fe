package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.work.Parallel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThreadsTest {

  private static boolean isCountedDown(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void whatGoesOnBesideWaitsForNobody() {
    try (Threads threads = new Threads(2)) {
      CountDownLatch shared = new CountDownLatch(1);
      Supplier<Boolean> beside = threads.beside(() -> isCountedDown(shared));
      threads.inOrder(4, piece -> piece, _ -> shared.countDown());
      assertThat(beside.get()).isTrue();
    }
  }

  @Test
  void aFailureBesideIsThrownWhereItsAnswerIsAskedFor() {
    IllegalStateException failure = new IllegalStateException("no answer");
    try (Threads threads = new Threads(1)) {
      Supplier<Object> beside =
          threads.beside(
              () -> {
                throw failure;
              });
      assertThatThrownBy(beside::get).isSameAs(failure);
    }
  }

  @Test
  void onTheSameThreadItIsDoneFirst() {
    Thread[] by = new Thread[1];
    Supplier<Integer> beside =
        Parallel.SAME_THREAD.beside(
            () -> {
              by[0] = Thread.currentThread();
              return 7;
            });
    assertThat(by[0]).isSameAs(Thread.currentThread());
    assertThat(beside.get()).isEqualTo(7);
  }
}
