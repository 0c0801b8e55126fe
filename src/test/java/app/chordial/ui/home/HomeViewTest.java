package app.chordial.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.job.SampleWorkspace;
import app.chordial.ui.Framed;
import app.chordial.ui.OpenedSample;
import app.chordial.ui.Pictures;
import app.chordial.ui.Seen;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.PreferencesFile;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewTest {

  @TempDir Path folder;
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
  void itTellsHowTheOpenShopStandsAndWhatComesNext() {
    Path shop = folder.resolve("Harbour & Hearth.chordial");
    SampleWorkspace.copyTo(shop);
    TestBench test = new TestBench();
    Remembered remembered = new Remembered(new PreferencesFile(folder));
    Shops shops = new Shops(test.bench, remembered, OpenedSample.CLOCK, folder);
    Pictures.onScreen(
        () ->
            Pictures.take(
                "home-welcome",
                Framed.scene(
                    test,
                    new HomeView(test.bench, shops, new Planners(), OpenedSample.CLOCK, folder),
                    1440,
                    900)));
    shops.openSample();
    assertThat(test.refusals).isEmpty();
    HomeView view =
        Pictures.onScreen(
            () -> new HomeView(test.bench, shops, new Planners(), OpenedSample.CLOCK, folder));
    view.shown(Where.at(Where.Place.HOME));
    Pictures.onScreen(
        () -> {
          Scene scene = Framed.scene(test, view, 1440, 900);
          for (Theme theme : Theme.values()) {
            test.theme.set(theme);
            Seen seen = Seen.of(scene, Pictures.take("home-" + theme, scene)).in(theme);
            assertThat(seen.texts()).contains("76\u00a0%").anyMatch(text -> text.contains("3,000"));
            assertThat(seen.beyondTheSides()).isEmpty();
          }
          return scene;
        });
    shops.close();
  }
}
