package app.chordial.ui;

import app.chordial.design.History;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.rhythm.RhythmView;
import app.chordial.ui.workbench.Command;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Saving;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Shop;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Refusal;
import app.chordial.work.Where;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Opens a real window on the demo shop, to be tried by hand; the argument is the user's folder. */
public final class DemoWindow {
  private DemoWindow() {}

  public static void main(String[] args) {
    new Desktop(Path.of(args[0]), InstantSource.system(), Parallel.SAME_THREAD)
        .launch((bench, _) -> new DemoProgram(bench));
  }

  private record DemoProgram(Workbench bench) implements Program {

    @Override
    public MainWindow.Content content() {
      Map<Where.Place, Function<Workbench, Screen>> screens = new EnumMap<>(Where.Place.class);
      for (Where.Place place : Where.Place.values()) {
        screens.put(place, _ -> new Empty(place, new Body()));
      }
      screens.put(Where.Place.RHYTHM, RhythmView::new);
      return new MainWindow.Content(
          screens,
          List.of(
              Command.of("Do something long", Icon.PLAY, "Shortcut+R", this::work),
              Command.of("Make a mistake", Icon.REFUSED, "Shortcut+M", DemoProgram::mistake)),
          () -> List.of(Command.of("Open another shop…", Icon.FOLDER, "", () -> {})),
          Sought.NOTHING);
    }

    @Override
    public void ready() {
      try {
        bench
            .session()
            .open(
                new Shop("Harbour & Hearth", "GBP", History.of(Demo.design()), Saving.Keeper.NONE));
        bench.session().audience(Demo.audience());
        bench.navigator().open(Where.Place.RHYTHM);
      } catch (Refusal refusal) {
        throw new IllegalStateException(refusal);
      }
    }

    @Override
    public void ended() {}

    @Override
    public void dropped(List<Path> files) {
      bench.dialogs().tell("Dropped " + files);
    }

    private void work() {
      bench
          .background()
          .begin(
              "long",
              "Simulating 12 weeks",
              progress -> {
                IntStream.range(0, 300)
                    .forEach(
                        step -> {
                          progress.stopIfCancelled();
                          progress.at(step, 300, "");
                          try {
                            Thread.sleep(50);
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                        });
                return 300;
              },
              done -> bench.dialogs().tell("Simulated " + done, "Show", () -> {}));
    }

    private static void mistake() {
      throw new IllegalStateException("made on purpose");
    }
  }

  private record Empty(Where.Place place, Body node) implements Screen {}
}
