package app.chordial.ui.messages;

import app.chordial.design.Checking;
import app.chordial.design.Design;
import app.chordial.message.MessageLint;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is wrong with the messages of a design, by their ids, the worst first. */
final class Linting {
  private Linting() {}

  static Map<String, List<Problem>> lint(Design design, MessageLint lint) {
    Map<String, List<Problem>> found = new LinkedHashMap<>();
    Stream<Problem> checks =
        Checking.check(design).stream().filter(one -> one.where().place() == Where.Place.MESSAGES);
    Stream<Problem> lints =
        design.messages().stream()
            .flatMap(
                one ->
                    Optional.ofNullable(design.theme(one.theme())).stream()
                        .flatMap(theme -> lint.lint(one, theme).stream()));
    Stream.concat(checks, lints)
        .sorted(Comparator.comparing(Problem::severity))
        .forEach(
            one -> {
              List<Problem> own = found.computeIfAbsent(one.where().id(), _ -> new ArrayList<>());
              if (own.stream().noneMatch(other -> other.message().equals(one.message()))) {
                own.add(one);
              }
            });
    return found;
  }
}
