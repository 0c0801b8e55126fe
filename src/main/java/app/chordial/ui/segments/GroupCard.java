package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.DropTarget;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A group on the canvas: its kind as a word and a coloured edge, and its parts with room between.
 */
final class GroupCard extends NodeCard implements DropTarget {

  private final Group group;
  private final Button kind;
  private final List<Gap> gaps = new ArrayList<>();

  GroupCard(Canvas canvas, RulePath path, Group group, List<NodeCard> parts) {
    super(canvas, path);
    this.group = group;
    getStyleClass().add(Look.GROUP);
    pseudoClassStateChanged(Look.ALL, group == Group.ALL);
    pseudoClassStateChanged(Look.ANY, group == Group.ANY);
    pseudoClassStateChanged(Look.NONE, group == Group.NONE);
    kind = Buttons.link(RuleModel.groupWords(group), () -> {});
    kind.setAccessibleText(Texts.text("segments.ask.group") + ": " + RuleModel.groupWords(group));
    kind.setOnAction(_ -> edit());
    Rule rule = RuleEdits.at(canvas.model().ruleProperty().get(), path);
    getChildren().addAll(header(), body(parts), wrong());
    if (path.steps().isEmpty()) {
      setFocusTraversable(true);
      setAccessibleText(canvas.model().words(rule));
    } else {
      liftable(new Held.Placed(path, rule), canvas.model().words(rule));
    }
    if (group == Group.NONE) {
      parts.forEach(part -> part.count.tone(Tone.REFUSED));
    }
    Drag.target(this, this);
  }

  private HBox header() {
    HBox header = new HBox();
    header.getStyleClass().addAll(Styles.LINE, Look.GROUP_HEADER);
    header.setAlignment(Pos.CENTER_LEFT);
    if (!path.steps().isEmpty()) {
      header.getChildren().add(Icon.HANDLE.node());
    }
    Chip means = Chip.quiet(Texts.text("segments.group." + Pieces.lower(group) + ".means"));
    means.setMinWidth(0);
    header
        .getChildren()
        .addAll(kind, means, Words.spring(), count, new NodeMenu(canvas.model(), path).button());
    return header;
  }

  private VBox body(List<NodeCard> parts) {
    VBox body = new VBox();
    String name = RuleModel.groupWords(group);
    body.getChildren().add(gap(0, Texts.text("segments.drop.first", name)));
    for (int i = 0; i < parts.size(); i++) {
      NodeCard part = parts.get(i);
      body.getChildren().add(part);
      String after = Texts.text("segments.drop.after", part.getAccessibleText());
      boolean isLast = i == parts.size() - 1;
      body.getChildren()
          .add(gap(i + 1, isLast ? Texts.text("segments.drop.end", name) : after + " " + name));
    }
    if (parts.isEmpty()) {
      String key = "segments.group.empty." + Pieces.lower(group);
      body.getChildren().add(Words.fine(Texts.text(key)));
    }
    return body;
  }

  private Gap gap(int place, String words) {
    Gap gap = new Gap(path.child(place), words, canvas);
    gaps.add(gap);
    return gap;
  }

  @Override
  void edit() {
    canvas.regroup(this, kind, group);
  }

  @Override
  public boolean accepts(Load load) {
    return canvas.accepts(load.value(), path.child(0));
  }

  @Override
  public void hover(Load load, Point2D at) {
    Gap nearest = nearest(at);
    gaps.stream().filter(gap -> !gap.equals(nearest)).forEach(Gap::close);
    nearest.open(load);
  }

  @Override
  public void drop(Load load, Point2D at, boolean isCopy) {
    nearest(at).drop(load, at, isCopy);
  }

  @Override
  public void left() {
    gaps.forEach(Gap::close);
  }

  @Override
  public String words(Load load) {
    return load.words() + ", " + Texts.text("segments.drop.end", RuleModel.groupWords(group));
  }

  /** By keyboard the middle is meant, which is the end of the group; by mouse the nearest gap. */
  private Gap nearest(Point2D at) {
    Bounds own = getBoundsInLocal();
    if (at.equals(new Point2D(own.getCenterX(), own.getCenterY()))) {
      return gaps.getLast();
    }
    double y = localToScene(at).getY();
    return gaps.stream()
        .min(Comparator.comparingDouble(gap -> Math.abs(middle(gap) - y)))
        .orElseThrow();
  }

  private static double middle(Gap gap) {
    return gap.localToScene(gap.getBoundsInLocal()).getCenterY();
  }
}
