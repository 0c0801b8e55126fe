package app.chordial.ui.interests;

import app.chordial.audience.Snapshot;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tabs;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen of interests: the board of buckets, and how they lead to each other. */
public final class InterestsView implements Screen {

  /** The id of the second tab, to be opened as a place. */
  public static final String CONGRUENCE = "congruence";

  private final Workbench bench;
  private final InterestsModel buckets;
  private final CongruenceModel congruence;
  private final Tabs tabs;
  private final StackPane place = new StackPane();
  private final VBox root = new VBox();
  private final Board board;
  private final CongruencePage pairs;

  public InterestsView(Workbench bench) {
    this.bench = bench;
    buckets = new InterestsModel(bench);
    congruence = new CongruenceModel(bench);
    tabs = new Tabs(Texts.text("interests.buckets"), Texts.text("interests.congruence"));
    board = new Board(bench, buckets);
    pairs = new CongruencePage(bench, congruence, () -> tabs.chosenProperty().set(0));
    ScreenHeader header =
        new ScreenHeader(Places.title(place()))
            .beside(tabs)
            .trailing(Buttons.quiet(Texts.text("interests.new"), Icon.ADD, this::add));
    root.getStyleClass().add(Styles.BODY);
    root.getStylesheets().add(Theme.sheet(Look.SHEET));
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    root.getChildren().addAll(header, place);
    tabs.chosenProperty().subscribe(_ -> show());
    bench.session().snapshotProperty().subscribe(_ -> show());
  }

  @Override
  public Where.Place place() {
    return Where.Place.INTERESTS;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void shown(Where where) {
    if (where.id().equals(CONGRUENCE)) {
      tabs.chosenProperty().set(1);
    } else if (!where.id().isEmpty()) {
      tabs.chosenProperty().set(0);
    }
    buckets.watch(true);
    congruence.watch(isPairs());
    show();
  }

  @Override
  public void hidden() {
    buckets.watch(false);
    congruence.watch(false);
  }

  /** Makes a new, empty bucket. */
  public void add() {
    tabs.chosenProperty().set(0);
    buckets.add(Texts.text("interests.new"));
  }

  private boolean isPairs() {
    return tabs.chosenProperty().get() == 1;
  }

  private void show() {
    congruence.watch(isPairs());
    place.getChildren().setAll(page(bench.session().snapshot()));
  }

  private Node page(@Nullable Snapshot snapshot) {
    if (snapshot == null) {
      return new EmptyState(
          Icon.INTERESTS,
          Texts.text("interests.no-shop"),
          Texts.text("interests.no-shop.why"),
          Buttons.accent(
              Texts.text("interests.no-shop.next"),
              () -> bench.navigator().open(Where.Place.DATA)));
    }
    return isPairs() ? pairs.node() : board.node();
  }
}
