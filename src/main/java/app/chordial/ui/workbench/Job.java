package app.chordial.ui.workbench;

import app.chordial.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One piece of work under way: how far it is, and a way to stop it. */
public final class Job implements Progress {

  private static final Duration TOO_EARLY_TO_TELL = Duration.ofMillis(700);

  /**
   * How far a job is.
   *
   * @param doing a short phrase
   * @param share 0 to 1, or −1 where it is not known
   * @param left the time still to wait, or zero where it is not known
   */
  public record Stand(String doing, double share, Duration left) {}

  private final String title;
  private final InstantSource clock;
  private final Instant begun;
  private final Consumer<Runnable> onScreen;
  private final ReadOnlyObjectWrapper<Stand> stand;
  private final AtomicBoolean isTelling = new AtomicBoolean();
  private volatile Stand newest;
  private volatile boolean isCancelled;

  Job(String title, InstantSource clock, Consumer<Runnable> onScreen) {
    this.title = title;
    this.clock = clock;
    this.onScreen = onScreen;
    begun = clock.instant();
    newest = new Stand(title, -1, Duration.ZERO);
    stand = new ReadOnlyObjectWrapper<>(this, "stand", newest);
  }

  public String title() {
    return title;
  }

  /** How far it is; changes on the screen's thread. */
  public ReadOnlyObjectProperty<Stand> standProperty() {
    return stand.getReadOnlyProperty();
  }

  public void cancel() {
    isCancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  @Override
  public void at(long done, long total, String doing) {
    double share = total > 0 ? Math.clamp((double) done / total, 0, 1) : -1;
    newest = new Stand(doing.isEmpty() ? title : doing, share, left(share));
    if (isTelling.compareAndSet(false, true)) {
      onScreen.accept(
          () -> {
            isTelling.set(false);
            stand.set(newest);
          });
    }
  }

  private Duration left(double share) {
    Duration gone = Duration.between(begun, clock.instant());
    return share <= 0 || gone.compareTo(TOO_EARLY_TO_TELL) < 0
        ? Duration.ZERO
        : Duration.ofMillis(Math.round(gone.toMillis() * (1 - share) / share));
  }
}
