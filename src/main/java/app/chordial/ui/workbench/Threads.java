package app.chordial.ui.workbench;

import app.chordial.work.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Background work on threads of its own: a few for quick questions, one for each long job. A bug in
 * a question is thrown on its thread and reaches the handler of uncaught exceptions.
 */
public final class Threads implements Background {

  private static final int QUICK = 2;

  private final InstantSource clock;
  private final Consumer<Refusal> refused;
  private final ExecutorService quick =
      Executors.newFixedThreadPool(
          QUICK, Thread.ofPlatform().daemon().name("question-", 0).factory());
  private final ExecutorService slow =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("job-", 0).factory());
  private final Map<String, Job> asked = new LinkedHashMap<>();
  private final Map<String, PauseTransition> waiting = new LinkedHashMap<>();
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();

  /**
   * @param clock tells how long jobs take
   * @param refused hears of refusals that nobody else wants
   */
  public Threads(InstantSource clock, Consumer<Refusal> refused) {
    this.clock = clock;
    this.refused = refused;
  }

  @Override
  public <T> void ask(
      String key, Question<T> question, Consumer<T> answered, Consumer<Refusal> refusing) {
    run(quick, key, new Job(key, clock, this::onScreen), question, answered, refusing);
  }

  @Override
  public <T> Job begin(
      String key,
      String title,
      Question<T> question,
      Consumer<T> answered,
      Consumer<Refusal> refusing) {
    Job job = new Job(title, clock, this::onScreen);
    jobs.add(job);
    run(slow, key, job, question, answered, refusing);
    return job;
  }

  @Override
  public void forget(String key) {
    Job before = asked.remove(key);
    if (before != null) {
      before.cancel();
      jobs.remove(before);
    }
  }

  @Override
  public void later(String key, Duration wait, Runnable act) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
    pause.setOnFinished(
        _ -> {
          waiting.remove(key, pause);
          act.run();
        });
    PauseTransition before = waiting.put(key, pause);
    if (before != null) {
      before.stop();
    }
    pause.play();
  }

  @Override
  public void onScreen(Runnable act) {
    Platform.runLater(act);
  }

  @Override
  public ObservableList<Job> jobs() {
    return jobs;
  }

  @Override
  public Consumer<Refusal> refused() {
    return refused;
  }

  private <T> void run(
      ExecutorService threads,
      String key,
      Job job,
      Question<T> question,
      Consumer<T> answered,
      Consumer<Refusal> refusing) {
    forget(key);
    asked.put(key, job);
    threads.execute(
        () -> {
          @Nullable Runnable end = null;
          try {
            end = answer(job, question, answered, refusing);
          } finally {
            Runnable last = end;
            onScreen(() -> ended(key, job, last));
          }
        });
  }

  private static <T> @Nullable Runnable answer(
      Job job, Question<T> question, Consumer<T> answered, Consumer<Refusal> refusing) {
    try {
      job.stopIfCancelled();
      T answer = question.answer(job);
      return () -> answered.accept(answer);
    } catch (CancellationException _) {
      return null;
    } catch (Refusal refusal) {
      return () -> refusing.accept(refusal);
    }
  }

  private void ended(String key, Job job, @Nullable Runnable last) {
    jobs.remove(job);
    boolean isNewest = asked.remove(key, job);
    if (last != null && isNewest && !job.isCancelled()) {
      last.run();
    }
  }
}
