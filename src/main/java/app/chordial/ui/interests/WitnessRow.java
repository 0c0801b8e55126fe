package app.chordial.ui.interests;

import app.chordial.interest.Witness;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One witness in a bucket, with its strength; it can be lifted into another bucket. */
final class WitnessRow extends HBox {

  private static final NumberReading STRENGTH = new NumberReading(0, 1, 2, 0.1);

  private final Label name = Words.plain("");
  private final ValueField<Double> strength = new ValueField<>(STRENGTH);
  private Witness witness;

  WitnessRow(InterestsModel model, String interest, int index, Witness first) {
    witness = first;
    getStyleClass().add(Look.WITNESS);
    setAlignment(Pos.CENTER_LEFT);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    strength.getStyleClass().add(Look.STRENGTH);
    strength.onEdit(value -> model.strength(interest, index, value));
    Label times = Words.plain("×", Styles.QUIET);
    times.setMinWidth(USE_PREF_SIZE);
    var remove =
        Buttons.icon(
            Icon.CLOSE,
            Texts.text("interests.witness.remove", ""),
            () -> model.removeWitness(interest, witness));
    getChildren().addAll(Source.Kind.of(first).icon().node(), name, times, strength, remove);
    Drag.source(this, () -> new Load(new Lifted(interest, witness), name.getText()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (equals(event.getTarget()) && event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.removeWitness(interest, witness);
          }
        });
  }

  /** Whether this row can show a witness: its picture stays. */
  boolean fits(Witness other) {
    return Source.Kind.of(other) == Source.Kind.of(witness);
  }

  void show(Witness shown, Map<String, String> names) {
    witness = shown;
    String words = Witnesses.words(shown, names);
    name.setText(words);
    strength.show(shown.strength());
    strength.setAccessibleText(Texts.text("interests.strength", words));
    setAccessibleText(words);
  }
}
