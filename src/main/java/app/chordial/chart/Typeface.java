package app.chordial.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The letters of a chart: a regular and a strong cut of one family. */
public record Typeface(Font regular, Font strong) {

  /** What every machine has. */
  public static final Typeface SANS =
      new Typeface(
          new Font(Font.SANS_SERIF, Font.PLAIN, 1), new Font(Font.SANS_SERIF, Font.BOLD, 1));

  /**
   * Reads both cuts from TrueType or OpenType files; where one is missing or can't be read, {@link
   * #SANS}. The streams stay open.
   */
  public static Typeface read(@Nullable InputStream regular, @Nullable InputStream strong) {
    if (regular == null || strong == null) {
      return SANS;
    }
    try {
      return new Typeface(
          Font.createFont(Font.TRUETYPE_FONT, regular),
          Font.createFont(Font.TRUETYPE_FONT, strong));
    } catch (FontFormatException | IOException unreadable) {
      return SANS;
    }
  }
}
