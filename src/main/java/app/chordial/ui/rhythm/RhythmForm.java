package app.chordial.ui.rhythm;

import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The rows of the rhythm's cards: one for each setting, with its name, unit, help and problem. */
final class RhythmForm {

  private final RhythmModel model;
  private final Map<Setting, ValueField<Double>> fields = new LinkedHashMap<>();
  private final Map<String, Node> places = new LinkedHashMap<>();

  RhythmForm(RhythmModel model) {
    this.model = model;
  }

  /** Rows for settings, in their order. */
  List<Labelled> rows(List<Setting> settings) {
    return settings.stream().map(this::row).toList();
  }

  /** A row around a field that is not a plain number. */
  Labelled row(String key, Node field) {
    places.put(key, field);
    return new Labelled(word(key, ""), field, word(key, ".unit"), word(key, ".help"))
        .problems(model.problem(key));
  }

  void show(Rhythm rhythm) {
    fields.forEach(
        (setting, field) -> {
          field.reads(setting.limits().apply(rhythm));
          field.show(setting.read().apply(rhythm));
        });
  }

  /** Gives the keyboard to the field of a setting, or to the first of a card. */
  void focus(String id) {
    if (!id.isEmpty()) {
      places.entrySet().stream()
          .filter(place -> place.getKey().startsWith(id))
          .findFirst()
          .ifPresent(place -> place.getValue().requestFocus());
    }
  }

  private Labelled row(Setting setting) {
    Rhythm now = model.rhythmProperty().get();
    ValueField<Double> field = new ValueField<>(setting.limits().apply(now));
    field.onEdit(value -> model.set(setting, value));
    fields.put(setting, field);
    return row(setting.key(), field);
  }

  private static String word(String key, String suffix) {
    String whole = "rhythm." + key + suffix;
    return Texts.has(whole) ? Texts.text(whole) : "";
  }
}
