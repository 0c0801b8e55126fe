package app.chordial.ui;

import app.chordial.ui.workbench.MainWindow;
import java.nio.file.Path;
import java.util.List;

/** What is put into the window: its screens and commands, and what happens at its beginning. */
public interface Program {

  /** The screens, the commands and the shop menu. */
  MainWindow.Content content();

  /** The window is open: a good time to open the last shop. */
  void ready();

  /** The window is gone, with every change saved: let go of what is open, on this thread. */
  void ended();

  /** Files or folders were dropped on the window. */
  void dropped(List<Path> files);
}
