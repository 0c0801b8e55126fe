package app.chordial.ui.kit;

import javafx.scene.control.Label;

/** A few words about something, in a tone: a state, a theme, a reason. */
public final class Chip extends Label {

  public Chip(String words, Tone tone) {
    super(words);
    getStyleClass().add(Styles.CHIP);
    setMinWidth(USE_PREF_SIZE);
    tone.paint(this);
  }

  public static Chip quiet(String words) {
    return new Chip(words, Tone.QUIET);
  }

  public void say(String words, Tone tone) {
    setText(words);
    tone.paint(this);
  }
}
