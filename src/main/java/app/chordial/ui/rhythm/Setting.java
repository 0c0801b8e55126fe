package app.chordial.ui.rhythm;

import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.NumberReading;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One number of the rhythm as a form shows it.
 *
 * @param key of its texts below {@code rhythm.}, of its problems, and of merging its edits
 * @param limits how it is read, which may follow other settings
 */
public record Setting(
    String key,
    Function<Rhythm, NumberReading> limits,
    Function<Rhythm, Double> read,
    BiFunction<Rhythm, Double, Rhythm> write) {

  /** A setting whose limits stand still. */
  static Setting of(
      String key,
      NumberReading limits,
      Function<Rhythm, Double> read,
      BiFunction<Rhythm, Double, Rhythm> write) {
    return new Setting(key, _ -> limits, read, write);
  }

  /** The card that it stands on, the part of its key before the dot. */
  String card() {
    return key.substring(0, key.indexOf('.'));
  }
}
