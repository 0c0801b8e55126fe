package app.chordial.ui.workbench;

import app.chordial.work.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Background work that is done at once, on the thread that asks: for tests and for whoever has no
 * screen.
 */
public final class SameThread implements Background {

  private final Consumer<Refusal> refused;
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();

  public SameThread(Consumer<Refusal> refused) {
    this.refused = refused;
  }

  @Override
  public <T> void ask(
      String key, Question<T> question, Consumer<T> answered, Consumer<Refusal> refusing) {
    begin(key, key, question, answered, refusing);
  }

  @Override
  public <T> Job begin(
      String key,
      String title,
      Question<T> question,
      Consumer<T> answered,
      Consumer<Refusal> refusing) {
    Job job = new Job(title, InstantSource.fixed(Instant.EPOCH), Runnable::run);
    jobs.add(job);
    try {
      T answer = question.answer(job);
      jobs.remove(job);
      answered.accept(answer);
    } catch (CancellationException _) {
      jobs.remove(job);
    } catch (Refusal refusal) {
      jobs.remove(job);
      refusing.accept(refusal);
    }
    return job;
  }

  @Override
  public void forget(String key) {}

  @Override
  public void later(String key, Duration wait, Runnable act) {
    act.run();
  }

  @Override
  public void onScreen(Runnable act) {
    act.run();
  }

  @Override
  public ObservableList<Job> jobs() {
    return jobs;
  }

  @Override
  public Consumer<Refusal> refused() {
    return refused;
  }
}
