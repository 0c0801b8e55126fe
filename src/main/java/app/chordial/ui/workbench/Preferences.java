package app.chordial.ui.workbench;

import app.chordial.ui.kit.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers for the user from one start to the next; nothing of a shop.
 *
 * @param bounds where the window was, or null before its first end
 * @param recentShops folders, the newest first
 */
public record Preferences(Theme theme, @Nullable Bounds bounds, List<String> recentShops) {

  private static final int KEPT = 8;

  /** A window's place on the screen, in pixels. */
  public record Bounds(double x, double y, double width, double height, boolean isMaximized) {}

  public static final Preferences DEFAULT = new Preferences(Theme.LIGHT, null, List.of());

  public Preferences {
    recentShops = List.copyOf(recentShops);
  }

  public Preferences withTheme(Theme changed) {
    return new Preferences(changed, bounds, recentShops);
  }

  public Preferences withBounds(Bounds changed) {
    return new Preferences(theme, changed, recentShops);
  }

  /** The same with a shop's folder as the newest. */
  public Preferences withRecentShop(String folder) {
    Stream<String> others = recentShops.stream().filter(known -> !known.equals(folder));
    return new Preferences(
        theme, bounds, Stream.concat(Stream.of(folder), others).limit(KEPT).toList());
  }

  public Preferences withoutShop(String folder) {
    return new Preferences(
        theme, bounds, recentShops.stream().filter(known -> !known.equals(folder)).toList());
  }
}
