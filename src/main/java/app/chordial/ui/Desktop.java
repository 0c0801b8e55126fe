package app.chordial.ui;

import app.chordial.ui.kit.ConfirmDialog.Question;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Bugs;
import app.chordial.ui.workbench.Dialogs;
import app.chordial.ui.workbench.Dropping;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Logging;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Navigator;
import app.chordial.ui.workbench.PreferencesFile;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Sorry;
import app.chordial.ui.workbench.Threads;
import app.chordial.ui.workbench.WindowBounds;
import app.chordial.ui.workbench.WindowDialogs;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The window with all that belongs to it, built by constructor.
 *
 * @param userFolder where preferences and log are kept
 * @param clock tells how long jobs take, and which day a window without a shop begins with
 * @param parallel shares out the engine's work
 */
public record Desktop(Path userFolder, InstantSource clock, Parallel parallel) {

  /** Makes the program that the window shows, once there is a workbench for it. */
  public interface Maker extends BiFunction<Workbench, Remembered, Program> {}

  /** Starts the toolkit and opens the window; returns at once, the window lives on. */
  public void launch(Maker maker) {
    Logging.begin(userFolder);
    Platform.startup(() -> start(new Stage(), maker));
  }

  /** Builds the window on a stage and shows it; on the toolkit's thread. */
  public void start(Stage stage, Maker maker) {
    Remembered remembered = new Remembered(new PreferencesFile(userFolder));
    Layers layers = new Layers();
    WindowDialogs dialogs = new WindowDialogs(stage, layers);
    Threads background = new Threads(clock, refusal -> Sorry.tell(layers, refusal));
    Session session =
        new Session(background, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    new Bugs(background, session, report -> Sorry.tell(layers, dialogs, report)).listen();
    ObjectProperty<Theme> theme = new SimpleObjectProperty<>(remembered.now().theme());
    theme.addListener((_, _, now) -> remembered.change(old -> old.withTheme(now)));
    Workbench bench = new Workbench(session, new Navigator(), background, dialogs, parallel, theme);
    Program program = maker.apply(bench, remembered);
    Scene scene = new Scene(layers, WindowBounds.WIDTH, WindowBounds.HEIGHT);
    new MainWindow(bench, theme, program.content(), layers).live(scene);
    Dropping.onto(scene, program::dropped);
    stage.setScene(scene);
    new WindowBounds(stage, remembered).restore();
    stage.titleProperty().bind(WindowBounds.title(session));
    stage.setOnCloseRequest(
        event -> {
          if (!isSaved(session, dialogs, stage)) {
            event.consume();
          }
        });
    stage.setOnHidden(
        _ -> {
          background.jobs().forEach(Job::cancel);
          program.ended();
        });
    stage.show();
    program.ready();
  }

  /**
   * Writes what is not written yet; where it can't be, the user decides whether to close anyway.
   */
  private static boolean isSaved(Session session, Dialogs dialogs, Stage stage) {
    try {
      session.finish();
      return true;
    } catch (Refusal refusal) {
      dialogs.confirm(
          new Question(
              Texts.text("frame.end.unsaved"),
              String.valueOf(refusal.getMessage()),
              Texts.text("frame.end.anyway"),
              true),
          stage::hide);
      return false;
    }
  }
}
