package app.chordial.ui.workbench;

import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The frame that every screen lives in. */
public final class MainWindow {

  /**
   * What the window shows besides itself.
   *
   * @param screens makes each screen when it is first opened; places without one are left out
   * @param commands of the application, such as opening a shop, beside the window's own
   * @param shopMenu what stands in the menu under the shop's name, made when it opens
   * @param sought what the palette finds beside screens, commands and the design's things, such as
   *     customers of a name
   */
  public record Content(
      Map<Where.Place, Function<Workbench, Screen>> screens,
      List<Command> commands,
      Supplier<List<Command>> shopMenu,
      Sought sought) {}

  private final Workbench bench;
  private final ObjectProperty<Theme> theme;
  private final Content content;
  private final Layers layers;
  private final StackPane centre = new StackPane();
  private final Map<Where.Place, Screen> made = new EnumMap<>(Where.Place.class);
  private @Nullable Screen current;

  /**
   * @param layers the root of the scene, still empty, which this window fills
   */
  public MainWindow(Workbench bench, ObjectProperty<Theme> theme, Content content, Layers layers) {
    this.bench = bench;
    this.theme = theme;
    this.content = content;
    this.layers = layers;
    centre.getStyleClass().add(Styles.SCREEN);
    TopBar top = new TopBar(bench.session(), content.shopMenu(), this::find);
    top.theme(theme, this::turn);
    BorderPane frame = new BorderPane();
    frame.setTop(top);
    frame.setLeft(new Navigation(places(), bench.session(), bench.navigator()));
    frame.setCenter(centre);
    frame.setBottom(new StatusBar(bench.session(), bench.background()));
    layers.content(frame);
    bench.navigator().onOpen(this::show);
    show(bench.navigator().where());
  }

  /** Lets keys, drags and the look work in the scene that this window fills. */
  public void live(Scene scene) {
    theme.subscribe(now -> now.dress(scene));
    Shortcuts shortcuts = new Shortcuts(everywhere(), goings());
    shortcuts.listen(scene, layers);
    Drag.listen(scene, layers);
    scene.focusOwnerProperty().addListener((_, _, _) -> bench.session().endMerging());
  }

  private List<Where.Place> places() {
    return Stream.of(Where.Place.values()).filter(content.screens()::containsKey).toList();
  }

  private void show(Where where) {
    Function<Workbench, Screen> maker = content.screens().get(where.place());
    if (maker == null) {
      return;
    }
    Screen next = made.get(where.place());
    if (next == null) {
      next = maker.apply(bench);
      made.put(where.place(), next);
    }
    if (!next.equals(current)) {
      if (current != null) {
        current.hidden();
      }
      current = next;
      centre.getChildren().setAll(next.node());
    }
    next.shown(where);
  }

  private void turn() {
    theme.set(theme.get().other());
  }

  private void find() {
    List<Entry> entries =
        Entries.of(bench.session().design(), bench.navigator(), places(), everywhere());
    new CommandPalette(layers, entries, content.sought()).open();
  }

  private List<Command> everywhere() {
    Session session = bench.session();
    List<Command> commands = new ArrayList<>(content.commands());
    commands.add(command("find", Icon.SEARCH, "Shortcut+K", this::find));
    commands.add(command("undo", Icon.UNDO, "Shortcut+Z", session::undo));
    commands.add(command("redo", Icon.REDO, "Shortcut+Shift+Z", session::redo));
    commands.add(command("back", Icon.LEFT, "Alt+Left", bench.navigator()::back));
    commands.add(command("forward", Icon.RIGHT, "Alt+Right", bench.navigator()::forward));
    commands.add(command("earlier", Icon.CALENDAR, "Alt+Page_Up", () -> step(-1)));
    commands.add(command("later", Icon.CALENDAR, "Alt+Page_Down", () -> step(1)));
    commands.add(command("theme", Icon.DARK, "Shortcut+Shift+L", this::turn));
    commands.add(command("keys", Icon.KEYBOARD, "F1", this::keys));
    return commands;
  }

  private List<Command> goings() {
    List<Where.Place> places = places();
    List<Command> commands = new ArrayList<>();
    for (Where.Place place : places) {
      commands.add(
          Command.of(
              Texts.text("command.open", Places.title(place)),
              Places.icon(place),
              "Shortcut+" + (commands.size() + 1),
              () -> bench.navigator().open(place)));
    }
    return commands;
  }

  private static Command command(String name, Icon icon, String keys, Runnable act) {
    return Command.of(Texts.text("command." + name), icon, keys, act);
  }

  private void step(int days) {
    bench.session().asOfProperty().set(bench.session().asOf().plusDays(days));
  }

  private void keys() {
    new Shortcuts(everywhere(), goings()).show(layers);
  }
}
