package app.chordial.ui.rhythm;

import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The send days: a button for each day of the week under their name. */
record DayRow(HBox week, ObservableValue<String> problem) {

  Node node() {
    Label label = Words.plain(Texts.text("rhythm.cadence.days"), Styles.FORM_LABEL);
    Label wrong = Words.fine("");
    wrong.getStyleClass().add(Styles.TONED);
    Tone.REFUSED.paint(wrong);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    problem.subscribe(wrong::setText);
    VBox row = new VBox(label, week, wrong);
    row.getStyleClass().add(Styles.FORM_GROUP);
    return row;
  }
}
