package app.chordial.ui.workbench;

import java.util.List;
import java.util.function.Consumer;

/**
 * Finds by letters what the palette doesn't know by itself, such as customers of a name.
 *
 * <p>Called on the screen's thread, and answers on it, perhaps later or not at all.
 */
@FunctionalInterface
public interface Sought {

  /** There is nothing else to find. */
  Sought NOTHING = (_, _) -> {};

  void seek(String letters, Consumer<List<Entry>> found);
}
