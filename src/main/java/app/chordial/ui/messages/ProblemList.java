package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Notice;
import app.chordial.ui.kit.Tone;
import app.chordial.work.Problem;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is wrong with a message, the worst first. */
final class ProblemList {

  private static final double HEIGHT = 168;

  private final VBox notices = new VBox(8);
  private final Card card;

  ProblemList() {
    ScrollPane pane = new ScrollPane(notices);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.setMaxHeight(HEIGHT);
    card = new Card(pane);
    card.setMinHeight(Card.USE_PREF_SIZE);
  }

  Card card() {
    return card;
  }

  void show(List<Problem> problems) {
    card.title(text("messages.problems", problems.size()));
    notices
        .getChildren()
        .setAll(problems.stream().map(one -> new Notice(tone(one), one.message())).toList());
    if (problems.isEmpty()) {
      notices.getChildren().setAll(new Notice(Tone.GOOD, text("messages.no-problems")));
    }
  }

  private static Tone tone(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> Tone.REFUSED;
      case WARNING -> Tone.CAUTION;
      case NOTE -> Tone.QUIET;
    };
  }
}
