package app.chordial.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a colour means. A word or a shape always says the same, so that nobody needs the colour. */
public enum Tone {
  QUIET("quiet"),
  ACCENT("accent"),
  GOOD("good"),
  CAUTION("caution"),
  REFUSED("refused"),
  WILDCARD("wildcard");

  @SuppressWarnings("ImmutableEnumChecker") // interned by the toolkit
  private final PseudoClass state;

  Tone(String name) {
    state = PseudoClass.getPseudoClass(name);
  }

  /** Gives a node this tone and no other; the style sheets read it as a pseudo-class. */
  public void paint(Node node) {
    for (Tone tone : values()) {
      node.pseudoClassStateChanged(tone.state, tone == this);
    }
  }
}
