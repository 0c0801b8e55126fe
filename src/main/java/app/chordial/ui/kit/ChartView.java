package app.chordial.ui.kit;

import app.chordial.chart.Charts;
import app.chordial.chart.Figure;
import app.chordial.chart.House;
import app.chordial.chart.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartCanvas;

/** A figure as a chart that fills its place and is drawn anew when the look turns. */
public final class ChartView extends StackPane {

  private static final double LEAST = 80;

  private final ObservableValue<Theme> theme;
  private final ChartCanvas canvas;
  private Figure figure;

  public ChartView(ObservableValue<Theme> theme, Figure figure) {
    this.theme = theme;
    this.figure = figure;
    getStyleClass().add(Styles.CHART);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas = new ChartCanvas(Charts.draw(figure, house()));
    canvas.setManaged(false);
    canvas.setTooltipEnabled(true);
    canvas.setDomainZoomable(false);
    canvas.setRangeZoomable(false);
    getChildren().add(canvas);
    setMinSize(LEAST, LEAST);
    setPrefSize(LEAST, LEAST);
    theme.addListener((_, _, _) -> redraw());
    setAccessibleText(figure.name());
  }

  /** Shows another figure. */
  public void show(Figure shown) {
    if (!shown.equals(figure)) {
      figure = shown;
      setAccessibleText(shown.name());
      redraw();
    }
  }

  public Figure figure() {
    return figure;
  }

  /** How charts look now, for those that are saved. */
  public House house() {
    return switch (theme.getValue()) {
      case LIGHT -> House.light(Letters.INTER, Formats.locale());
      case DARK -> House.dark(Letters.INTER, Formats.locale());
    };
  }

  private void redraw() {
    canvas.setChart(Charts.draw(figure, house()));
  }

  @Override
  protected void layoutChildren() {
    canvas.relocate(0, 0);
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
    }
  }

  /** The bundled letters as the charts need them, read once. */
  private static final class Letters {
    static final Typeface INTER = read();

    private static Typeface read() {
      try (InputStream regular = Theme.font("Inter-Regular").openStream();
          InputStream strong = Theme.font("Inter-SemiBold").openStream()) {
        return Typeface.read(regular, strong);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
