package app.chordial.ui.kit;

/**
 * How a kind of value is written in a field, read from it, and stepped by the arrow keys.
 *
 * @param <T> the kind of value
 */
public interface Reading<T> {

  /** The text of a value. */
  String write(T value);

  /** The value of a text, or why it is none. */
  Read<T> read(String text);

  /** The next value up or down. */
  T step(T value, int steps);

  /** What reading a text gave. */
  sealed interface Read<T> {
    /** A value that may stand. */
    record Value<T>(T value) implements Read<T> {}

    /** No value, and a sentence that says what would be one. */
    record Complaint<T>(String words) implements Read<T> {}
  }
}
