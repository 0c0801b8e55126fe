package app.chordial.ui.simulate;

import app.chordial.job.Planners;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Notice;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Tabs;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.simulate.SimulateModel.Missing;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen on which weeks ahead are played through and scenarios are compared. */
public final class SimulateView implements Screen {

  private static final double SIDE = 304;

  private final Workbench bench;
  private final SimulateModel model;
  private final Sentence sentence = new Sentence();
  private final StackPane notice = new StackPane();
  private final Tabs tabs =
      new Tabs(Texts.text("simulate.tab.results"), Texts.text("simulate.tab.assumptions"));
  private final TotalsCard totals;
  private final AssumptionsCard assumptions = new AssumptionsCard();
  private final VBox side = new VBox();
  private final ScrollPane aside = new ScrollPane(side);
  private final StackPane place = new StackPane();
  private final HBox columns = new HBox(aside, place);
  private final Body body;
  private final ScrollPane root;
  private @Nullable ChartCards charts;

  public SimulateView(Workbench bench, Planners planners) {
    this(bench, new SimulateModel(bench, planners));
  }

  SimulateView(Workbench bench, SimulateModel model) {
    this.bench = bench;
    this.model = model;
    totals = new TotalsCard(model, () -> tabs.chosenProperty().set(1));
    RunBar bar = new RunBar(model);
    body =
        new Body(
            new ScreenHeader(Places.title(place()))
                .beside(bar.settings(), tabs)
                .trailing(bar.action()),
            sentence,
            notice,
            columns);
    layOut(new ScenarioCard(model).node());
    root = body.scrolling();
    root.getStylesheets().add(Theme.sheet("simulate"));
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.SIMULATE;
  }

  @Override
  public Node node() {
    return root;
  }

  /** Plays the weeks through, where nothing is missing. */
  public void run() {
    tabs.chosenProperty().set(0);
    model.run();
  }

  private void layOut(Node scenarios) {
    side.getStyleClass().add("simulate-side");
    side.getChildren().addAll(scenarios, totals.node());
    VBox.setVgrow(totals.node(), Priority.ALWAYS);
    aside.setFitToWidth(true);
    aside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    aside.setFitToHeight(true);
    aside.setFocusTraversable(false);
    aside.setMinWidth(SIDE);
    aside.setMaxWidth(SIDE);
    columns.getStyleClass().add("simulate-columns");
    HBox.setHgrow(place, Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
  }

  private void bind() {
    model.missingProperty().subscribe(_ -> show());
    model.resultsProperty().subscribe(_ -> show());
    model.otherProperty().subscribe(_ -> show());
    model.outdatedProperty().subscribe(_ -> show());
    model.earlyProperty().subscribe(_ -> show());
    model.runningProperty().subscribe(_ -> show());
    tabs.chosenProperty().subscribe(() -> show());
  }

  private void show() {
    Results results = model.resultsProperty().get();
    boolean isMissing = model.missingProperty().get() != Missing.NOTHING;
    boolean isTold = !isMissing && results != null;
    visible(sentence, isTold);
    visible(notice, isTold && (model.outdatedProperty().get() || model.earlyProperty().get()));
    visible(aside, !isMissing);
    visible(totals.node(), isTold);
    if (isTold && results != null) {
      show(results);
    }
    if (isMissing) {
      place.getChildren().setAll(new Card(missing(model.missingProperty().get())));
    } else if (tabs.chosenProperty().get() == 1) {
      assumptions.show(model.response(), model.resultsProperty().get() != null);
      place.getChildren().setAll(assumptions.node());
    } else if (results == null) {
      place.getChildren().setAll(new Card(first()));
    } else {
      place.getChildren().setAll(charts(results).node());
    }
  }

  private void show(Results results) {
    Scenario other = comparable(results);
    sentence.say(Saying.verdict(results, other, model.currency()));
    sentence.tone(Saying.isGood(results, other) ? Tone.GOOD : Tone.ACCENT);
    totals.show(results, other);
    notice.getChildren().setAll(notice(results));
  }

  private Notice notice(Results results) {
    Button again = Buttons.quiet(Texts.text("simulate.run-again"), Icon.REFRESH, model::run);
    if (!model.earlyProperty().get()) {
      return new Notice(Tone.CAUTION, Texts.text("simulate.outdated"), again);
    }
    int early = results.horizon().runs();
    int all = model.settingsProperty().get().runs();
    return model.runningProperty().get() == null
        ? new Notice(Tone.CAUTION, Texts.text("simulate.stopped", early, all), again)
        : new Notice(Tone.ACCENT, Texts.text("simulate.early", early, all));
  }

  private ChartCards charts(Results results) {
    ResultFigures figures = new ResultFigures(results, comparable(results), model.currency());
    ChartCards made = charts;
    if (made == null) {
      made = new ChartCards(bench, figures);
      charts = made;
    } else {
      made.show(figures);
    }
    return made;
  }

  /** The chosen scenario, unless it was chosen after the run. */
  private Scenario comparable(Results results) {
    Scenario other = model.otherProperty().get();
    return results.has(other) ? other : Scenario.BLAST;
  }

  private EmptyState first() {
    return new EmptyState(
        Icon.SIMULATE,
        Texts.text("simulate.first"),
        Texts.text("simulate.first.why"),
        Buttons.quiet(Texts.text("simulate.first.run"), Icon.PLAY, model::run));
  }

  private EmptyState missing(Missing missing) {
    String key = "simulate.missing." + missing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Where.Place next =
        switch (missing) {
          case NOTHING, SHOP -> Where.Place.HOME;
          case CUSTOMERS -> Where.Place.DATA;
          case MESSAGES -> Where.Place.MESSAGES;
          case SEND_DAYS -> Where.Place.RHYTHM;
        };
    Button go =
        Buttons.quiet(
            Texts.text("command.open", Places.title(next)), () -> bench.navigator().open(next));
    return new EmptyState(Icon.SIMULATE, Texts.text(key), Texts.text(key + ".why"), go);
  }

  private static void visible(Node node, boolean isVisible) {
    node.setVisible(isVisible);
    node.setManaged(isVisible);
  }
}
