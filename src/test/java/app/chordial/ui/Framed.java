package app.chordial.ui;

import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Scene;

/** One screen in the frame, all other places empty. */
public final class Framed {

  private Framed() {}

  private record Empty(Where.Place place, Body node) implements Screen {}

  /** A scene of this size with the screen open; on the toolkit's thread. */
  public static Scene scene(TestBench test, Screen screen, double width, double height) {
    Map<Where.Place, Function<Workbench, Screen>> screens = new EnumMap<>(Where.Place.class);
    for (Where.Place place : Where.Place.values()) {
      screens.put(place, _ -> new Empty(place, new Body()));
    }
    screens.put(screen.place(), _ -> screen);
    Layers layers = new Layers();
    Scene scene = new Scene(layers, width, height);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(screens, List.of(), List::of, Sought.NOTHING),
            layers)
        .live(scene);
    test.navigator.open(screen.place());
    return scene;
  }
}
