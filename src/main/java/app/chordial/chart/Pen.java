package app.chordial.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;

/**
 * One font on one drawing: how wide words come out.
 *
 * @param ascent from a line's top to its base
 * @param height of a line without leading
 */
record Pen(FontMetrics metrics, double ascent, double height) {

  private static final String DOTS = "\u2026";

  /** Puts the font into the graphics too: those of a canvas measure with theirs, not the asked. */
  static Pen of(Graphics2D g2, Font font) {
    g2.setFont(font);
    LineMetrics line = font.getLineMetrics("Ag", g2.getFontRenderContext());
    return new Pen(g2.getFontMetrics(font), line.getAscent(), line.getAscent() + line.getDescent());
  }

  double width(String text) {
    return metrics.stringWidth(text);
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
