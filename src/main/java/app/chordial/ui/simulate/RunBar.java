package app.chordial.ui.simulate;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.ProgressStrip;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import app.chordial.ui.simulate.SimulateModel.Settings;
import app.chordial.ui.workbench.Job;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** How far and how often to simulate, and the button that does, or how far it is. */
final class RunBar {

  private static final double MOST_WEEKS = 104;
  private static final double MOST_RUNS = 500;
  private static final double MOST_SEED = 999_999;

  private final SimulateModel model;
  private final ValueField<Double> weeks = field(new NumberReading(1, MOST_WEEKS, 0, 1));
  private final ValueField<Double> runs = field(new NumberReading(1, MOST_RUNS, 0, 5));
  private final ValueField<Double> seed = field(new NumberReading(0, MOST_SEED, 0, 1));
  private final HBox settings = new HBox();
  private final HBox action = new HBox();
  private final Button run;
  private final ProgressStrip strip;
  private Subscription watching = Subscription.EMPTY;

  RunBar(SimulateModel model) {
    this.model = model;
    run = Buttons.accent(Texts.text("simulate.run"), Icon.PLAY, model::run);
    run.setDefaultButton(true);
    strip = new ProgressStrip(model::cancel);
    weeks.onEdit(now -> change(old -> new Settings(now.intValue(), old.runs(), old.seed())));
    runs.onEdit(now -> change(old -> new Settings(old.weeks(), now.intValue(), old.seed())));
    seed.onEdit(now -> change(old -> new Settings(old.weeks(), old.runs(), now.longValue())));
    settings.getStyleClass().addAll(Styles.LINE, "simulate-settings");
    settings.setAlignment(Pos.CENTER_LEFT);
    settings.getChildren().addAll(group("weeks", weeks), group("runs", runs), group("seed", seed));
    action.setAlignment(Pos.CENTER_RIGHT);
    model.settingsProperty().subscribe(this::show);
    model.runningProperty().subscribe(this::show);
    model.missingProperty().subscribe(now -> run.setDisable(now != SimulateModel.Missing.NOTHING));
  }

  Node settings() {
    return settings;
  }

  Node action() {
    return action;
  }

  private void change(Function<Settings, Settings> change) {
    model.set(change.apply(model.settingsProperty().get()));
  }

  private void show(Settings now) {
    weeks.show((double) now.weeks());
    runs.show((double) now.runs());
    seed.show((double) now.seed());
  }

  private void show(@Nullable Job job) {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    if (job == null) {
      action.getChildren().setAll(run);
    } else {
      action.getChildren().setAll(strip);
      watching =
          job.standProperty().subscribe(stand -> strip.show(stand.doing(), stand.share(), ""));
    }
  }

  private static ValueField<Double> field(NumberReading reading) {
    ValueField<Double> field = new ValueField<>(reading);
    field.setPrefColumnCount(3);
    return field;
  }

  private static HBox group(String key, ValueField<Double> field) {
    String words = Texts.text("simulate." + key);
    field.setAccessibleText(words);
    field.setTooltip(new Tooltip(Texts.text("simulate." + key + ".help")));
    HBox group = new HBox(Words.quiet(words), field);
    group.getStyleClass().add(Styles.LINE);
    group.setAlignment(Pos.CENTER_LEFT);
    return group;
  }
}
