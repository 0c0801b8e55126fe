package app.chordial.ui.segments;

import app.chordial.chart.Ink;
import app.chordial.chart.Lines;
import app.chordial.chart.Series;
import app.chordial.chart.Unit;
import app.chordial.segment.Counting;
import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Initials;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Figures;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the rule comes to: the number, how it grew, what it shares with others, and who is in. */
final class ResultColumn {

  private static final double CHART = 88;

  private final Workbench bench;
  private final Popover popover;
  private final Label number = Words.plain("", Styles.BIG);
  private final Label of = Words.quiet("");
  private final Label mailable = Words.plain("", Styles.STRONG, Styles.TONED);
  private final ChartView chart;
  private final Card overlap = Card.titled(Texts.text("segments.overlap"));
  private final Card some = Card.titled(Texts.text("segments.some"));
  private final Card likeness = Card.titled(Texts.text("segments.likeness"));
  private final ScrollPane pane;

  ResultColumn(Workbench bench, Popover popover) {
    this.bench = bench;
    this.popover = popover;
    chart = Figures.view(bench, figure(List.of()));
    overlap.getStyleClass().add(Look.DENSE);
    some.getStyleClass().add(Look.DENSE);
    likeness.getStyleClass().add(Look.DENSE);
    hideLikeness();
    chart.setMinHeight(CHART);
    chart.setPrefHeight(CHART);
    Tone.GOOD.paint(mailable);
    of.setMinWidth(Label.USE_PREF_SIZE);
    VBox head = new VBox(2, number, of, mailable);
    Card size = new Card(head, Words.fine(Texts.text("segments.size")), chart);
    size.getStyleClass().add(Look.DENSE);
    VBox column = new VBox(16, size, likeness, overlap, some);
    VBox.setVgrow(some, Priority.ALWAYS);
    pane = new ScrollPane(column);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
  }

  Node node() {
    return pane;
  }

  void show(@Nullable Counted counted) {
    if (counted == null) {
      number.setText("…");
      of.setText(Texts.text("segments.counting"));
      mailable.setText("");
      return;
    }
    number.setText(Formats.number(counted.customers()));
    of.setText(
        Texts.text(
            "segments.caption",
            Formats.number(counted.everybody()),
            Formats.part(counted.share())));
    mailable.setText(Texts.text("segments.mailable", Formats.number(counted.mailable())));
  }

  void show(@Nullable Detail detail) {
    chart.setVisible(detail != null);
    if (detail == null) {
      hideLikeness();
      overlap.content(Words.fine(Texts.text("segments.counting")));
      some.content(Words.fine(Texts.text("segments.counting")));
      return;
    }
    chart.show(figure(detail.sizes()));
    show(detail.likenesses());
    overlap.content(overlaps(detail.overlaps()));
    some.content(people(detail.some()));
  }

  private void hideLikeness() {
    likeness.setVisible(false);
    likeness.setManaged(false);
  }

  private void show(List<String> likenesses) {
    likeness.setVisible(!likenesses.isEmpty());
    likeness.setManaged(!likenesses.isEmpty());
    likeness.content(
        likenesses.stream()
            .map(
                told -> {
                  Label words = Words.fine(told);
                  words.setWrapText(true);
                  words.setMinHeight(Label.USE_PREF_SIZE);
                  return words;
                })
            .toArray(Node[]::new));
  }

  private static Lines figure(List<Counting.Size> sizes) {
    double[] values = sizes.stream().mapToDouble(Counting.Size::customers).toArray();
    String last = values.length == 0 ? "" : Formats.number((long) values[values.length - 1]);
    Series series = Series.of(Texts.text("segments.size"), Ink.DESIGN, values).labelled(last);
    return Lines.of(
        Texts.text("segments.size"),
        sizes.stream().map(Counting.Size::date).toList(),
        Unit.COUNT,
        series);
  }

  private Node[] overlaps(List<Counting.Overlap> overlaps) {
    if (overlaps.isEmpty()) {
      return new Node[] {Words.fine(Texts.text("segments.overlap.none"))};
    }
    return overlaps.stream().map(this::overlap).toArray(Node[]::new);
  }

  private Node overlap(Counting.Overlap one) {
    String name = one.segment().name();
    var link =
        Buttons.link(
            name, () -> bench.navigator().open(Where.at(Where.Place.SEGMENTS, one.segment().id())));
    link.setMinWidth(0);
    link.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setAccessibleText(Texts.text("segments.open", name));
    double share = one.other() == 0 ? 0 : (double) one.both() / one.other();
    Bar bar = new Bar(share, Tone.ACCENT);
    bar.setPrefWidth(32);
    bar.setMinWidth(32);
    Label figure = Words.plain(Formats.part(share));
    figure.setMinWidth(38);
    figure.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(link, bar, figure);
    row.getStyleClass().addAll(Styles.LINE, Look.OVERLAP);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node[] people(List<Detail.Someone> people) {
    if (people.isEmpty()) {
      return new Node[] {Words.fine(Texts.text("segments.some.none"))};
    }
    List<Node> rows = new ArrayList<>();
    people.forEach(one -> rows.add(person(one)));
    Detail.Someone first = people.getFirst();
    rows.add(why(Texts.text("segments.why", shortName(first)), first));
    return rows.toArray(Node[]::new);
  }

  private Node why(String words, Detail.Someone one) {
    var link = Buttons.link(words, () -> {});
    link.setOnAction(_ -> explain(link, one));
    return link;
  }

  private void explain(Node anchor, Detail.Someone one) {
    popover.open(anchor, new WhyTree(name(one), one.why()), anchor::requestFocus);
  }

  private Node person(Detail.Someone one) {
    Label name = Words.plain(name(one));
    Label fact = Words.plain(one.fact(), Styles.SMALL, Styles.QUIET);
    name.setMinWidth(0);
    fact.setMinWidth(0);
    VBox words = new VBox(1, name, fact);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var button = Buttons.icon(Icon.HELP, Texts.text("segments.why", name(one)), () -> {});
    button.setOnAction(_ -> explain(button, one));
    HBox row = new HBox(new Initials(name(one)), words, button);
    row.getStyleClass().add(Styles.LINE);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String name(Detail.Someone one) {
    return one.name().isBlank()
        ? Texts.text("segments.customer", String.valueOf(one.storeId()))
        : one.name();
  }

  private static String shortName(Detail.Someone one) {
    return one.name().isBlank() ? name(one) : one.name().split(" ", 2)[0];
  }
}
