package app.chordial.ui.simulate;

import app.chordial.chart.Figure;
import app.chordial.simulation.Simulation.Kind;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.ChartView;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Tabs;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Figures;
import app.chordial.ui.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The charts of a run, each in a card with a menu to take it away. */
final class ChartCards {

  private static final List<Kind> THEME_KINDS = List.of(Kind.EMAILS, Kind.CLICKS, Kind.REVENUE);

  private final Workbench bench;
  private final Map<Function<ResultFigures, Figure>, ChartView> charts = new LinkedHashMap<>();
  private final Tabs themeKinds =
      new Tabs(
          Texts.text("simulate.chart.themes.emails"),
          Texts.text("simulate.chart.themes.clicks"),
          Texts.text("simulate.chart.themes.earned"));
  private final ChartGrid grid;
  private @Nullable ResultFigures shown;

  ChartCards(Workbench bench, ResultFigures first) {
    this.bench = bench;
    shown = first;
    grid =
        new ChartGrid(
            card("pace", ResultFigures::pace),
            card("emails", ResultFigures::emails),
            card("lost", ResultFigures::lost),
            card("earned", ResultFigures::earned),
            card("answers", ResultFigures::answers),
            card("themes", this::themes, themeKinds));
    themeKinds.chosenProperty().subscribe(() -> redraw());
  }

  Node node() {
    return grid;
  }

  void show(ResultFigures figures) {
    shown = figures;
    redraw();
  }

  private Figure themes(ResultFigures figures) {
    return figures.themes(THEME_KINDS.get(themeKinds.chosenProperty().get()));
  }

  private void redraw() {
    ResultFigures figures = shown;
    if (figures != null) {
      charts.forEach((figure, chart) -> chart.show(figure.apply(figures)));
    }
  }

  private Card card(String key, Function<ResultFigures, Figure> figure, Node... beside) {
    ResultFigures figures = shown;
    if (figures == null) {
      throw new IllegalStateException("no results");
    }
    ChartView chart = Figures.view(bench, figure.apply(figures));
    charts.put(figure, chart);
    VBox.setVgrow(chart, Priority.ALWAYS);
    Card card = Card.titled(Texts.text("simulate.chart." + key), beside);
    card.getChildren().add(chart);
    card.getStyleClass().add("simulate-chart");
    Button menu = Buttons.icon(Icon.MORE, Texts.text("simulate.chart.menu"), () -> {});
    menu.setOnAction(_ -> open(menu, chart));
    return card.trailing(menu);
  }

  /** The same menu that a right click on the chart opens, below the button. */
  private static void open(Button button, ChartView chart) {
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    Event.fireEvent(
        chart,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            0,
            0,
            place.getMinX(),
            place.getMaxY(),
            true,
            null));
  }
}
