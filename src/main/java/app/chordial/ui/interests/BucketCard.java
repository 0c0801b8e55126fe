package app.chordial.ui.interests;

import app.chordial.chart.Histogram;
import app.chordial.chart.Ink;
import app.chordial.chart.Unit;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.DropTarget;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Figures;
import app.chordial.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One bucket on the board. It changes in place, so that the keyboard stays where it is. */
final class BucketCard extends VBox implements DropTarget {

  private static final int FEW = 6;
  private static final double CHART = 84;

  private final InterestsModel model;
  private final String id;
  private final TextField name = new TextField();
  private final Label figures = Words.plain("", Styles.FINE, Styles.QUIET);
  private final ChartView chart;
  private final VBox list = new VBox();
  private final List<WitnessRow> rows = new ArrayList<>();
  private final Button more = Buttons.link("", this::unfold);
  private final Label slot = new Label();
  private final Label none = Words.fine(Texts.text("interests.witness.none"));
  private final ValueField<Double> scale = new ValueField<>(new NumberReading(0.1, 10, 2, 0.1));
  private final CheckBox durable = new CheckBox(Texts.text("interests.durable"));
  private final Button delete;
  private InterestsModel.Bucket bucket;
  private Map<String, String> names = Map.of();
  private boolean isUnfolded;
  private boolean isShowing;

  BucketCard(Workbench bench, InterestsModel model, InterestsModel.Bucket first) {
    this.model = model;
    bucket = first;
    id = first.interest().id();
    getStyleClass().addAll(Styles.CARD, Look.BUCKET);
    chart = Figures.view(bench, figure(first));
    chart.setMinHeight(CHART);
    chart.setPrefHeight(CHART);
    delete = Buttons.icon(Icon.DELETE, Texts.text("interests.menu.delete"), () -> model.delete(id));
    Tooltip.install(
        figures,
        new Tooltip(
            Texts.text(
                "interests.figures.help",
                Formats.percent(bench.session().design().evidence().inBucketAt()))));
    slot.getStyleClass().add(Styles.DROP_SLOT);
    slot.setMaxWidth(Double.MAX_VALUE);
    slot.setMouseTransparent(true);
    slot.setVisible(false);
    slot.setManaged(false);
    layOut();
    bind();
    Drag.target(this, this);
  }

  private void layOut() {
    name.getStyleClass().add(Look.NAME_FIELD);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox header = new HBox(name, delete);
    header.setAlignment(Pos.CENTER_LEFT);
    list.setSpacing(2);
    scale.getStyleClass().add(Look.STRENGTH);
    scale.setAccessibleText(Texts.text("interests.scale"));
    scale.setTooltip(new Tooltip(Texts.text("interests.scale.help")));
    Label halfLife = Words.plain(Texts.text("interests.scale"), Styles.FINE, Styles.QUIET);
    halfLife.setMinWidth(USE_PREF_SIZE);
    durable.setMinWidth(0);
    durable.setTooltip(new Tooltip(Texts.text("interests.durable.help")));
    HBox footer = new HBox(6, halfLife, scale, Words.spring(), durable);
    footer.setAlignment(Pos.CENTER_LEFT);
    var spring = new javafx.scene.layout.Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    getChildren().addAll(header, figures, chart, list, none, slot, more, spring, footer);
  }

  private void bind() {
    name.setAccessibleText(Texts.text("interests.name"));
    name.textProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing) {
                model.rename(id, now);
              }
            });
    name.focusedProperty()
        .addListener(
            (_, _, isIn) -> {
              if (!isIn) {
                write(bucket.interest().name());
              }
            });
    name.setOnAction(_ -> getParent().requestFocus());
    scale.onEdit(value -> model.scale(id, value));
    durable.setOnAction(_ -> model.durable(id, durable.isSelected()));
  }

  void show(InterestsModel.Bucket shown, Map<String, String> allNames) {
    bucket = shown;
    names = allNames;
    Interest interest = shown.interest();
    setAccessibleText(interest.name());
    delete.setAccessibleText(Texts.text("interests.delete.title", interest.name()));
    if (!name.getText().strip().equals(interest.name())) {
      write(interest.name());
    }
    Shape shape = shown.shape();
    figures.setText(
        shape == null
            ? Texts.text("interests.counting")
            : Texts.text(
                "interests.figures", Formats.number(shape.in()), Formats.number(shape.near())));
    chart.show(figure(shown));
    scale.show(interest.halfLifeScale());
    durable.setSelected(interest.isDurable());
    showWitnesses(interest.witnesses());
  }

  private void write(String words) {
    isShowing = true;
    name.setText(words);
    isShowing = false;
  }

  private void showWitnesses(List<Witness> witnesses) {
    int shown = isUnfolded ? witnesses.size() : Math.min(FEW, witnesses.size());
    while (rows.size() > shown) {
      list.getChildren().remove(rows.removeLast());
    }
    for (int i = 0; i < shown; i++) {
      Witness witness = witnesses.get(i);
      if (i == rows.size()) {
        rows.add(new WitnessRow(model, id, i, witness));
        list.getChildren().add(rows.getLast());
      } else if (!rows.get(i).fits(witness)) {
        rows.set(i, new WitnessRow(model, id, i, witness));
        list.getChildren().set(i, rows.get(i));
      }
      rows.get(i).show(witness, names);
    }
    int left = witnesses.size() - FEW;
    visible(more, left > 0);
    visible(none, witnesses.isEmpty());
    more.setText(
        isUnfolded
            ? Texts.text("interests.witness.less")
            : Texts.text("interests.witness.more", Math.max(1, left)));
  }

  private static void visible(javafx.scene.Node node, boolean isVisible) {
    node.setVisible(isVisible);
    node.setManaged(isVisible);
  }

  private void unfold() {
    isUnfolded = !isUnfolded;
    showWitnesses(bucket.interest().witnesses());
  }

  private static Histogram figure(InterestsModel.Bucket bucket) {
    Shape shape = bucket.shape();
    String title = Texts.text("interests.affinity", bucket.interest().name());
    List<Double> edges =
        IntStream.rangeClosed(0, Shape.BINS).mapToObj(i -> 100.0 * i / Shape.BINS).toList();
    List<Double> counts =
        shape == null
            ? IntStream.range(0, Shape.BINS).mapToObj(_ -> 0.0).toList()
            : shape.bins().stream().map(Integer::doubleValue).toList();
    return new Histogram(title, edges, counts, Ink.DESIGN, Unit.PERCENT, Optional.empty());
  }

  @Override
  public boolean accepts(Load load) {
    return load.value() instanceof Source
        || (load.value() instanceof Lifted lifted && !lifted.interest().equals(id));
  }

  @Override
  public void hover(Load load, Point2D at) {
    String key = load.value() instanceof Source ? "interests.drop" : "interests.drop.move";
    slot.setText(Texts.text(key, load.words()));
    visible(slot, true);
  }

  @Override
  public void left() {
    visible(slot, false);
  }

  @Override
  public void drop(Load load, Point2D at, boolean isCopy) {
    if (load.value() instanceof Source source) {
      model.addWitness(id, source.witness());
    } else if (load.value() instanceof Lifted(String from, Witness witness)) {
      model.moveWitness(from, witness, id, isCopy);
    }
  }

  @Override
  public String words(Load load) {
    return load.words() + ", " + bucket.interest().name();
  }
}
