package app.chordial.ui;

import app.chordial.decision.PlannedEmail;
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
import app.chordial.ui.simulate.PastLines;
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
import org.jspecify.annotations.Nullable;

/** Chordial's screens and commands, and the shop that it begins with. */
public final class ChordialProgram implements Program {

  private static final String FOLDER_ENDING = ".chordial";

  private final Workbench bench;
  private final Shops shops;
  private final Names names;
  private final Planners planners = new Planners();
  private final InstantSource clock;
  private final Path usualFolder;
  private @Nullable HomeView home;
  private @Nullable DataView data;

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
    this.clock = clock;
    this.usualFolder = usualFolder;
    shops = new Shops(bench, remembered, clock, userFolder);
    names = new Names(shops.openProperty());
  }

  /** The shops that can be opened, and the one that is. */
  public Shops shops() {
    return shops;
  }

  @Override
  public MainWindow.Content content() {
    return new MainWindow.Content(screens(), commands(), this::shopMenu, _ -> List.of());
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
    data().dropped(files);
  }

  private Map<Place, Function<Workbench, Screen>> screens() {
    PastLines past = this::exported;
    Map<Place, Function<Workbench, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(Place.HOME, _ -> home());
    screens.put(Place.DATA, _ -> madeData());
    screens.put(Place.INTERESTS, InterestsView::new);
    screens.put(Place.SEGMENTS, _ -> new SegmentsView(bench, planners, names::title));
    screens.put(Place.MESSAGES, _ -> new MessagesView(bench, planners, names));
    screens.put(Place.RHYTHM, RhythmView::new);
    screens.put(Place.PREVIEW, _ -> new PreviewView(bench, planners, names));
    screens.put(Place.SIMULATE, _ -> new SimulateView(bench, planners, past));
    screens.put(Place.EXPORT, _ -> new ExportView(bench, shops.openProperty()));
    return screens;
  }

  private List<PlannedEmail> exported(int minute) throws Refusal {
    OpenShop shop = shops.openProperty().get();
    return shop == null ? List.of() : new ExportedMail(shop.workspace()).before(minute);
  }

  private HomeView home() {
    HomeView made = home;
    if (made == null) {
      made = new HomeView(bench, shops, planners, clock, usualFolder);
      home = made;
    }
    return made;
  }

  private DataView madeData() {
    DataView made = data;
    if (made == null) {
      made = new DataView(bench, shops.openProperty(), shops::refreshFacts);
      data = made;
    }
    return made;
  }

  /** The screen of data, opened. */
  private DataView data() {
    bench.navigator().open(Place.DATA);
    return madeData();
  }

  private List<Command> commands() {
    var isOpen = shops.openProperty().isNotNull();
    return List.of(
        Command.of(
            Texts.text("data.choose"), Icon.DATA, "Shortcut+I", isOpen, () -> data().choose()),
        Command.of(Texts.text("home.sample"), Icon.SHOP, "", shops::openSample),
        Command.of(Texts.text("home.new"), Icon.ADD, "Shortcut+N", this::beginNew),
        Command.of(Texts.text("home.folder"), Icon.FOLDER, "Shortcut+O", this::chooseFolder),
        Command.of(Texts.text("home.close"), Icon.CLOSE, "Shortcut+W", isOpen, shops::close));
  }

  private List<Command> shopMenu() {
    List<Command> menu = new ArrayList<>();
    for (Known known : shops.recentProperty().get()) {
      if (known.isThere()) {
        menu.add(Command.of(known.name(), Icon.SHOP, "", () -> shops.open(known.folder())));
      }
    }
    menu.addAll(commands().subList(1, commands().size()));
    return menu;
  }

  private void beginNew() {
    bench.navigator().open(Place.HOME);
    home().beginNew();
  }

  private void chooseFolder() {
    bench.dialogs().folder(Texts.text("home.folder.choose"), shops::open);
  }
}
