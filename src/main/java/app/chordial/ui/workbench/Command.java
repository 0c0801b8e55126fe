package app.chordial.ui.workbench;

import app.chordial.ui.kit.Icon;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from anywhere: by a key, by name in the palette, from a menu.
 *
 * @param title what it is called, such as "Import files…"
 * @param keys its shortcut, or null
 * @param isPossible whether it can be done now
 */
public record Command(
    String title,
    Icon icon,
    @Nullable KeyCombination keys,
    ObservableBooleanValue isPossible,
    Runnable act) {

  private static final ObservableBooleanValue ALWAYS =
      new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

  /**
   * A command that is always possible.
   *
   * @param keys such as {@code Shortcut+K}; empty for none
   */
  public static Command of(String title, Icon icon, String keys, Runnable act) {
    return of(title, icon, keys, ALWAYS, act);
  }

  public static Command of(
      String title, Icon icon, String keys, ObservableBooleanValue isPossible, Runnable act) {
    return new Command(
        title, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), isPossible, act);
  }

  /** Does it, if it is possible. */
  public void run() {
    if (isPossible.get()) {
      act.run();
    }
  }

  /** The shortcut as the platform writes it; empty where there is none. */
  public String keysWords() {
    return keys == null ? "" : keys.getDisplayText().replace('_', ' ');
  }
}
