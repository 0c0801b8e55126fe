package app.chordial.ui.rhythm;

import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.CurvePicture;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;

/** Pace: the gap for each kind of customer as a curve, and its settings. */
final class PaceCard {

  private final CurvePicture picture = new CurvePicture(168);
  private final Card card;

  PaceCard(RhythmForm form) {
    card =
        Card.titled(
            Texts.text("rhythm.pace"), Words.fine(Texts.text("rhythm.pace.picture")), picture);
    card.getChildren().addAll(form.rows(Settings.PACE));
  }

  Card card() {
    return card;
  }

  void show(Rhythm rhythm) {
    var marks = Pictures.gapMarks(rhythm.pace());
    String words =
        String.join(", ", marks.stream().map(mark -> mark.words() + " " + mark.value()).toList());
    picture.show(words, Pictures.gaps(rhythm.pace()), marks);
  }
}
