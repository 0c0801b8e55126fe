package app.chordial.ui.workbench;

import app.chordial.chart.Charts;
import app.chordial.chart.Csv;
import app.chordial.chart.Figure;
import app.chordial.chart.Pictures;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Dialogs.Kind;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** Charts in a screen, each with a menu to save or copy its picture and its numbers. */
public final class Figures {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 675;
  private static final double SHARP = 2;

  private Figures() {}

  /** A chart of a figure; {@link ChartView#show} changes what it shows. */
  public static ChartView view(Workbench bench, Figure figure) {
    ChartView view = new ChartView(bench.theme(), figure);
    view.setFocusTraversable(true);
    view.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          menu(bench, view).show(view, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return view;
  }

  private static ContextMenu menu(Workbench bench, ChartView view) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("chart.save-picture", Icon.SAVE, () -> savePicture(bench, view)),
            item("chart.save-numbers", Icon.TABLE, () -> saveNumbers(bench, view)),
            item("chart.copy-numbers", Icon.COPY, () -> copyNumbers(bench, view)));
    return menu;
  }

  private static MenuItem item(String key, Icon icon, Runnable act) {
    MenuItem item = new MenuItem(Texts.text(key), icon.node());
    item.setOnAction(_ -> act.run());
    return item;
  }

  static void savePicture(Workbench bench, ChartView view) {
    Kind kind = new Kind(Texts.text("chart.picture"), List.of("*.png"));
    save(
        bench,
        view,
        ".png",
        kind,
        Pictures.png(Charts.titled(view.figure(), view.house()), WIDTH, HEIGHT, SHARP));
  }

  static void saveNumbers(Workbench bench, ChartView view) {
    Kind kind = new Kind(Texts.text("chart.numbers"), List.of("*.csv"));
    save(bench, view, ".csv", kind, Csv.of(view.figure()).getBytes(StandardCharsets.UTF_8));
  }

  static void copyNumbers(Workbench bench, ChartView view) {
    bench.dialogs().copy(Csv.of(view.figure()));
  }

  private static void save(
      Workbench bench, ChartView view, String ending, Kind kind, byte[] bytes) {
    String name = view.figure().name().replaceAll("[^\\p{L}\\p{N} -]", "").strip() + ending;
    bench
        .dialogs()
        .saveFile(
            view.figure().name(),
            name,
            List.of(kind),
            file ->
                bench
                    .background()
                    .ask(
                        "chart.save " + file,
                        _ -> written(file, bytes),
                        done -> bench.dialogs().tell(Texts.text("chart.saved", done))));
  }

  private static Path written(Path file, byte[] bytes) throws Refusal {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new Refusal(
          Texts.text("chart.not-saved", file),
          Texts.text("chart.not-saved.safe"),
          Texts.text("chart.not-saved.todo"),
          e);
    }
  }
}
