package app.chordial.ui.workbench;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.ConfirmDialog;
import app.chordial.ui.kit.Layers;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The questions, asked over a real window. */
public final class WindowDialogs implements Dialogs {

  private final Window window;
  private final Layers layers;

  public WindowDialogs(Window window, Layers layers) {
    this.window = window;
    this.layers = layers;
  }

  @Override
  public void openFiles(String title, List<Kind> kinds, Consumer<List<Path>> chosen) {
    List<File> files = chooser(title, kinds).showOpenMultipleDialog(window);
    if (files != null) {
      chosen.accept(files.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void saveFile(
      String title, String suggestedName, List<Kind> kinds, Consumer<Path> chosen) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    File file = chooser.showSaveDialog(window);
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }

  @Override
  public void folder(String title, Consumer<Path> chosen) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    File folder = chooser.showDialog(window);
    if (folder != null) {
      chosen.accept(folder.toPath());
    }
  }

  @Override
  public void confirm(ConfirmDialog.Question question, Runnable yes) {
    ConfirmDialog.ask(layers, question, yes);
  }

  @Override
  public void tell(String words) {
    layers.toast(words);
  }

  @Override
  public void tell(String words, String verb, Runnable act) {
    layers.toast(words, Buttons.link(verb, act));
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static FileChooser chooser(String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    kinds.forEach(
        kind ->
            chooser
                .getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.words(), kind.patterns())));
    return chooser;
  }
}
