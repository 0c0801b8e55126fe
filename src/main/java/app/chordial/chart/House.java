package app.chordial.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.Locale;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** How every chart looks: colours, letters, numbers and the few words of one theme. */
public record House(Mode mode, Typeface typeface, Locale locale, Words words)
    implements ChartTheme {

  static final float SMALL = 11f;
  static final Stroke HAIR = new BasicStroke(1f);
  static final Stroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASH =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {4, 3}, 0);

  private static final double LINE_CONTRAST = 3;
  private static final double DARK_LINE_CONTRAST = 4;
  private static final double TEXT_CONTRAST = 4.5;

  public static House light(Typeface typeface, Locale locale) {
    return new House(Mode.LIGHT, typeface, locale, Words.ENGLISH);
  }

  public static House dark(Typeface typeface, Locale locale) {
    return new House(Mode.DARK, typeface, locale, Words.ENGLISH);
  }

  public Color color(Token token) {
    return token.in(mode);
  }

  /** The ink for lines and bars: as pure as a contrast of 3 on a card allows. */
  public Color line(Ink ink) {
    return legible(
        ink,
        switch (mode) {
          case LIGHT -> LINE_CONTRAST;
          case DARK -> DARK_LINE_CONTRAST;
        });
  }

  /** The ink for words: as pure as a contrast of 4.5 on a card allows. */
  public Color text(Ink ink) {
    return legible(ink, TEXT_CONTRAST);
  }

  private Color legible(Ink ink, double ratio) {
    return Contrast.reaching(ratio, color(Token.CARD), ink.pure(), color(Token.TEXT));
  }

  /** The sequential palette of heat maps: from almost the card at 0 to the strongest blue at 1. */
  public Color heat(double share) {
    Color card = color(Token.CARD);
    Color blue = Ink.DESIGN.pure();
    Color faint = Contrast.mixed(card, blue, 0.10);
    Color full =
        switch (mode) {
          case LIGHT -> Contrast.mixed(blue, Color.BLACK, 0.12);
          case DARK -> Contrast.mixed(blue, Color.WHITE, 0.45);
        };
    double inside = Math.clamp(share, 0, 1);
    return inside < 0.5
        ? Contrast.mixed(faint, middle(card, blue), inside * 2)
        : Contrast.mixed(middle(card, blue), full, inside * 2 - 1);
  }

  private Color middle(Color card, Color blue) {
    return switch (mode) {
      case LIGHT -> Contrast.mixed(card, blue, 0.58);
      case DARK -> Contrast.mixed(card, blue, 0.75);
    };
  }

  Font small() {
    return typeface.regular().deriveFont(SMALL);
  }

  Font smallStrong() {
    return typeface.strong().deriveFont(SMALL);
  }

  Numerals numerals() {
    return new Numerals(locale);
  }

  @Override
  public void apply(JFreeChart chart) {
    chart.setBackgroundPaint(color(Token.CARD));
    chart.setBorderVisible(false);
    chart.setPadding(new RectangleInsets(7, 0, 0, 2));
    apply(chart.getPlot());
    if (chart.getTitle() != null) {
      chart.getTitle().setFont(typeface.strong().deriveFont(13f));
      chart.getTitle().setPaint(color(Token.TEXT));
    }
  }

  private void apply(Plot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage(words.nothing());
    plot.setNoDataMessageFont(typeface.regular().deriveFont(12f));
    plot.setNoDataMessagePaint(color(Token.QUIET));
    if (plot instanceof XYPlot xy) {
      apply(xy);
    }
  }

  private void apply(XYPlot plot) {
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinePaint(color(Token.LINE));
    plot.setRangeGridlineStroke(HAIR);
    plot.setDomainGridlinesVisible(false);
    apply(plot.getDomainAxis());
    apply(plot.getRangeAxis());
  }

  /** A plot without data has no axis. */
  private void apply(@Nullable ValueAxis axis) {
    if (axis == null) {
      return;
    }
    axis.setTickLabelFont(small());
    axis.setTickLabelPaint(color(Token.QUIET));
    axis.setLabelFont(small());
    axis.setLabelPaint(color(Token.QUIET));
    axis.setAxisLinePaint(color(Token.LINE));
    axis.setAxisLineStroke(HAIR);
    axis.setTickMarkPaint(color(Token.LINE));
  }
}
