package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.History;
import app.chordial.ui.Demo;
import app.chordial.work.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class SavingTest {

  private final ByHand background = new ByHand();
  private final List<History> kept = new ArrayList<>();
  private final Saving saving = new Saving(background, kept::add);
  private final History first = History.of(Design.EMPTY);
  private final History second =
      first.after(Edit.of("edit", design -> design.withInterests(Demo.design().interests())));

  @Test
  void manyChangesInOneWaitAreOneWrite() {
    saving.changed(first);
    saving.changed(second);
    background.work();
    assertThat(kept).containsExactly(second);
    assertThat(saving.stateProperty().get()).isInstanceOf(Saving.State.Saved.class);
  }

  @Test
  void aChangeWhileWritingIsWrittenAfterwards() {
    Saving[] busy = new Saving[1];
    busy[0] =
        new Saving(
            background,
            history -> {
              kept.add(history);
              if (kept.size() == 1) {
                busy[0].changed(second);
              }
            });
    busy[0].changed(first);
    background.step();
    background.step();
    assertThat(busy[0].stateProperty().get()).isInstanceOf(Saving.State.Pending.class);
    background.work();
    assertThat(kept).containsExactly(first, second);
    assertThat(busy[0].stateProperty().get()).isInstanceOf(Saving.State.Saved.class);
  }

  @Test
  void aLateWriterNeverPutsAnOlderDesignOverANewerOne() throws Refusal {
    saving.changed(first);
    background.step();
    saving.changed(second);
    saving.finish();
    background.work();
    assertThat(kept.getLast()).isEqualTo(second);
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws Refusal {
    saving.finish();
    assertThat(kept).isEmpty();
  }

  /** Background work that waits until the test lets it go on, one thing at a time. */
  private static final class ByHand implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    void step() {
      Runnable next = waiting.poll();
      if (next != null) {
        next.run();
      }
    }

    void work() {
      while (!waiting.isEmpty()) {
        step();
      }
    }

    @Override
    public <T> void ask(
        String key, Question<T> question, Consumer<T> answered, Consumer<Refusal> refused) {
      waiting.add(() -> new SameThread(refused).ask(key, question, answered));
    }

    @Override
    public <T> Job begin(
        String key,
        String title,
        Question<T> question,
        Consumer<T> answered,
        Consumer<Refusal> refused) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void forget(String key) {}

    @Override
    public void later(String key, Duration wait, Runnable act) {
      waiting.add(act);
    }

    @Override
    public void onScreen(Runnable act) {
      act.run();
    }

    @Override
    public ObservableList<Job> jobs() {
      return FXCollections.observableArrayList();
    }

    @Override
    public Consumer<Refusal> refused() {
      return _ -> {};
    }
  }
}
