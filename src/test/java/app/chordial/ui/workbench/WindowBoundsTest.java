package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.workbench.Preferences.Bounds;
import java.util.SplittableRandom;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {

  private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 1280, 776);
  private static final Rectangle2D LARGE = new Rectangle2D(-2560, 0, 2560, 1440);

  @Test
  void theFirstWindowFillsASmallScreenAndNoMore() {
    assertThat(WindowBounds.within(SMALL, WindowBounds.middle(SMALL)))
        .isEqualTo(new Bounds(0, 24, 1280, 776, false));
  }

  @Test
  void theFirstWindowStandsInTheMiddleOfALargeScreen() {
    assertThat(WindowBounds.within(LARGE, WindowBounds.middle(LARGE)))
        .isEqualTo(new Bounds(-2000, 270, 1440, 900, false));
  }

  @Test
  void aWindowThatIsWhollyOnItsScreenStaysAsItWas() {
    Bounds last = new Bounds(-2500, 10, 1200, 800, true);
    assertThat(WindowBounds.within(LARGE, last)).isEqualTo(last);
  }

  @Test
  @Tag("law")
  void everyWindowIsWhollyOnItsScreen() {
    SplittableRandom random = new SplittableRandom(81);
    for (int i = 0; i < 1_000; i++) {
      Rectangle2D screen = random.nextBoolean() ? SMALL : LARGE;
      Bounds now =
          WindowBounds.within(
              screen,
              new Bounds(
                  random.nextDouble(-4000, 4000),
                  random.nextDouble(-3000, 3000),
                  random.nextDouble(100, 5000),
                  random.nextDouble(100, 5000),
                  false));
      assertThat(screen.contains(new Rectangle2D(now.x(), now.y(), now.width(), now.height())))
          .as("%s on %s", now, screen)
          .isTrue();
    }
  }
}
