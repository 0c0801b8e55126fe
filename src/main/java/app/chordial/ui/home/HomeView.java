package app.chordial.ui.home;

import app.chordial.job.Planners;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen that shops are opened on, with how the open one stands and what comes next. */
public final class HomeView implements Screen {

  private static final double SIDE = 336;

  private final HomeModel model;
  private final ScreenHeader header = new ScreenHeader(Places.title(place()));
  private final Sentence sentence = new Sentence();
  private final HealthCards health;
  private final LoopCard loop;
  private final ShopsCard shops;
  private final Card welcome = new Card();
  private final ScrollPane root;

  /**
   * @param usualFolder where new shops go unless another place is chosen
   */
  public HomeView(
      Workbench bench, Shops shops, Planners planners, InstantSource clock, Path usualFolder) {
    model = new HomeModel(bench, shops, planners, clock);
    health = new HealthCards(bench.navigator()::open);
    loop = new LoopCard(model::open);
    this.shops = new ShopsCard(shops, bench.dialogs(), usualFolder);
    root = layOut();
    root.getStylesheets().add(Theme.sheet("home"));
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.HOME;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void shown(Where where) {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  /** Opens the form for a new shop. */
  public void beginNew() {
    shops.begin();
  }

  private ScrollPane layOut() {
    VBox main = new VBox(health.node(), loop.node(), welcome);
    main.getStyleClass().add("home-column");
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
    VBox side = new VBox(shops.node());
    side.setMinWidth(SIDE);
    side.setMaxWidth(SIDE);
    HBox columns = new HBox(main, side);
    columns.getStyleClass().add("home-columns");
    return new Body(header, sentence, columns).scrolling();
  }

  private void bind() {
    model.shops().openProperty().subscribe(_ -> show());
    model.healthProperty().subscribe(_ -> show());
    model.loopProperty().subscribe(_ -> show());
    model.weekProperty().subscribe(_ -> plan());
    model.planningProperty().subscribe(_ -> plan());
    model.shops().openingProperty().subscribe(this::welcome);
  }

  private void plan() {
    health.plan(model.weekProperty().get(), model.planningProperty().get());
  }

  /** What stands there without a shop: a way to one, or that one is on its way. */
  private void welcome(String opening) {
    welcome.content(
        opening.isEmpty()
            ? new EmptyState(
                Icon.SHOP,
                Texts.text("home.welcome"),
                Texts.text("home.welcome.why"),
                Buttons.accent(Texts.text("home.sample"), Icon.SHOP, model.shops()::openSample))
            : new EmptyState(Icon.SHOP, opening, Texts.text("home.opening.why"), null));
  }

  private void show() {
    var shop = model.shops().openProperty().get();
    header.title(shop == null ? Places.title(place()) : shop.settings().name());
    Health now = model.healthProperty().get();
    Loop way = model.loopProperty().get();
    visible(welcome, shop == null);
    visible(sentence, way != null);
    visible(health.node(), now != null);
    visible(loop.node(), way != null);
    if (now != null) {
      health.show(now, model.today());
    }
    if (way != null) {
      loop.show(way.steps());
      sentence.say(next(way));
    }
  }

  private static String next(@Nullable Loop way) {
    return way == null
        ? ""
        : way.next()
            .map(step -> Texts.text("home.next", step.verb()))
            .orElse(Texts.text("home.next.none"));
  }

  private static void visible(Node node, boolean isVisible) {
    node.setVisible(isVisible);
    node.setManaged(isVisible);
  }
}
