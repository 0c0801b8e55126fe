package app.chordial.ui.workbench;

import app.chordial.ui.kit.ConfirmDialog.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Questions to the user that stop the work; a test answers them without a window. */
public interface Dialogs {

  /**
   * Files of a kind.
   *
   * @param words what they are called, such as "Shop exports"
   * @param patterns such as {@code *.csv}
   */
  record Kind(String words, List<String> patterns) {
    public Kind {
      patterns = List.copyOf(patterns);
    }
  }

  /** Asks for files to read; nothing is told where the user cancels. */
  void openFiles(String title, List<Kind> kinds, Consumer<List<Path>> chosen);

  /** Asks for a file to write. */
  void saveFile(String title, String suggestedName, List<Kind> kinds, Consumer<Path> chosen);

  /** Asks for a folder. */
  void folder(String title, Consumer<Path> chosen);

  /** Asks before something that is not easily taken back. */
  void confirm(Question question, Runnable yes);

  /** Tells something that was done, for some seconds, without stopping anybody. */
  void tell(String words);

  /** The same, with one thing that can be done about it, such as "Undo". */
  void tell(String words, String verb, Runnable act);

  /** Puts a text where it can be pasted. */
  void copy(String text);
}
