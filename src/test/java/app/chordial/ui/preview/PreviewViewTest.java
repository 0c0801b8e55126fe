package app.chordial.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A look at a customer by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {

  private final Locale before = Locale.getDefault();
  private final ShopInMemory shop = new ShopInMemory(150);
  private final TestBench test = new TestBench(SampleDesign.design());
  private final Layers layers = new Layers();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    test.session.audience(shop.audience());
    Planners planners = new Planners();
    Map<Where.Place, Function<Workbench, Screen>> screens =
        Map.of(Where.Place.PREVIEW, bench -> new PreviewView(bench, planners, shop));
    Scene scene = new Scene(layers, 1280, 800);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(screens, List.of(), List::of, Sought.NOTHING),
            layers)
        .live(scene);
    stage.setScene(scene);
    stage.show();
    test.navigator.open(Where.Place.PREVIEW);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void aCustomerIsChosenByMouse_readAsText_andADayIsSteppedOn(FxRobot robot) {
    Button second = (Button) robot.lookup(".ch-person").nth(1).query();
    robot.clickOn(second);
    assertThat(second.getPseudoClassStates())
        .anyMatch(one -> one.getPseudoClassName().equals("current"));
    robot.clickOn("text");
    assertThat(robot.lookup(".ch-mail-text").queryAs(TextArea.class).getText())
        .contains("Harbour & Hearth", "Unsubscribe");
    robot.clickOn("phone");
    WebView page = robot.lookup(node -> node instanceof WebView).queryAs(WebView.class);
    assertThat(page.getEngine().isJavaScriptEnabled()).isFalse();
    robot.clickOn("Tue 8 Dec");
    assertThat(titles(robot)).anyMatch(title -> title.endsWith("on Tue 8 Dec"));
    assertThat(test.session.asOf()).isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @Test
  void aCustomerIsFoundAndChosenByKeyboardAlone(FxRobot robot) {
    Node search = robot.lookup(node -> node instanceof SearchField).query();
    robot.interact(search::requestFocus);
    String name = shop.named(new long[] {20}).getFirst().name();
    assertThat(name).isNotEmpty();
    robot.write(name).push(KeyCode.DOWN).push(KeyCode.SPACE);
    assertThat(titles(robot)).contains(name);
  }

  @Test
  void whoGetsNothingLeadsToTheSetting(FxRobot robot) {
    robot.interact(() -> test.navigator.open(Where.at(Where.Place.PREVIEW, "nothing")));
    Button link = robot.lookup("Usual gap").queryButton();
    robot.interact(link::requestFocus);
    robot.push(KeyCode.SPACE);
    assertThat(test.navigator.where().place()).isEqualTo(Where.Place.RHYTHM);
    assertThat(Objects.requireNonNull(link.getText())).isNotBlank();
  }

  @Test
  void whoGetsNothingTellsWhomALooserRuleWouldReach(FxRobot robot) throws Exception {
    robot.interact(() -> test.navigator.open(Where.at(Where.Place.PREVIEW, "nothing")));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup(PreviewViewTest::tellsOfAnotherGap).tryQuery().isPresent());
  }

  @Test
  void conflictsAreReadSquareBySquareByKeyboard(FxRobot robot) throws Exception {
    robot.interact(() -> test.navigator.open(Where.at(Where.Place.PREVIEW, "nothing")));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup(".ch-conflicts .square").tryQuery().isPresent());
    Node grid = robot.lookup(".ch-conflicts").query();
    robot.interact(grid::requestFocus);
    String before = grid.getAccessibleText();
    robot.push(KeyCode.DOWN);
    assertThat(grid.getAccessibleText()).isNotEqualTo(before).contains("“");
    robot.push(KeyCode.UP);
    assertThat(grid.getAccessibleText()).isEqualTo(before);
  }

  private static boolean tellsOfAnotherGap(Node node) {
    return node instanceof Label label
        && label.getText().matches("A usual gap of \\d+ instead of \\d+ days would reach .*");
  }

  private static List<String> titles(FxRobot robot) {
    return robot.lookup("." + Styles.CARD_TITLE).queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
