package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.Pictures;
import app.chordial.work.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Threads threads =
      new Threads(InstantSource.system(), refusal -> heard.add(refusal.getMessage()));

  @Test
  void anAnswerToAnOutdatedQuestionIsDropped() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    onScreen(
        () -> {
          threads.ask("count", _ -> waited(gate, "old"), heard::add);
          threads.ask("count", _ -> "new", heard::add);
        });
    settle("new");
    gate.countDown();
    onScreen(() -> threads.ask("other", _ -> "last", heard::add));
    settle("last");
    assertThat(heard).containsExactly("new", "last");
  }

  @Test
  void questionsAreAnsweredAwayFromTheScreenAndHeardOnIt() throws InterruptedException {
    onScreen(
        () ->
            threads.ask(
                "where",
                _ -> Platform.isFxApplicationThread(),
                was -> heard.add(was + " " + Platform.isFxApplicationThread())));
    settle("false true");
    assertThat(heard).containsExactly("false true");
  }

  @Test
  void aCancelledJobStopsAndIsGone() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Job[] job = new Job[1];
    onScreen(
        () ->
            job[0] =
                threads.begin(
                    "job",
                    "Counting",
                    progress -> {
                      begun.countDown();
                      try {
                        while (true) {
                          progress.stopIfCancelled();
                          Thread.onSpinWait();
                        }
                      } finally {
                        ended.countDown();
                      }
                    },
                    answer -> heard.add("answered " + answer)));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(Pictures.<Integer>onScreen(() -> threads.jobs().size())).isOne();
    onScreen(job[0]::cancel);
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    onScreen(() -> threads.ask("after", _ -> "after", heard::add));
    settle("after");
    assertThat(Pictures.<Integer>onScreen(() -> threads.jobs().size())).isZero();
    assertThat(heard).containsExactly("after");
  }

  @Test
  void aRefusalIsToldOnceAtTheEdge() throws InterruptedException {
    onScreen(
        () ->
            threads.ask(
                "file",
                _ -> {
                  throw new Refusal("The file is gone.", "Nothing changed.", "Choose another.");
                },
                answer -> heard.add("answered " + answer)));
    settle("The file is gone. Nothing changed. Choose another.");
    assertThat(heard).hasSize(1);
  }

  @Test
  void theTimeLeftFollowsFromTheShareDone() {
    Instant[] now = {Instant.EPOCH};
    Job job = new Job("Simulating", () -> now[0], Runnable::run);
    now[0] = Instant.EPOCH.plusSeconds(30);
    job.at(25, 100, "Week 3");
    assertThat(job.standProperty().get())
        .isEqualTo(new Job.Stand("Week 3", 0.25, Duration.ofSeconds(90)));
    job.at(5, 0, "");
    assertThat(job.standProperty().get()).isEqualTo(new Job.Stand("Simulating", -1, Duration.ZERO));
  }

  private static void onScreen(Runnable act) {
    Pictures.onScreen(
        () -> {
          act.run();
          return true;
        });
  }

  private void settle(String last) throws InterruptedException {
    for (int i = 0; i < 1000 && !heard.contains(last); i++) {
      Thread.sleep(10);
    }
    assertThat(heard).contains(last);
  }

  private static String waited(CountDownLatch gate, String answer) {
    try {
      assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return answer;
  }
}
