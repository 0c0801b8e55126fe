package app.chordial.ui.segments;

import app.chordial.job.Planners;
import app.chordial.segment.Segment;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The screen of segments: all of them, or one being built. */
public final class SegmentsView implements Screen {

  private final Workbench bench;
  private final Lookout lookout;
  private final SegmentsModel segments;
  private final RuleModel model;
  private final ListPage list;
  private final BuilderPage builder;
  private final StackPane root = new StackPane();
  private String id = "";

  /**
   * @param planners shared by all screens
   * @param names what the shop calls a customer, by the store's id, empty for no name; asked in the
   *     background
   */
  public SegmentsView(Workbench bench, Planners planners, LongFunction<String> names) {
    this.bench = bench;
    lookout = new Lookout(bench.session(), planners, bench.parallel());
    segments = new SegmentsModel(bench, lookout);
    model = new RuleModel(bench, lookout, names);
    list = new ListPage(segments, bench.navigator());
    builder = new BuilderPage(bench, segments, model);
    root.getStylesheets().add(Theme.sheet(Look.SHEET));
    lookout.lookingProperty().subscribe(_ -> show());
    model.segmentProperty().subscribe(_ -> show());
    bench.session().designProperty().subscribe(_ -> builder.offer());
  }

  @Override
  public Where.Place place() {
    return Where.Place.SEGMENTS;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void shown(Where where) {
    builder.close();
    id = where.id();
    segments.watch(id.isEmpty());
    model.open(id);
    builder.offer();
    show();
  }

  @Override
  public void hidden() {
    builder.close();
    segments.watch(false);
    model.open("");
  }

  /** Makes a new segment and opens it. */
  public void add() {
    bench.navigator().open(Where.at(Where.Place.SEGMENTS, segments.add()));
  }

  private void show() {
    Node page = page(model.segmentProperty().get());
    if (!root.getChildren().contains(page)) {
      builder.close();
      root.getChildren().setAll(page);
    }
  }

  private Node page(@Nullable Segment segment) {
    if (lookout.lookingProperty().get() == null) {
      return new EmptyState(
          Icon.SEGMENTS,
          Texts.text("segments.no-shop"),
          Texts.text("segments.no-shop.why"),
          Buttons.accent(
              Texts.text("segments.no-shop.next"), () -> bench.navigator().open(Where.Place.DATA)));
    }
    if (id.isEmpty()) {
      return list.node();
    }
    return segment == null
        ? new EmptyState(
            Icon.SEGMENTS,
            Texts.text("segments.gone"),
            Texts.text("segments.gone.why"),
            Buttons.accent(
                Texts.text("segments.all"), () -> bench.navigator().open(Where.Place.SEGMENTS)))
        : builder.node();
  }
}
