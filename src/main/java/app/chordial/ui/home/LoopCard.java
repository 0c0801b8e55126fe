package app.chordial.ui.home;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Places;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The loop as six steps, with the state of each and a button for what comes next. */
final class LoopCard {

  private final Consumer<Step> open;
  private final VBox rows = new VBox();
  private final Card card;

  LoopCard(Consumer<Step> open) {
    this.open = open;
    rows.getStyleClass().add("home-steps");
    card = Card.titled(Texts.text("home.loop"), rows);
  }

  Node node() {
    return card;
  }

  void show(List<Step> steps) {
    rows.getChildren().setAll(steps.stream().map(this::row).toList());
  }

  private Node row(Step step) {
    StackPane mark = new StackPane(mark(step));
    mark.getStyleClass().add("home-mark");
    tone(step).paint(mark);
    Label title = Words.plain(step.title(), Styles.STRONG);
    title.setGraphic(Places.icon(step.name().place()).node());
    VBox words = new VBox(title, Words.fine(step.detail()));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(mark, words, button(step));
    row.getStyleClass().addAll("home-step", Styles.LINE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(step.title() + ": " + state(step));
    return row;
  }

  private static Node mark(Step step) {
    return step.state() == Step.State.DONE
        ? Icon.DONE.node()
        : Words.plain(String.valueOf(step.name().ordinal() + 1), Styles.FINE, Styles.STRONG);
  }

  private Node button(Step step) {
    Button button =
        step.state() == Step.State.NEXT
            ? Buttons.accent(step.verb(), () -> open.accept(step))
            : Buttons.link(step.verb(), () -> open.accept(step));
    button.setAccessibleHelp(state(step));
    return button;
  }

  private static String state(Step step) {
    return Texts.text("home.step.state." + step.state().name().toLowerCase(Locale.ROOT));
  }

  private static Tone tone(Step step) {
    return switch (step.state()) {
      case DONE -> Tone.GOOD;
      case NEXT -> Tone.ACCENT;
      case LATER -> Tone.QUIET;
    };
  }
}
