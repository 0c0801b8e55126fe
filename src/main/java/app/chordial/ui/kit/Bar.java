package app.chordial.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A small bar that shows a share of one; the figure stands beside it in words. */
public final class Bar extends Region {

  private static final double HEIGHT = 6;
  private final Region fill = new Region();
  private double share;

  public Bar() {
    getStyleClass().add(Styles.BAR);
    fill.getStyleClass().add(Styles.BAR_FILL);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().add(fill);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setPrefWidth(88);
    Tone.ACCENT.paint(this);
  }

  public Bar(double share, Tone tone) {
    this();
    share(share);
    tone(tone);
  }

  /** Fills so much of the bar, 0 to 1. */
  public void share(double newShare) {
    share = Math.clamp(newShare, 0, 1);
    setAccessibleText(Formats.percent(share));
    requestLayout();
  }

  public void tone(Tone tone) {
    tone.paint(this);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, share == 0 ? 0 : Math.max(2, share * getWidth()), getHeight());
  }
}
