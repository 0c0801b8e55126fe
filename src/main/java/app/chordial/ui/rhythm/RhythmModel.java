package app.chordial.ui.rhythm;

import app.chordial.design.Edit;
import app.chordial.rhythm.Cadence.Cap;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.RhythmCheck;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Session;
import app.chordial.work.Problem;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the rhythm screen shows and does. */
final class RhythmModel {

  private static final Cap NEXT_CAP = new Cap(10, 90);

  private final Session session;
  private final ReadOnlyObjectWrapper<Rhythm> rhythm;
  private final ReadOnlyObjectWrapper<List<Problem>> problems;

  RhythmModel(Session session) {
    this.session = session;
    rhythm = new ReadOnlyObjectWrapper<>(this, "rhythm", session.design().rhythm());
    problems = new ReadOnlyObjectWrapper<>(this, "problems", RhythmCheck.problems(rhythm.get()));
    session.designProperty().subscribe(design -> show(design.rhythm()));
  }

  ReadOnlyObjectProperty<Rhythm> rhythmProperty() {
    return rhythm.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** What is wrong with one setting, in a line; empty for nothing. */
  ObservableValue<String> problem(String key) {
    return problems.map(
        all ->
            all.stream()
                .filter(problem -> problem.where().id().equals(key))
                .map(Problem::message)
                .collect(Collectors.joining(" ")));
  }

  String currency() {
    return session.currency();
  }

  void set(Setting setting, double value) {
    edit(setting.key(), rhythm -> setting.write().apply(rhythm, value));
  }

  void setWelcome(long minor) {
    edit("balance.welcome", rhythm -> Settings.withWelcome(rhythm, minor));
  }

  /** Adds a send day, or takes it away. */
  void setSendDay(DayOfWeek day, boolean isOn) {
    edit(
        "",
        "cadence.days",
        rhythm ->
            Settings.withDays(
                rhythm,
                Stream.of(DayOfWeek.values())
                    .filter(one -> one == day ? isOn : rhythm.cadence().sendDays().contains(one))
                    .toList()));
  }

  void setCap(int index, Cap cap) {
    edit("cadence.caps." + index, "cadence.caps", rhythm -> withCap(rhythm, index, cap));
  }

  void addCap() {
    edit(
        "",
        "cadence.add-cap",
        rhythm -> {
          List<Cap> caps = new ArrayList<>(rhythm.cadence().caps());
          caps.add(NEXT_CAP);
          return Settings.withCaps(rhythm, caps);
        });
  }

  void removeCap(int index) {
    edit(
        "",
        "cadence.remove-cap",
        rhythm -> {
          List<Cap> caps = new ArrayList<>(rhythm.cadence().caps());
          caps.remove(index);
          return Settings.withCaps(rhythm, caps);
        });
  }

  private static Rhythm withCap(Rhythm rhythm, int index, Cap cap) {
    List<Cap> caps = new ArrayList<>(rhythm.cadence().caps());
    caps.set(index, cap);
    return Settings.withCaps(rhythm, caps);
  }

  private void edit(String key, UnaryOperator<Rhythm> change) {
    edit(key, key, change);
  }

  private void edit(String mergeKey, String textKey, UnaryOperator<Rhythm> change) {
    String title = Texts.text("rhythm." + textKey + ".edit");
    session.apply(
        Edit.merging(
            title,
            mergeKey.isEmpty() ? "" : "rhythm." + mergeKey,
            design -> design.withRhythm(change.apply(design.rhythm()))));
  }

  private void show(Rhythm now) {
    problems.set(RhythmCheck.problems(now));
    rhythm.set(now);
  }
}
