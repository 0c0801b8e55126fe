package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/** Charts as files of pictures, on a machine without a display too. */
public final class Pictures {

  private Pictures() {}

  /**
   * A PNG of the chart laid out at this width and height.
   *
   * @param scale pixels for each unit of width: 2 for a sharp screen or paper
   * @throws IllegalArgumentException where a side or the scale isn't positive
   */
  public static byte[] png(JFreeChart chart, int width, int height, double scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(chart, width, height, scale, null), "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  static BufferedImage image(
      JFreeChart chart, int width, int height, double scale, @Nullable ChartRenderingInfo info) {
    if (width <= 0 || height <= 0 || !(scale > 0)) {
      throw Checked.refusal("picture", "can't be " + width + " by " + height + ", times " + scale);
    }
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.scale(scale, scale);
      g2.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      double right = image.getWidth() / scale;
      double bottom = image.getHeight() / scale;
      chart.draw(g2, new Rectangle2D.Double(0, 0, right, bottom), null, info);
    } finally {
      g2.dispose();
    }
    return image;
  }
}
