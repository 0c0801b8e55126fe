package app.chordial.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One row of a form: what it is called, its field with the unit behind it, a line of help, and what
 * is wrong with it in place of that line.
 */
public final class Labelled extends VBox {

  private final String help;
  private final Label below = Words.fine("");
  private String complaint = "";
  private String problem = "";

  /**
   * @param unit behind the field, such as "days"; empty for none
   * @param help a short sentence on what it does; empty for none
   */
  public Labelled(String words, Node field, String unit, String help) {
    this.help = help;
    getStyleClass().add(Styles.FORM_ROW);
    Label label = Words.plain(words, Styles.FORM_LABEL);
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(label, field);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    if (!unit.isEmpty() || field instanceof ValueField<?>) {
      line.getChildren().add(Words.plain(unit, Styles.UNIT, Styles.QUIET));
    }
    field.setAccessibleText(unit.isEmpty() ? words : words + ", " + unit);
    field.setAccessibleHelp(help);
    if (field instanceof Control control) {
      control.setMinWidth(USE_PREF_SIZE);
    }
    if (field instanceof ValueField<?> values) {
      values.complaintProperty().addListener((_, _, now) -> complain(now));
    }
    below.getStyleClass().add(Styles.FORM_HELP);
    getChildren().addAll(line, below);
    refresh();
  }

  public Labelled(String words, Node field) {
    this(words, field, "", "");
  }

  /** Shows, in place of the help, what is wrong with the value; empty for nothing. */
  public void problem(String words) {
    problem = words;
    refresh();
  }

  /** Shows whatever problem an observable holds. */
  public Labelled problems(ObservableValue<String> words) {
    words.subscribe(this::problem);
    return this;
  }

  private void complain(String words) {
    complaint = words;
    refresh();
  }

  private void refresh() {
    String wrong = complaint.isEmpty() ? problem : complaint;
    below.setText(wrong.isEmpty() ? help : wrong);
    below.getStyleClass().remove(Styles.FORM_PROBLEM);
    below.setGraphic(null);
    if (!wrong.isEmpty()) {
      below.getStyleClass().add(Styles.FORM_PROBLEM);
      below.setGraphic(Icon.CAUTION.node());
    }
    below.setManaged(!below.getText().isEmpty());
    below.setVisible(!below.getText().isEmpty());
  }
}
