package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.OpenShop;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Answers;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Navigator;
import app.chordial.ui.workbench.PreferencesFile;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Threads;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Refusal;
import app.chordial.work.Where.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Once round the loop as an owner goes it the first time, with real work in the background. */
@ExtendWith(ApplicationExtension.class)
abstract class Journey {

  private final Locale before = Locale.getDefault();
  private final FxRobot robot = new FxRobot();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Answers answers = new Answers();
  private final app.chordial.job.Threads engine = new app.chordial.job.Threads(2);
  private Path folder = Path.of("");
  private Workbench bench;
  private ChordialProgram program;

  @BeforeEach
  void speakAsTheShopDoes() {
    Locale.setDefault(Locale.UK);
  }

  void start(Stage stage) throws IOException {
    Locale.setDefault(Locale.UK);
    folder = Files.createTempDirectory("chordial-journey");
    Threads background = new Threads(OpenedSample.CLOCK, refusals::add);
    Session session = new Session(background, LocalDate.of(2026, 12, 2));
    SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    bench = new Workbench(session, new Navigator(), background, answers, engine, theme);
    program =
        new ChordialProgram(
            bench, new Remembered(new PreferencesFile(folder)), OpenedSample.CLOCK, folder, folder);
    Layers layers = new Layers();
    Scene scene = new Scene(layers, 1280, 800);
    new MainWindow(bench, theme, program.content(), layers).live(scene);
    stage.setScene(scene);
    stage.show();
    stage.toFront();
  }

  @AfterEach
  void leave() throws IOException, Refusal {
    Locale.setDefault(before);
    OpenShop shop = program.shops().openProperty().get();
    if (shop != null) {
      robot.interact(() -> program.shops().close());
      until("closed", () -> program.shops().openProperty().get() == null);
      shop.close();
    }
    engine.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Journey::delete);
    }
  }

  void goOnceRound() {
    robot.clickOn(Texts.text("home.sample"));
    until("open", () -> bench.session().snapshot() != null);
    assertThat(bench.session().snapshot().size()).isEqualTo(3_000);
    until("health", () -> isTold("76\u00a0%"));
    go(Place.SEGMENTS);
    until("segments", () -> isTold("Gardeners worth a visit"));
    go(Place.PREVIEW);
    until("preview", () -> isQuiet());
    go(Place.SIMULATE);
    type("simulate.weeks", "4");
    type("simulate.runs", "2");
    robot.clickOn(Texts.text("simulate.run"));
    until("simulated", () -> isTold(Texts.text("simulate.totals", 4)));
    picture("journey-simulate");
    go(Place.EXPORT);
    robot.clickOn(Texts.text("export.check"));
    until("checked", () -> isTold(Texts.text("export.checked")));
    picture("journey-checked");
    robot.lookup(Texts.text("export.waive")).queryAll().forEach(robot::clickOn);
    robot.clickOn(Texts.text("export.write"));
    until("written", () -> isTold(Texts.text("export.written")));
    picture("journey-written");
    assertThat(refusals).isEmpty();
  }

  /** The names of the files that the export left. */
  List<String> written() {
    OpenShop shop = program.shops().openProperty().get();
    assertThat(shop).isNotNull();
    try (var files = Files.walk(shop.workspace().exportFolder())) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void go(Place place) {
    robot.interact(() -> bench.navigator().open(place));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String key, String words) {
    Node field = robot.lookup(node -> Texts.text(key).equals(node.getAccessibleText())).query();
    robot.clickOn(field);
    robot.push(KeyCode.CONTROL, KeyCode.A).write(words);
  }

  private boolean isTold(String words) {
    return !robot
        .lookup(node -> node instanceof Labeled one && words.equals(one.getText()))
        .queryAll()
        .isEmpty();
  }

  private boolean isQuiet() {
    return bench.background().jobs().isEmpty();
  }

  private void picture(String name) {
    robot.interact(() -> Pictures.take(name, robot.listWindows().getFirst().getScene()));
  }

  private void until(String what, Callable<Boolean> is) {
    try {
      WaitForAsyncUtils.waitFor(180, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(is).get());
    } catch (TimeoutException late) {
      picture("journey-late");
      throw new AssertionError("not " + what + "; " + refusals, late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
