package app.chordial.ui.messages;

import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text that is typed: its name above, a guide to its length at the right. */
final class Typed extends VBox {

  private final TextInputControl field;
  private final Label guide = Words.plain("", Styles.SMALL, Styles.QUIET, Styles.TONED);
  private final int good;
  private boolean isShowing;

  /**
   * @param good the length that is shown whole everywhere; 0 for no guide
   */
  Typed(String words, TextInputControl field, int good, Consumer<String> edited) {
    super(4);
    this.field = field;
    this.good = good;
    Label label = Words.plain(words, Styles.FORM_LABEL);
    label.setLabelFor(field);
    field.setAccessibleText(words);
    getChildren().addAll(new HBox(8, label, Words.spring(), guide), field);
    field
        .textProperty()
        .addListener(
            (_, _, now) -> {
              measure(now);
              if (!isShowing) {
                edited.accept(now);
              }
            });
    measure("");
  }

  static Typed line(String words, int good, Consumer<String> edited) {
    return new Typed(words, new TextField(), good, edited);
  }

  TextInputControl field() {
    return field;
  }

  void show(String text) {
    if (!text.equals(field.getText())) {
      isShowing = true;
      field.setText(text);
      isShowing = false;
    }
  }

  private void measure(String text) {
    if (good > 0) {
      int length = text.codePointCount(0, text.length());
      guide.setText(
          Texts.text(length > good ? "messages.too-long" : "messages.length", length, good));
      (length > good ? Tone.CAUTION : Tone.QUIET).paint(guide);
    }
  }
}
