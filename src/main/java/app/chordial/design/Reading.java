package app.chordial.design;

import app.chordial.work.Problem;
import java.util.List;
import java.util.Optional;

/** What came of reading a user's file: the value, or what is wrong with the file. */
public sealed interface Reading<T> {

  /**
   * It was read.
   *
   * @param problems what was passed over, none of it serious
   */
  record Read<T>(T value, List<Problem> problems) implements Reading<T> {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** It could not be read. */
  record Unreadable<T>(List<Problem> problems) implements Reading<T> {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  List<Problem> problems();

  /** The value, where it could be read. */
  default Optional<T> ifRead() {
    return switch (this) {
      case Read<T>(T value, List<Problem> _) -> Optional.of(value);
      case Unreadable<T> _ -> Optional.empty();
    };
  }
}
