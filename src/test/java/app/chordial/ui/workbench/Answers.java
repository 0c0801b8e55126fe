package app.chordial.ui.workbench;

import app.chordial.ui.kit.ConfirmDialog.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Dialogs that a test has answered beforehand, and that remember what was said. */
public final class Answers implements Dialogs {

  public List<Path> files = List.of();
  public boolean isYes = true;
  public final List<String> told = new ArrayList<>();
  public final List<Question> asked = new ArrayList<>();
  public String copied = "";

  @Override
  public void openFiles(String title, List<Kind> kinds, Consumer<List<Path>> chosen) {
    if (!files.isEmpty()) {
      chosen.accept(files);
    }
  }

  @Override
  public void saveFile(
      String title, String suggestedName, List<Kind> kinds, Consumer<Path> chosen) {
    files.stream().findFirst().ifPresent(chosen);
  }

  @Override
  public void folder(String title, Consumer<Path> chosen) {
    files.stream().findFirst().ifPresent(chosen);
  }

  @Override
  public void confirm(Question question, Runnable yes) {
    asked.add(question);
    if (isYes) {
      yes.run();
    }
  }

  @Override
  public void tell(String words) {
    told.add(words);
  }

  @Override
  public void tell(String words, String verb, Runnable act) {
    told.add(words);
  }

  @Override
  public void copy(String text) {
    copied = text;
  }
}
