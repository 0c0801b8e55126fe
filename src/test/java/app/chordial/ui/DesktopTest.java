package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Edit;
import app.chordial.job.OpenShop;
import app.chordial.ui.workbench.PreferencesFile;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the window ends. */
@ExtendWith(ApplicationExtension.class)
@NullUnmarked // it is made ready before each test
class DesktopTest {

  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private Path shop;
  private Stage stage;
  private Workbench bench;

  @Start
  void start(Stage shown) throws IOException, Refusal {
    Path folder = Files.createTempDirectory("chordial-desktop");
    shop = folder.resolve("Small.chordial");
    OpenShop.create(shop, OpenedSample.SETTINGS, OpenedSample.CLOCK, Parallel.SAME_THREAD).close();
    new Remembered(new PreferencesFile(folder)).change(old -> old.withRecentShop(shop.toString()));
    stage = shown;
    new Desktop(folder, OpenedSample.CLOCK, Parallel.SAME_THREAD)
        .start(
            shown,
            (made, remembered) -> {
              bench = made;
              return new ChordialProgram(made, remembered, OpenedSample.CLOCK, folder, folder);
            });
  }

  @AfterEach
  void handleAsBefore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void closingTheWindowSavesTheLastChangeAndLetsGoOfTheShop(FxRobot robot)
      throws TimeoutException, Refusal {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> bench.session().shopProperty().get() != null).get());
    var interests = Demo.design().interests();
    robot.interact(
        () -> {
          bench.session().apply(Edit.of("interests", design -> design.withInterests(interests)));
          Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    assertThat(stage.isShowing()).isFalse();
    try (OpenShop again = OpenShop.open(shop, OpenedSample.CLOCK, Parallel.SAME_THREAD)) {
      assertThat(again.design().interests()).isEqualTo(interests);
    }
  }
}
