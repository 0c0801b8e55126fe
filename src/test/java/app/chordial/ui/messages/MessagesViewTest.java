package app.chordial.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.preview.ShopInMemory;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.TestBench;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writing messages by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class MessagesViewTest {

  private static final String LAMP = "home-reading-lamp";

  private final Locale before = Locale.getDefault();
  private final ShopInMemory shop = new ShopInMemory(60);
  private final TestBench test = new TestBench(SampleDesign.design());
  private final Layers layers = new Layers();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.UK);
    test.session.audience(shop.audience());
    Planners planners = new Planners();
    Map<Where.Place, Function<Workbench, Screen>> screens =
        Map.of(Where.Place.MESSAGES, bench -> new MessagesView(bench, planners, shop));
    Scene scene = new Scene(layers, 1280, 800);
    new MainWindow(
            test.bench,
            test.theme,
            new MainWindow.Content(screens, List.of(), List::of, Sought.NOTHING),
            layers)
        .live(scene);
    stage.setScene(scene);
    stage.show();
    test.navigator.open(Where.at(Where.Place.MESSAGES, LAMP));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void aSubjectIsTypedTakenBackAndAnInterestIsPickedByKeyboard(FxRobot robot) {
    String subject = lamp().subject();
    focus(robot, "Subject");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("Brass");
    assertThat(lamp().subject()).isEqualTo("Brass");
    robot.interact(test.session::undo);
    assertThat(lamp().subject()).isEqualTo(subject);
    focus(robot, "Add an interest");
    robot.write("gard").push(KeyCode.ENTER);
    assertThat(lamp().interests()).contains("garden");
  }

  @Test
  void aMessageIsAddedNamedAndDeleted(FxRobot robot) {
    int all = test.session.design().messages().size();
    robot.clickOn("New message");
    robot.write("Soup week");
    assertThat(test.session.design().messages().getLast().name()).isEqualTo("Soup week");
    ListView<?> list = robot.lookup(".ch-library > .list-view").queryAs(ListView.class);
    assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(all);
    robot.interact(list::requestFocus);
    robot.push(KeyCode.DELETE);
    assertThat(test.session.design().messages()).hasSize(all);
    assertThat(test.answers.told).singleElement().asString().contains("Soup week");
  }

  @Test
  void aMessageAddedAsTheScreenOpensIsNamedAtOnce(FxRobot robot) {
    MessagesView[] other = new MessagesView[1];
    robot.interact(
        () -> {
          other[0] = new MessagesView(test.bench, new Planners(), shop);
          layers.content(new StackPane(other[0].node()));
          other[0].shown(Where.at(Where.Place.MESSAGES));
          other[0].add();
        });
    robot.write("Soup week");
    assertThat(test.session.design().messages().getLast().name()).isEqualTo("Soup week");
  }

  private void focus(FxRobot robot, String words) {
    Node field =
        robot
            .lookup(node -> words.equals(node.getAccessibleText()) && node.isFocusTraversable())
            .query();
    robot.interact(field::requestFocus);
  }

  private Message lamp() {
    return Objects.requireNonNull(test.session.design().message(LAMP));
  }
}
