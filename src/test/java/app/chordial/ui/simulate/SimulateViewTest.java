package app.chordial.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.response.Coefficient;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.Framed;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.TestBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulateViewTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakAsTheShopDoes() {
    Locale.setDefault(Locale.UK);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static Scene shown(TestBench test, SimulateModel model, int width) {
    double height = width == 2560 ? 1440 : width * 10.0 / 16;
    return Framed.scene(test, new SimulateView(test.bench, model), width, height);
  }

  @Test
  void theChartsOfARunFillTheirCardsInEverySizeAndLook() {
    TestBench test = new TestBench(SampleDesign.design());
    test.session.audience(SampleAudience.audience());
    SimulateModel model = new SimulateModel(test.bench, new Planners());
    Pictures.onScreen(
        () ->
            Pictures.take(
                "simulate-first",
                Framed.scene(test, new SimulateView(test.bench, model), 1440, 900)));
    model.set(new SimulateModel.Settings(4, 5, 1));
    model.run();
    List<Double> shares = new ArrayList<>();
    for (int width : new int[] {1280, 1440, 2560}) {
      Pictures.onScreen(
          () -> {
            Scene scene = shown(test, model, width);
            test.theme.set(Theme.LIGHT);
            Pictures.take("simulate-" + width + "-LIGHT", scene);
            test.theme.set(Theme.DARK);
            Pictures.take("simulate-" + width + "-DARK", scene);
            for (Node chart : scene.getRoot().lookupAll("." + Styles.CHART)) {
              Bounds card = chart.getParent().getLayoutBounds();
              Bounds own = chart.getBoundsInParent();
              shares.add(own.getWidth() * own.getHeight() / card.getWidth() / card.getHeight());
            }
            return true;
          });
    }
    assertThat(shares).hasSize(18).allMatch(share -> share > 0.55);
  }

  private static List<String> chips(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .map(one -> ((Label) one).getText())
        .filter(one -> one != null && one.contains("assumed"))
        .toList();
  }

  @Test
  void whatIsLearnedOfAnswersIsToldFromWhatIsAssumed() {
    TestBench test = new TestBench(SampleDesign.design());
    test.session.audience(SampleAudience.audience());
    SimulateModel model = new SimulateModel(test.bench, new Planners());
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    Pictures.onScreen(() -> before.addAll(chips(assumptions(test, model, 1440))));
    model.set(new SimulateModel.Settings(1, 1, 1));
    model.run();
    Pictures.onScreen(
        () -> {
          Scene scene = assumptions(test, model, 1440);
          test.theme.set(Theme.DARK);
          Pictures.take("simulate-answers-DARK", scene);
          test.theme.set(Theme.LIGHT);
          Pictures.take("simulate-answers-LIGHT", scene);
          return after.addAll(chips(scene));
        });
    assertThat(before).contains("assumed until the first run");
    long working = model.response().coefficients().stream().filter(Coefficient::isAtWork).count();
    long learned = model.response().coefficients().stream().filter(Coefficient::isLearned).count();
    assertThat(learned).isPositive();
    assertThat(after).contains(working - learned + " of " + working + " assumed");
  }

  @Test
  void noNumberIsCutShortInASmallWindow() {
    TestBench test = new TestBench(SampleDesign.design());
    test.session.audience(SampleAudience.audience());
    SimulateModel model = new SimulateModel(test.bench, new Planners());
    List<Labeled> numbers = new ArrayList<>();
    List<String> cut = new ArrayList<>();
    Pictures.onScreen(
        () -> {
          assumptions(test, model, 1280).getRoot().lookupAll(".table-cell.number").stream()
              .map(Labeled.class::cast)
              .forEach(numbers::add);
          return cut.addAll(
              numbers.stream().filter(Labeled::isTextTruncated).map(Labeled::getText).toList());
        });
    assertThat(numbers).isNotEmpty();
    assertThat(cut).isEmpty();
  }

  private static Scene assumptions(TestBench test, SimulateModel model, int width) {
    Scene scene = shown(test, model, width);
    Pictures.take("simulate-answers-before", scene);
    scene.getRoot().lookupAll("." + Styles.TAB).stream()
        .map(ToggleButton.class::cast)
        .filter(one -> one.getText().equals("Assumptions"))
        .forEach(one -> one.setSelected(true));
    Pictures.take("simulate-answers-before", scene);
    return scene;
  }
}
