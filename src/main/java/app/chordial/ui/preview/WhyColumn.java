package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Chord;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Hindrance;
import app.chordial.message.Message;
import app.chordial.rhythm.Balance;
import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Navigator;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Why a customer gets what they get on a day: the funnel, the numbers, and why not another. */
final class WhyColumn {

  private static final double WIDTH = 360;

  /** Less than this, in minor units, is not worth a line. */
  private static final double LEAST_TOLD = 0.05;

  private final PreviewModel model;
  private final Navigator navigator;
  private final Card funnel = Card.titled(text("preview.why"));
  private final Card numbers = Card.titled(text("preview.numbers"));
  private final Card whyNot = Card.titled(text("preview.why-not"));
  private final ComboBox<Message> messages = new ComboBox<>();
  private final FlowPane chips = new FlowPane(8, 8);
  private final Sentence sentence = new Sentence();
  private final ScrollPane root = new ScrollPane(new VBox(16, funnel, numbers, whyNot));
  private boolean isShowing;

  WhyColumn(PreviewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFocusTraversable(false);
    root.setMinWidth(WIDTH);
    root.setPrefWidth(WIDTH);
    messages.setAccessibleText(text("preview.why-not"));
    messages.setConverter(new MessageNames());
    messages.setMaxWidth(Double.MAX_VALUE);
    messages.setMinWidth(0);
    messages.setPrefWidth(0); // it grows into what the title leaves
    messages
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing && now != null) {
                model.askWhyNot(now.id());
              }
            });
    HBox.setHgrow(messages, Priority.ALWAYS);
    whyNot.beside(messages);
    whyNot.content(chips, sentence);
  }

  ScrollPane node() {
    return root;
  }

  void show(Shown shown, Explanation why) {
    Reasons reasons = model.reasons(shown);
    boolean isSend = why.decision() instanceof Decision.Send;
    funnel.title(
        text(
            isSend ? "preview.why" : "preview.why-nothing",
            reasons.day(LocalDate.ofEpochDay(why.day()))));
    funnel.content(rooms(why, shown));
    numbers.setVisible(isSend);
    numbers.setManaged(isSend);
    if (why.decision() instanceof Decision.Send send) {
      numbers.content(numbers(send.chord(), why, reasons));
    }
    showWhyNot(shown, why, reasons);
  }

  private static VBox rooms(Explanation why, Shown shown) {
    VBox rows = new VBox(8);
    int all = why.rooms().isEmpty() ? 0 : why.rooms().getFirst().messages();
    for (Room room : why.rooms()) {
      Label words =
          Words.plain(text("preview.room." + room(room.stage(), why), shown.found().shortName()));
      words.setPrefWidth(128);
      words.setMinWidth(128);
      Label count = Words.strong(Formats.number(room.messages()));
      count.setMinWidth(28);
      count.setAlignment(Pos.CENTER_RIGHT);
      Bar bar = new Bar(all == 0 ? 0 : (double) room.messages() / all, Tone.ACCENT);
      bar.getStyleClass().add("ch-thick");
      bar.setMinHeight(16);
      bar.setPrefHeight(16);
      bar.setMaxHeight(16);
      HBox.setHgrow(bar, Priority.ALWAYS);
      HBox row = new HBox(8, words, count, bar);
      row.setAlignment(Pos.CENTER_LEFT);
      rows.getChildren().add(row);
    }
    return rows;
  }

  private VBox numbers(Chord chord, Explanation why, Reasons reasons) {
    GridPane grid = new GridPane(12, 8);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    name.setPrefWidth(80);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(GridPane.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, number, number, number);
    heads(grid);
    Total won = Total.of(chord, reasons.design().rhythm().balance());
    total(grid, 1, reasons.theme(chord), Styles.STRONG, won, reasons);
    int row = 2;
    for (Chord.Part part : chord.parts()) {
      part(grid, row++, reasons.design().messages().get(part.message()).name(), part, reasons);
    }
    Chord second = why.runnerUp();
    if (second != null) {
      String words = text("preview.numbers.runner-up", reasons.theme(second));
      Total lost = Total.of(second, reasons.design().rhythm().balance());
      total(grid, row, words, Styles.STRONG, lost, reasons);
    }
    VBox box = new VBox(8, grid);
    if (won.less() >= LEAST_TOLD) {
      box.getChildren().add(Words.fine(text("preview.numbers.less", reasons.money(won.less()))));
    }
    reasons.besides(why).forEach(words -> box.getChildren().add(Words.fine(words)));
    return box;
  }

  private static void heads(GridPane grid) {
    List<String> heads = List.of("customer", "shop", "worth");
    for (int i = 0; i < heads.size(); i++) {
      Label head = Words.plain(text("preview.numbers." + heads.get(i)), Styles.FINE, Styles.QUIET);
      head.setTooltip(new Tooltip(text("preview.numbers." + heads.get(i) + ".help")));
      head.setMinWidth(Label.USE_PREF_SIZE);
      grid.add(head, i + 1, 0);
    }
  }

  /**
   * What a whole e-mail is worth: the sums of its messages' values, each further one weighing less.
   *
   * @param less what is taken off for the slot and for repeating
   */
  private record Total(double customer, double shop, double less, double worth) {

    static Total of(Chord chord, Balance balance) {
      double customer = 0;
      double shop = 0;
      double weight = 1;
      for (Chord.Part part : chord.parts()) {
        customer += weight * part.customerMinor();
        shop += weight * part.businessMinor();
        weight *= balance.rankDiscount();
      }
      double share = balance.customerShare();
      double less = share * customer + (1 - share) * shop - chord.worthMinor();
      return new Total(customer, shop, less, chord.worthMinor());
    }
  }

  private static void total(
      GridPane grid, int row, String name, String style, Total total, Reasons reasons) {
    name(grid, row, name, style, 1);
    figure(grid, row, 1, reasons.money(total.customer()), style);
    figure(grid, row, 2, reasons.money(total.shop()), style);
    figure(grid, row, 3, reasons.money(total.worth()), style);
  }

  /** One message of it; both its sides are told by the tooltip. */
  private static void part(GridPane grid, int row, String name, Chord.Part part, Reasons reasons) {
    Label label = name(grid, row, name, Styles.QUIET, 3);
    label.setTooltip(
        new Tooltip(
            text(
                "preview.numbers.part",
                name,
                reasons.money(part.customerMinor()),
                reasons.money(part.businessMinor()),
                Formats.number(part.relevance(), 2),
                Formats.number(part.click() * 100, 1))));
    figure(grid, row, 3, reasons.money(part.worthMinor()), Styles.QUIET);
  }

  private static Label name(GridPane grid, int row, String words, String style, int columns) {
    Label label = Words.plain(words, style, Styles.FINE);
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(words));
    grid.add(label, 0, row, columns, 1);
    return label;
  }

  private static void figure(GridPane grid, int row, int column, String words, String style) {
    Label figure = Words.plain(words, style, Styles.FINE);
    figure.setMinWidth(Label.USE_PREF_SIZE);
    grid.add(figure, column, row);
  }

  private void showWhyNot(Shown shown, Explanation why, Reasons reasons) {
    Verdict verdict = why.verdict(model.whyNotProperty().get());
    whyNot.setVisible(verdict != null);
    whyNot.setManaged(verdict != null);
    if (verdict == null) {
      return;
    }
    isShowing = true;
    messages.getItems().setAll(shown.outlook().planner().design().messages());
    messages.setValue(reasons.design().message(verdict.message()));
    isShowing = false;
    boolean isChosen = verdict.hindrance() == Hindrance.CHOSEN;
    chips
        .getChildren()
        .setAll(
            new Chip(
                text("preview.hindrance." + key(verdict.hindrance(), why)),
                isChosen ? Tone.GOOD : Tone.REFUSED),
            Chip.quiet(text("preview.relevance", Formats.number(verdict.numbers().relevance(), 2))),
            Buttons.link(
                text("preview.open-message"),
                () -> navigator.open(Where.at(Where.Place.MESSAGES, verdict.message()))));
    sentence.tone(isChosen ? Tone.GOOD : Tone.ACCENT);
    sentence.say(reasons.verdict(verdict, why, model.counterfactualProperty().get()));
  }

  private static String room(Hindrance.Stage stage, Explanation why) {
    return stage == Hindrance.Stage.CHOSEN && !(why.decision() instanceof Decision.Send)
        ? "would"
        : stage.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Hindrance hindrance, Explanation why) {
    return hindrance == Hindrance.CHOSEN && !(why.decision() instanceof Decision.Send)
        ? "would"
        : hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Messages by their names. */
  private static final class MessageNames extends javafx.util.StringConverter<Message> {
    @Override
    public String toString(@org.jspecify.annotations.Nullable Message message) {
      return message == null ? "" : message.name();
    }

    @Override
    public @org.jspecify.annotations.Nullable Message fromString(String name) {
      return null;
    }
  }
}
