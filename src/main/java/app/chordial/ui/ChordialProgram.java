package app.chordial.ui;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.design.Design;
import app.chordial.job.ExportedMail;
import app.chordial.job.OpenShop;
import app.chordial.job.Planners;
import app.chordial.ui.data.DataView;
import app.chordial.ui.export.ExportView;
import app.chordial.ui.home.HomeView;
import app.chordial.ui.home.Shops;
import app.chordial.ui.home.Shops.Known;
import app.chordial.ui.interests.InterestsView;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.messages.MessagesView;
import app.chordial.ui.preview.PreviewView;
import app.chordial.ui.rhythm.RhythmView;
import app.chordial.ui.segments.SegmentsView;
import app.chordial.ui.simulate.SimulateView;
import app.chordial.ui.workbench.Command;
import app.chordial.ui.workbench.MainWindow;
import app.chordial.ui.workbench.Remembered;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Refusal;
import app.chordial.work.Where.Place;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chordial's screens and commands, and the shop that it begins with. */
public final class ChordialProgram implements Program {

  private static final String FOLDER_ENDING = ".chordial";

  private final Workbench bench;
  private final Shops shops;
  private final Names names;
  private final Planners planners = new Planners(this::exported);
  private final Once<HomeView> home;
  private final Once<DataView> data;
  private final Once<InterestsView> interests;
  private final Once<SegmentsView> segments;
  private final Once<MessagesView> messages;
  private final Once<SimulateView> simulate;
  private final Once<ExportView> export;

  /**
   * @param userFolder where the sample shop is kept
   * @param usualFolder where new shops go unless another place is chosen
   */
  public ChordialProgram(
      Workbench bench,
      Remembered remembered,
      InstantSource clock,
      Path userFolder,
      Path usualFolder) {
    this.bench = bench;
    shops = new Shops(bench, remembered, clock, userFolder);
    names = new Names(shops.openProperty());
    home = new Once<>(() -> new HomeView(bench, shops, planners, clock, usualFolder));
    data = new Once<>(() -> new DataView(bench, shops.openProperty(), shops::refreshFacts));
    interests = new Once<>(() -> new InterestsView(bench));
    segments = new Once<>(() -> new SegmentsView(bench, planners, names::title));
    messages = new Once<>(() -> new MessagesView(bench, planners, names));
    simulate = new Once<>(() -> new SimulateView(bench, planners));
    export = new Once<>(() -> new ExportView(bench, shops.openProperty()));
  }

  /** The shops that can be opened, and the one that is. */
  public Shops shops() {
    return shops;
  }

  @Override
  public MainWindow.Content content() {
    return new MainWindow.Content(
        screens(), commands(), this::shopMenu, new CustomerSearch(bench, names));
  }

  @Override
  public void ready() {
    shops.openLastOrSample();
  }

  @Override
  public void ended() {
    shops.end();
  }

  @Override
  public void dropped(List<Path> files) {
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).endsWith(FOLDER_ENDING)) {
        shops.open(file);
        return;
      }
    }
    bench.navigator().open(Place.DATA);
    data.get().dropped(files);
  }

  private Map<Place, Function<Workbench, Screen>> screens() {
    Map<Place, Function<Workbench, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(Place.HOME, _ -> home.get());
    screens.put(Place.DATA, _ -> data.get());
    screens.put(Place.INTERESTS, _ -> interests.get());
    screens.put(Place.SEGMENTS, _ -> segments.get());
    screens.put(Place.MESSAGES, _ -> messages.get());
    screens.put(Place.RHYTHM, RhythmView::new);
    screens.put(Place.PREVIEW, _ -> new PreviewView(bench, planners, names));
    screens.put(Place.SIMULATE, _ -> simulate.get());
    screens.put(Place.EXPORT, _ -> export.get());
    return screens;
  }

  private Exported exported(Design design, Snapshot snapshot) throws Refusal {
    OpenShop shop = shops.openProperty().get();
    return shop == null
        ? Exported.NONE
        : new ExportedMail(shop.workspace()).known(design, snapshot);
  }

  private List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(at(Place.DATA, "data.choose", Icon.DATA, "Shortcut+I", () -> data.get().choose()));
    commands.addAll(shopCommands());
    commands.addAll(
        List.of(
            at(
                Place.INTERESTS,
                "command.interest",
                Icon.ADD,
                "Shortcut+B",
                () -> interests.get().add()),
            at(
                Place.SEGMENTS,
                "command.segment",
                Icon.ADD,
                "Shortcut+G",
                () -> segments.get().add()),
            at(
                Place.MESSAGES,
                "command.message",
                Icon.ADD,
                "Shortcut+M",
                () -> messages.get().add()),
            at(
                Place.SIMULATE,
                "command.simulate",
                Icon.PLAY,
                "Shortcut+R",
                () -> simulate.get().run()),
            at(Place.EXPORT, "command.export", Icon.PLAY, "Shortcut+E", () -> export.get().check()),
            at(
                Place.EXPORT,
                "command.write",
                Icon.EXPORT,
                "Shortcut+Shift+E",
                () -> export.get().write())));
    return commands;
  }

  /** Something that a screen does with the open shop; the screen is opened first. */
  private Command at(Place place, String title, Icon icon, String keys, Runnable act) {
    return Command.of(
        Texts.text(title),
        icon,
        keys,
        shops.openProperty().isNotNull(),
        () -> {
          bench.navigator().open(place);
          act.run();
        });
  }

  private List<Command> shopCommands() {
    return List.of(
        Command.of(Texts.text("home.sample"), Icon.SHOP, "", shops::openSample),
        Command.of(Texts.text("home.new"), Icon.ADD, "Shortcut+N", this::beginNew),
        Command.of(Texts.text("home.folder"), Icon.FOLDER, "Shortcut+O", this::chooseFolder),
        Command.of(
            Texts.text("home.close"),
            Icon.CLOSE,
            "Shortcut+W",
            shops.openProperty().isNotNull(),
            shops::close));
  }

  private List<Command> shopMenu() {
    List<Command> menu = new ArrayList<>();
    for (Known known : shops.recentProperty().get()) {
      if (known.isThere()) {
        menu.add(Command.of(known.name(), Icon.SHOP, "", () -> shops.open(known.folder())));
      }
    }
    menu.addAll(shopCommands());
    return menu;
  }

  private void beginNew() {
    bench.navigator().open(Place.HOME);
    home.get().beginNew();
  }

  private void chooseFolder() {
    bench.dialogs().folder(Texts.text("home.folder.choose"), shops::open);
  }
}
