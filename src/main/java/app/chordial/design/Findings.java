package app.chordial.design;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;

/** What a check has found so far, each thing once. */
final class Findings {

  private final SequencedSet<Problem> problems = new LinkedHashSet<>();

  List<Problem> problems() {
    return new ArrayList<>(problems);
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void wrong(Where where, String message) {
    problems.add(Problem.error(where, message));
  }

  void doubtful(Where where, String message) {
    problems.add(Problem.warning(where, message));
  }

  void wrongIf(boolean isSo, Where where, String message) {
    if (isSo) {
      wrong(where, message);
    }
  }

  void doubtfulIf(boolean isSo, Where where, String message) {
    if (isSo) {
      doubtful(where, message);
    }
  }

  /** Ids are there and different, names are there. */
  <T> void identities(
      List<T> all,
      String kind,
      Where.Place place,
      Function<T, String> id,
      Function<T, String> name) {
    SequencedSet<String> seen = new LinkedHashSet<>();
    for (T one : all) {
      Where where = Where.at(place, id.apply(one));
      wrongIf(id.apply(one).isBlank(), where, "A " + kind + " has no id.");
      wrongIf(
          !seen.add(id.apply(one)),
          where,
          "Two " + kind + "s have the id “" + id.apply(one) + "”. Remove one of them.");
      wrongIf(
          name.apply(one).isBlank(),
          where,
          "The " + kind + " “" + id.apply(one) + "” has no name. Give it one.");
    }
  }
}
