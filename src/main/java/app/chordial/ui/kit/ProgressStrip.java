package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** One piece of work under way: what it does, how far it is, how long it takes, and a cancel. */
public final class ProgressStrip extends HBox {

  private final Label words = Words.quiet("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Label left = Words.quiet("");

  public ProgressStrip(Runnable cancel) {
    getStyleClass().add(Styles.PROGRESS);
    setAlignment(Pos.CENTER_LEFT);
    Button stop = Buttons.icon(Icon.CLOSE, Texts.text("progress.cancel"), cancel);
    bar.setPrefWidth(120);
    left.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, bar, left, stop);
  }

  /**
   * @param share 0 to 1, or less than 0 where it is not known
   * @param remaining the time left, or empty
   */
  public void show(String doing, double share, String remaining) {
    words.setText(doing);
    bar.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
    bar.setAccessibleText(doing);
    left.setText(share < 0 ? remaining : join(Formats.percent(share), remaining));
  }

  private static String join(String percent, String remaining) {
    return remaining.isEmpty() ? percent : percent + ", " + remaining;
  }
}
