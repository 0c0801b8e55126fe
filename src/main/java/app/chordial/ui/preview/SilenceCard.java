package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Silence;
import app.chordial.job.Outlook;
import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Navigator;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Who gets nothing on a send day, by the rule that is to blame, and what to loosen; and which
 * messages met.
 */
final class SilenceCard {

  private final LossesModel losses;
  private final Navigator navigator;
  private final Sentence sentence = new Sentence();
  private final Card card = new Card();
  private final ConflictsCard conflicts = new ConflictsCard();
  private final ScrollPane root = new ScrollPane(new VBox(16, sentence, card, conflicts.node()));

  SilenceCard(LossesModel losses, Navigator navigator) {
    this.losses = losses;
    this.navigator = navigator;
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
  }

  ScrollPane node() {
    return root;
  }

  void show(Outlook outlook, LocalDate day) {
    losses.look(outlook);
    List<Blame> blames = Blame.on(day, outlook);
    long silent = blames.stream().mapToLong(Blame::customers).sum();
    Outlook.Day counts = outlook.days().get(day);
    long emails = counts == null ? 0 : counts.emails();
    sentence.say(text("preview.nothing.sentence", Formats.day(day), emails, silent));
    card.title(text("preview.nothing.title"));
    conflicts.show(
        losses.conflicts(day).orElse(null),
        outlook.planner().design().messages(),
        outlook.planner().snapshot().size());
    if (blames.isEmpty()) {
      card.content(
          new EmptyState(
              Icon.GOOD, text("preview.nothing.nobody"), text("preview.nothing.nobody.why"), null));
    } else {
      card.content(grid(blames, day, silent + emails));
    }
  }

  private GridPane grid(List<Blame> blames, LocalDate day, long all) {
    GridPane grid = new GridPane(16, 16);
    ColumnConstraints words = new ColumnConstraints(170);
    ColumnConstraints count = new ColumnConstraints(56);
    count.setHalignment(HPos.RIGHT);
    ColumnConstraints bar = new ColumnConstraints(120, 240, 320);
    ColumnConstraints loosen = new ColumnConstraints(200, 360, Double.MAX_VALUE);
    loosen.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(words, count, bar, loosen, new ColumnConstraints(150));
    for (int row = 0; row < blames.size(); row++) {
      add(grid, row, blames.get(row), all, day);
    }
    return grid;
  }

  private void add(GridPane grid, int row, Blame blame, long all, LocalDate day) {
    String key = Reasons.key(blame.why());
    Bar bar = new Bar((double) blame.customers() / Math.max(1, all), Tone.ACCENT);
    bar.setMinHeight(16);
    bar.setPrefHeight(16);
    bar.setMaxHeight(16);
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox loosen = new VBox(2, Words.fine(text("preview.loosen." + key)));
    loosen.setAlignment(Pos.CENTER_LEFT);
    losses
        .reach(day, blame.why())
        .ifPresent(
            one -> {
              Label sentence = Words.strong(one.sentence());
              sentence.setWrapText(true);
              loosen.getChildren().add(sentence);
            });
    Label name = Words.strong(text("preview.rule." + key));
    name.setWrapText(true);
    grid.add(name, 0, row);
    grid.add(Words.strong(Formats.number(blame.customers())), 1, row);
    grid.add(bar, 2, row);
    grid.add(loosen, 3, row);
    place(blame.why())
        .ifPresent(
            where ->
                grid.add(
                    Buttons.link(
                        text("preview.loosen." + key + ".go"), () -> navigator.open(where)),
                    4,
                    row));
  }

  /** Where the rule is set; nowhere for what must not be loosened. */
  static Optional<Where> place(Silence why) {
    return switch (why) {
      case NOT_A_SEND_DAY, QUIET_DAY -> rhythm("cadence.days");
      case NOT_MAILABLE, CROWDED_OUT -> Optional.empty();
      case RESTING -> rhythm("pace.rest-days");
      case TOO_SOON -> rhythm("pace.base");
      case CAPPED -> rhythm("cadence.caps");
      case NOTHING_ELIGIBLE, NOTHING_TIMELY -> Optional.of(Where.at(Where.Place.MESSAGES));
      case NOTHING_RELEVANT -> rhythm("balance.floor");
      case NOTHING_AFFORDABLE -> rhythm("balance.share");
      case NO_VARIANT -> rhythm("cadence.variants");
      case HELD_OUT -> rhythm("proving.hold-out");
      case RESERVED -> Optional.empty();
    };
  }

  private static Optional<Where> rhythm(String id) {
    return Optional.of(Where.at(Where.Place.RHYTHM, id));
  }
}
