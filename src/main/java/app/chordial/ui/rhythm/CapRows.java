package app.chordial.ui.rhythm;

import app.chordial.rhythm.Cadence.Cap;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rolling limits: at most so many e-mails in so many days, each a line that can be changed. */
final class CapRows {

  private static final int MOST = 4;

  private record Row(HBox line, ValueField<Double> emails, ValueField<Double> days) {}

  private final RhythmModel model;
  private final VBox lines = new VBox(6);
  private final List<Row> rows = new ArrayList<>();
  private final Node add;
  private final VBox node;

  CapRows(RhythmModel model) {
    this.model = model;
    add = Buttons.link(Texts.text("rhythm.cadence.add-cap"), model::addCap);
    Label wrong = Words.fine("");
    wrong.getStyleClass().add(Styles.TONED);
    Tone.CAUTION.paint(wrong);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    model.problem("cadence.caps").subscribe(wrong::setText);
    HBox title =
        new HBox(
            Words.plain(Texts.text("rhythm.cadence.caps"), Styles.FORM_LABEL), Words.spring(), add);
    title.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(title, lines, wrong);
    node.getStyleClass().add(Styles.FORM_GROUP);
  }

  Node node() {
    return node;
  }

  void show(List<Cap> caps) {
    while (rows.size() > caps.size()) {
      lines.getChildren().remove(rows.removeLast().line());
    }
    while (rows.size() < caps.size()) {
      rows.add(row(rows.size()));
      lines.getChildren().add(rows.getLast().line());
    }
    for (int i = 0; i < caps.size(); i++) {
      rows.get(i).emails().show((double) caps.get(i).emails());
      rows.get(i).days().show((double) caps.get(i).days());
    }
    add.setVisible(caps.size() < MOST);
  }

  private Row row(int index) {
    ValueField<Double> emails = field("rhythm.cadence.cap.emails", 0, 100);
    ValueField<Double> days = field("rhythm.cadence.cap.days", 1, 365);
    emails.onEdit(value -> model.setCap(index, new Cap(value.intValue(), cap(index).days())));
    days.onEdit(value -> model.setCap(index, new Cap(cap(index).emails(), value.intValue())));
    HBox line =
        new HBox(
            word("at-most"),
            emails,
            word("in"),
            days,
            word("unit"),
            Words.spring(),
            Buttons.icon(
                Icon.CLOSE, Texts.text("rhythm.cadence.remove-cap"), () -> model.removeCap(index)));
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    return new Row(line, emails, days);
  }

  private static Label word(String key) {
    Label label = Words.quiet(Texts.text("rhythm.cadence.cap." + key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Cap cap(int index) {
    return model.rhythmProperty().get().cadence().caps().get(index);
  }

  private static ValueField<Double> field(String key, double low, double high) {
    ValueField<Double> field = ValueField.number(low, high, 0, 1);
    field.setAccessibleText(Texts.text(key));
    field.getStyleClass().add(Styles.NARROW);
    return field;
  }
}
