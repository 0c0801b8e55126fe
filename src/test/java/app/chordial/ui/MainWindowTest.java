package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.rhythm.RhythmView;
import app.chordial.ui.workbench.Entry;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A journey through the frame by keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench(Demo.design());
  private final Layers layers = new Layers();
  private final List<String> opened = new ArrayList<>();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    test.session.audience(Demo.audience());
    Scene scene = new Scene(layers, 1280, 800);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(
                Map.of(Where.Place.RHYTHM, RhythmView::new), List.of(), List::of, this::seek),
            layers)
        .live(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void aValueIsFoundChangedTakenBackAndBroughtAgain(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("rhy").push(KeyCode.ENTER);
    assertThat(test.navigator.where()).isEqualTo(Where.at(Where.Place.RHYTHM));
    robot.interact(() -> test.navigator.open(Where.at(Where.Place.RHYTHM, "pace.base")));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("14");
    assertThat(test.session.design().rhythm().pace().baseGapDays()).isEqualTo(14);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(test.session.design().rhythm().pace().baseGapDays()).isEqualTo(7);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(test.session.design().rhythm().pace().baseGapDays()).isEqualTo(14);
    assertThat(test.kept).hasSizeGreaterThan(2);
  }

  @Test
  void whatIsSoughtElsewhereStandsBeforeWhatIsFarFetched(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("ann").push(KeyCode.ENTER);
    assertThat(opened).containsExactly("ann");
    assertThat(layers.isSheetOpen()).isFalse();
  }

  /** Finds one customer by any letters. */
  private void seek(String letters, Consumer<List<Entry>> found) {
    if (!letters.isEmpty()) {
      found.accept(
          List.of(new Entry("Ann Nyberg", "Customer", Icon.PERSON, "", () -> opened.add(letters))));
    }
  }

  @Test
  void everythingInTheFrameCanBeReachedByKeyboardAndSaysWhatItIs(FxRobot robot) {
    robot.interact(() -> test.navigator.open(Where.Place.RHYTHM));
    Scene scene = layers.getScene();
    java.util.LinkedHashSet<Node> reached = new java.util.LinkedHashSet<>();
    for (int i = 0; i < 60 && reached.add(scene.getFocusOwner()); i++) {
      robot.push(KeyCode.TAB);
    }
    assertThat(reached).hasSizeGreaterThan(25);
    for (Node node : reached) {
      String words = node instanceof javafx.scene.control.Labeled one ? one.getText() : "";
      String told = node.getAccessibleText() == null ? words : node.getAccessibleText();
      assertThat(told).as(node.toString()).isNotBlank();
    }
  }

  @Test
  void theSheetOfKeysOpensAndEscapeClosesIt(FxRobot robot) {
    robot.push(KeyCode.F1);
    assertThat(layers.isSheetOpen()).isTrue();
    assertThat(robot.lookup("." + Styles.KEYS).queryAll()).hasSizeGreaterThan(10);
    robot.push(KeyCode.ESCAPE);
    assertThat(layers.isSheetOpen()).isFalse();
  }

  @Test
  void theLookTurnsByKey(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(test.theme.get()).isEqualTo(Theme.DARK);
    assertThat(layers.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
  }
}
