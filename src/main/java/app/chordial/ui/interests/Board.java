package app.chordial.ui.interests;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Columns;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.DropTarget;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Workbench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sources at the left and the buckets side by side. */
final class Board {

  private static final double SOURCES = 244;
  private static final String KEY = "interests.board";

  /** So many cards are made in one go, lest the window stands still while all are. */
  private static final int AT_ONCE = 2;

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Workbench bench;
  private final InterestsModel model;
  private final Columns columns = new Columns(306, 420);
  private final ScrollPane pane = new ScrollPane();
  private final Map<String, BucketCard> cards = new LinkedHashMap<>();
  private final VBox fresh;
  private final HBox node;

  Board(Workbench bench, InterestsModel model) {
    this.bench = bench;
    this.model = model;
    fresh = fresh();
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    HBox.setHgrow(pane, Priority.ALWAYS);
    VBox sources = new SourcesPane(model).node();
    sources.setMinWidth(SOURCES);
    sources.setPrefWidth(SOURCES);
    node = new HBox(16, sources, pane);
    model.bucketsProperty().subscribe(this::show);
    model.sourcesProperty().subscribe(_ -> show(model.bucketsProperty().get()));
  }

  Node node() {
    return node;
  }

  private void show(List<InterestsModel.Bucket> buckets) {
    if (buckets.isEmpty()) {
      cards.clear();
      pane.setContent(nothing());
      return;
    }
    Map<String, String> names = model.names();
    List<Node> shown = new ArrayList<>();
    List<String> ids = buckets.stream().map(bucket -> bucket.interest().id()).toList();
    cards.keySet().retainAll(ids);
    int made = 0;
    for (InterestsModel.Bucket bucket : buckets) {
      BucketCard card = cards.get(bucket.interest().id());
      if (card == null && made++ == AT_ONCE) {
        bench.background().later(KEY, PAUSE, () -> show(model.bucketsProperty().get()));
        break;
      }
      if (card == null) {
        card = new BucketCard(bench, model, bucket);
        cards.put(bucket.interest().id(), card);
      }
      card.show(bucket, names);
      shown.add(card);
    }
    if (shown.size() == buckets.size()) {
      shown.add(fresh);
    }
    if (!columns.getChildren().equals(shown)) {
      columns.getChildren().setAll(shown);
    }
    if (!columns.equals(pane.getContent())) {
      pane.setContent(columns);
    }
  }

  private Node nothing() {
    List<Source> suggested = model.suggestions();
    Button next =
        suggested.isEmpty()
            ? Buttons.accent(Texts.text("interests.empty.next"), this::add)
            : Buttons.accent(
                Texts.text(
                    "interests.empty.suggest",
                    suggested.size(),
                    String.join(", ", suggested.stream().map(Source::name).limit(4).toList())
                        + (suggested.size() > 4 ? "…" : "")),
                model::useSuggestions);
    EmptyState empty =
        new EmptyState(
            Icon.INTERESTS, Texts.text("interests.empty"), Texts.text("interests.empty.why"), next);
    empty.getStyleClass().add(Look.NEW_BUCKET);
    Drag.target(empty, new NewBucket());
    return empty;
  }

  private void add() {
    model.add(Texts.text("interests.new"));
  }

  private VBox fresh() {
    VBox place =
        new VBox(
            8,
            Buttons.quiet(Texts.text("interests.new"), Icon.ADD, this::add),
            Words.fine(Texts.text("interests.new.help")));
    place.setAlignment(Pos.CENTER);
    place.getStyleClass().addAll(Styles.CARD, Look.NEW_BUCKET);
    Drag.target(place, new NewBucket());
    return place;
  }

  /** Where a source becomes a bucket of its own. */
  private final class NewBucket implements DropTarget {
    @Override
    public boolean accepts(Load load) {
      return load.value() instanceof Source;
    }

    @Override
    public void drop(Load load, Point2D at, boolean isCopy) {
      if (load.value() instanceof Source source) {
        model.addWith(source);
      }
    }

    @Override
    public String words(Load load) {
      return Texts.text("interests.drop.new", load.words());
    }
  }
}
