package app.chordial.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.OpenShop;
import app.chordial.ui.Framed;
import app.chordial.ui.OpenedSample;
import app.chordial.ui.Pictures;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Files come in by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class DataViewTest {

  private static final String CUSTOMERS =
      """
      First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Tags,Note
      Ann,Ash,ann@example.com,yes,10.00,"vip, garden",
      Bo,Birch,bo@example.com,no,0.00,,asked about a rod for his father at Christmas
      Cy,Cedar,not an address,yes,0.00,,
      """;
  private static final String SIGN_UPS =
      """
      Mail,Signed up,Colour,Newsletter
      dee@example.com,03/04/2026,red,on
      maximilianatheodoraseraphinafeatherstone@example.com,05/06/2026,blue,off
      """;

  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench();
  private final ReadOnlyObjectWrapper<@Nullable OpenShop> open = new ReadOnlyObjectWrapper<>();
  private Path folder = Path.of("");
  private @Nullable DataView view;

  @Start
  void start(Stage stage) throws IOException, Refusal {
    Locale.setDefault(Locale.UK);
    folder = Files.createTempDirectory("chordial-data");
    open.set(
        OpenShop.create(
            folder.resolve("shop.chordial"),
            OpenedSample.SETTINGS,
            OpenedSample.CLOCK,
            Parallel.SAME_THREAD));
    view = new DataView(test.bench, open, () -> {});
    Scene scene = Framed.scene(test, view, 1280, 800);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() throws IOException, Refusal {
    Locale.setDefault(before);
    Objects.requireNonNull(open.get()).close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  @Test
  void aFileIsChosenByMouseAndImportedByKeyboard(FxRobot robot) throws IOException, Refusal {
    test.answers.files = List.of(Files.writeString(folder.resolve("customers.csv"), CUSTOMERS));
    robot.clickOn(Texts.text("data.choose"));
    robot.interact(() -> Pictures.take("data-draft", robot.listWindows().getFirst().getScene()));
    Button yes = robot.lookup(Texts.text("data.import")).queryButton();
    robot.interact(yes::requestFocus);
    robot.push(KeyCode.SPACE);
    OpenShop shop = Objects.requireNonNull(open.get());
    assertThat(shop.audience(Progress.NONE).size()).isEqualTo(2);
    assertThat(robot.lookup(Texts.text("data.done")).queryAll()).isNotEmpty();
    Path unknown = Files.writeString(folder.resolve("sign-ups.csv"), SIGN_UPS);
    robot.interact(() -> Objects.requireNonNull(view).dropped(List.of(unknown)));
    robot.interact(
        () -> {
          Pictures.take("data-mapping", robot.listWindows().getFirst().getScene());
          test.theme.set(Theme.DARK);
          Pictures.take("data-mapping-DARK", robot.listWindows().getFirst().getScene());
        });
    assertThat(robot.lookup(".data-mapping").queryAll()).hasSize(1);
    assertThat(robot.lookup(Texts.text("data.read")).queryButton().isDisabled()).isFalse();
    assertThat(test.refusals).isEmpty();
  }
}
