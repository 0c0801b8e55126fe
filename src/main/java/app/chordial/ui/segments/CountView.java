package app.chordial.ui.segments;

import app.chordial.segment.Counting.NodeCount;
import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How many match one node, as a figure and a bar, and what it adds to or takes from the whole. */
final class CountView extends VBox {

  private final Label own = Words.plain("", Styles.STRONG);
  private final Label effect = Words.plain("", Styles.SMALL, Styles.QUIET);
  private final Bar bar = new Bar();

  CountView() {
    getStyleClass().add(Look.COUNT);
    setAlignment(Pos.CENTER_RIGHT);
    own.setMinWidth(USE_PREF_SIZE);
    effect.setMinWidth(USE_PREF_SIZE);
    bar.setPrefWidth(64);
    bar.setMinWidth(64);
    HBox line = new HBox(own, bar);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(line, effect);
    setMinWidth(USE_PREF_SIZE);
  }

  /** The bar's tone: that of a node that rules people out, or of one that lets them in. */
  void tone(Tone tone) {
    bar.tone(tone);
  }

  /**
   * @param isRoot the whole has no effect on itself
   */
  void show(@Nullable NodeCount node, int everybody, boolean isRoot) {
    if (node == null) {
      own.setText("");
      effect.setText("");
      bar.share(0);
      return;
    }
    own.setText(Formats.number(node.own()));
    bar.share(everybody == 0 ? 0 : (double) node.own() / everybody);
    effect.setText(isRoot ? "" : words(node.effect()));
    effect.setVisible(!isRoot);
    effect.setManaged(!isRoot);
  }

  static String words(int effect) {
    if (effect == 0) {
      return Texts.text("segments.effect.none");
    }
    return effect > 0
        ? Texts.text("segments.effect.adds", Formats.number(effect))
        : Texts.text("segments.effect.takes", Formats.number(-effect));
  }
}
