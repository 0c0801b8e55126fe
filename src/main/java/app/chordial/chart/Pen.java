package app.chordial.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** One font on one drawing: how wide words come out. */
record Pen(FontMetrics metrics) {

  private static final String DOTS = "\u2026";

  static Pen of(Graphics2D g2, Font font) {
    return new Pen(g2.getFontMetrics(font));
  }

  double width(String text) {
    return metrics.stringWidth(text);
  }

  /** A line's height without leading. */
  double height() {
    return metrics.getAscent() + metrics.getDescent();
  }

  double ascent() {
    return metrics.getAscent();
  }

  /** The text, or as much of its beginning as fits with an ellipsis behind it. */
  String fitted(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int kept = text.codePointCount(0, text.length());
    while (kept > 0) {
      kept--;
      String shorter = text.substring(0, text.offsetByCodePoints(0, kept)).stripTrailing() + DOTS;
      if (width(shorter) <= room) {
        return shorter;
      }
    }
    return DOTS;
  }
}
