package app.chordial.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and then is always the same. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T now = made;
    if (now == null) {
      now = maker.get();
      made = now;
    }
    return now;
  }
}
