package app.chordial.ui.rhythm;

import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.DotsPicture;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Cadence: a month of dots for five typical customers, and its settings. */
final class CadenceCard {

  private final DotsPicture picture = new DotsPicture(168, TypicalMonth.DAYS);
  private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
  private final CapRows caps;
  private final Card card;

  CadenceCard(RhythmForm form, RhythmModel model) {
    caps = new CapRows(model);
    HBox week = new HBox(4);
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton button = new ToggleButton(Saying.shortWeekday(day));
      button.getStyleClass().add(Styles.DAY_TOGGLE);
      button.setAccessibleText(Saying.weekday(day));
      button.setOnAction(_ -> model.setSendDay(day, button.isSelected()));
      days.put(day, button);
      week.getChildren().add(button);
    }
    card =
        Card.titled(
            Texts.text("rhythm.cadence"),
            Words.fine(Texts.text("rhythm.cadence.picture")),
            picture,
            new DayRow(week, model.problem("cadence.days")).node(),
            caps.node());
    card.getChildren().addAll(form.rows(Settings.CADENCE));
  }

  Card card() {
    return card;
  }

  void show(Rhythm rhythm) {
    Cadence cadence = rhythm.cadence();
    days.forEach((day, button) -> button.setSelected(cadence.sendDays().contains(day)));
    caps.show(cadence.caps());
    var rows = Pictures.month(rhythm);
    String words =
        String.join(
            ", ",
            rows.stream()
                .map(row -> row.name() + " " + Formats.number(row.days().size()))
                .toList());
    picture.show(words, rows, TypicalMonth.sendDays(cadence));
  }
}
