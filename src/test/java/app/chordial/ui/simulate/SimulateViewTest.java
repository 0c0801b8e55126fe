package app.chordial.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.Framed;
import app.chordial.ui.Pictures;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.TestBench;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
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

  @Test
  void theChartsOfARunFillTheirCardsInEverySizeAndLook() {
    TestBench test = new TestBench(SampleDesign.design());
    test.session.audience(SampleAudience.audience());
    SimulateModel model = new SimulateModel(test.bench, new Planners(), _ -> List.of());
    Pictures.onScreen(
        () ->
            Pictures.take(
                "simulate-first",
                Framed.scene(test, new SimulateView(test.bench, model), 1440, 900)));
    long t = System.nanoTime();
    model.set(new SimulateModel.Settings(12, 6, 1));
    model.run();
    System.err.println("took " + (System.nanoTime() - t) / 1e9);
    BufferedImage picture =
        Pictures.onScreen(
            () -> {
              SimulateView view = new SimulateView(test.bench, model);
              Scene scene = Framed.scene(test, view, 1440, 900);
              Pictures.take("simulate-1440-LIGHT", scene);
              test.theme.set(Theme.DARK);
              return Pictures.take("simulate-1440-DARK", scene);
            });
    assertThat(picture.getWidth()).isEqualTo(1440);
  }
}
