package app.chordial.chart;

import java.awt.Color;

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
public final class Contrast {

  private static final int STEPS = 100;

  private Contrast() {}

  public static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The colour nearest to {@code from}, on the way to {@code to}, that reaches the ratio. */
  static Color reaching(double ratio, Color ground, Color from, Color to) {
    for (int step = 0; step < STEPS; step++) {
      Color mixed = mixed(from, to, (double) step / STEPS);
      if (between(mixed, ground) >= ratio) {
        return mixed;
      }
    }
    return to;
  }

  /** {@code share} of the way from one colour to the other. */
  static Color mixed(Color from, Color to, double share) {
    return new Color(
        channel(from.getRed(), to.getRed(), share),
        channel(from.getGreen(), to.getGreen(), share),
        channel(from.getBlue(), to.getBlue(), share));
  }

  private static int channel(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
