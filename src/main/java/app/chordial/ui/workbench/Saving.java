package app.chordial.ui.workbench;

import app.chordial.design.History;
import app.chordial.work.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the design on disk as it changes: written at most 300 ms after a change, one write at a
 * time, always the newest.
 */
public final class Saving {

  private static final Duration WAIT = Duration.ofMillis(300);

  /** Where a history is written to. */
  @FunctionalInterface
  public interface Keeper {
    /** Keeps nothing: for designs that nobody opened from a disk. */
    Keeper NONE = _ -> {};

    /**
     * Writes and commits the history.
     *
     * @throws Refusal where it can't be written
     */
    void keep(History history) throws Refusal;
  }

  /** How the newest change stands. */
  public sealed interface State {
    /** It is on the disk. */
    record Saved() implements State {}

    /** It is on its way. */
    record Pending() implements State {}

    /** It could not be written; the next change, or the window's end, tries again. */
    record Failed(Refusal refusal) implements State {}
  }

  private final Background background;
  private final Keeper keeper;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Saved());
  private final AtomicReference<@Nullable History> unsaved = new AtomicReference<>();
  private final Object disk = new Object();
  private boolean isWriting;
  private boolean isWaiting;

  public Saving(Background background, Keeper keeper) {
    this.background = background;
    this.keeper = keeper;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Takes note of a change and sees to it that it is written. */
  public void changed(History history) {
    unsaved.set(history);
    state.set(new State.Pending());
    if (!isWriting && !isWaiting) {
      isWaiting = true;
      background.later("saving", WAIT, this::write);
    }
  }

  /**
   * Writes now, on this thread, what is not written yet.
   *
   * @throws Refusal where it can't be written
   */
  public void finish() throws Refusal {
    if (unsaved.get() != null) {
      keepNewest();
      state.set(new State.Saved());
    }
  }

  private void write() {
    isWaiting = false;
    isWriting = true;
    background.ask("saving", _ -> keepNewest(), _ -> written(), this::failed);
  }

  /** Writes the newest change, so that a late writer never puts an older one over it. */
  private boolean keepNewest() throws Refusal {
    synchronized (disk) {
      History newest = unsaved.get();
      if (newest != null) {
        keeper.keep(newest);
        unsaved.compareAndSet(newest, null);
      }
      return newest != null;
    }
  }

  private void written() {
    isWriting = false;
    History newer = unsaved.get();
    if (newer == null) {
      state.set(new State.Saved());
    } else {
      changed(newer);
    }
  }

  private void failed(Refusal refusal) {
    isWriting = false;
    state.set(new State.Failed(refusal));
  }
}
