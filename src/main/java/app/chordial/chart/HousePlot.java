package app.chordial.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** A plot that lets its overlays take room first and draws them last, outside the data's clip. */
final class HousePlot extends XYPlot {

  private final transient List<Overlay> overlays = new ArrayList<>();

  HousePlot over(Overlay overlay) {
    overlays.add(overlay);
    return this;
  }

  <T extends Overlay> List<T> overlays(Class<T> kind) {
    return overlays.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    PlotRenderingInfo seen = info == null ? new PlotRenderingInfo(new ChartRenderingInfo()) : info;
    super.draw(g2, within(g2, area), anchor, parent, seen);
    Rectangle2D data = seen.getDataArea();
    if (data != null && !data.isEmpty() && getDataset() != null) {
      Sheet sheet = new Sheet(this, area, data);
      overlays.forEach(overlay -> overlay.draw(g2, sheet));
    }
  }

  private Rectangle2D within(Graphics2D g2, Rectangle2D area) {
    Rectangle2D left = (Rectangle2D) area.clone();
    for (Overlay overlay : overlays) {
      RectangleInsets room = overlay.room(g2, left);
      room.trim(left);
    }
    return left;
  }
}
