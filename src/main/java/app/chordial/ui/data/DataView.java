package app.chordial.ui.data;

import app.chordial.job.OpenShop;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen on which files become facts, after a look at what they would bring. */
public final class DataView implements Screen {

  private static final double SIDE = 336;

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final DataModel model;
  private final VBox cards = new VBox();
  private final Card empty = new Card();
  private final IdentityHashMap<Incoming, FileCard> made = new IdentityHashMap<>();
  private final Button choose;
  private final ScrollPane root;

  /**
   * @param open the open shop
   * @param factsChanged what to do when facts came or went
   */
  public DataView(
      Workbench bench, ObservableValue<@Nullable OpenShop> open, Runnable factsChanged) {
    this.bench = bench;
    this.open = open;
    model = new DataModel(bench, open, factsChanged);
    choose = Buttons.quiet(Texts.text("data.choose"), Icon.ADD, model::choose);
    root = layOut();
    root.getStylesheets().add(Theme.sheet("data"));
    model.files().addListener((ListChangeListener<Incoming>) _ -> show());
    open.subscribe(_ -> show());
  }

  @Override
  public Where.Place place() {
    return Where.Place.DATA;
  }

  @Override
  public Node node() {
    return root;
  }

  /** Takes files that were dropped anywhere on the window. */
  public void dropped(List<Path> files) {
    model.add(files);
  }

  /** Asks for files and takes them. */
  public void choose() {
    model.choose();
  }

  private ScrollPane layOut() {
    cards.getStyleClass().add("data-cards");
    HBox.setHgrow(cards, Priority.ALWAYS);
    cards.setMinWidth(0);
    VBox side = new VBox(new HistoryCard(model.history(), this::zone).node());
    side.setMinWidth(SIDE);
    side.setMaxWidth(SIDE);
    HBox columns = new HBox(cards, side);
    columns.getStyleClass().add("data-columns-of-cards");
    return new Body(new ScreenHeader(Places.title(place())).trailing(choose), columns).scrolling();
  }

  private ZoneId zone() {
    OpenShop shop = open.getValue();
    return shop == null ? ZoneOffset.UTC : shop.settings().zone();
  }

  private void show() {
    choose.setDisable(!model.isOpen());
    made.keySet().retainAll(model.files());
    if (model.files().isEmpty()) {
      empty.content(empty());
      cards.getChildren().setAll(empty);
    } else {
      cards
          .getChildren()
          .setAll(
              model.files().stream()
                  .map(file -> made.computeIfAbsent(file, one -> new FileCard(model, one)).node())
                  .toList());
    }
  }

  private EmptyState empty() {
    return model.isOpen()
        ? new EmptyState(
            Icon.DATA,
            Texts.text("data.empty"),
            Texts.text("data.empty.why"),
            Buttons.accent(Texts.text("data.choose"), Icon.ADD, model::choose))
        : new EmptyState(
            Icon.DATA,
            Texts.text("data.no-shop"),
            Texts.text("data.no-shop.why"),
            Buttons.quiet(
                Texts.text("command.open", Places.title(Where.Place.HOME)),
                () -> bench.navigator().open(Where.Place.HOME)));
  }
}
