package app.chordial.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The sentence on top of a screen: what the settings below come to, with the figures strong. */
public final class Sentence extends StackPane {

  private final TextFlow flow = new TextFlow();

  public Sentence() {
    getStyleClass().add(Styles.SENTENCE);
    getChildren().add(flow);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(USE_PREF_SIZE);
    tone(Tone.ACCENT);
  }

  /** A sentence whose strong words stand between two asterisks on each side. */
  public static Sentence of(String marked) {
    Sentence sentence = new Sentence();
    sentence.say(marked);
    return sentence;
  }

  public void say(String marked) {
    say(Runs.of(marked));
  }

  public void say(Runs runs) {
    flow.getChildren().setAll(runs.all().stream().map(Sentence::text).toList());
    setAccessibleText(runs.words());
  }

  /** The colour of the bar on the left. */
  public void tone(Tone tone) {
    tone.paint(this);
  }

  private static Text text(Runs.Run run) {
    Text text = new Text(run.words());
    text.getStyleClass().add(Styles.TEXT);
    if (run.isStrong()) {
      text.getStyleClass().add(Styles.STRONG);
    }
    return text;
  }
}
