package app.chordial;

import app.chordial.ui.Program;
import app.chordial.ui.rhythm.RhythmView;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.work.Where.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the window shows: its screens by their places. */
final class Screens implements Program {

  @Override
  public MainWindow.Content content() {
    return new MainWindow.Content(
        Map.of(Place.RHYTHM, RhythmView::new), List.of(), List::of, _ -> List.of());
  }

  @Override
  public void ready() {}

  @Override
  public void dropped(List<Path> files) {}
}
