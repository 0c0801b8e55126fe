package app.chordial.ui.workbench;

import java.util.function.UnaryOperator;

/** The preferences as they stand, kept on disk with every change. */
public final class Remembered {

  private final PreferencesFile file;
  private Preferences now;

  public Remembered(PreferencesFile file) {
    this.file = file;
    now = file.read();
  }

  public Preferences now() {
    return now;
  }

  public void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(now);
    if (!changed.equals(now)) {
      now = changed;
      file.write(changed);
    }
  }
}
