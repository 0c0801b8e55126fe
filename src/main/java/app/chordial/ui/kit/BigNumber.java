package app.chordial.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The one figure that matters, with a line on what it counts. */
public final class BigNumber extends VBox {

  private final Label figure = Words.plain("", Styles.BIG);
  private final Label caption = Words.fine("");

  public BigNumber() {
    getStyleClass().add(Styles.BIG_NUMBER);
    getChildren().addAll(figure, caption);
  }

  public BigNumber(String figure, String caption) {
    this();
    show(figure, caption);
  }

  public void show(String newFigure, String newCaption) {
    figure.setText(newFigure);
    caption.setText(newCaption);
    setAccessibleText(newFigure + " " + newCaption);
  }
}
