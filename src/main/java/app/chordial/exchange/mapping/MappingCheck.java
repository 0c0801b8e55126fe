package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Moments;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with a mapping for a file, before anything is read by it. */
public final class MappingCheck {

  private static final Where HERE = Where.at(Where.Place.DATA, "mapping");

  private final Mapping mapping;
  private final Headers headers;
  private final List<Problem> problems = new ArrayList<>();

  private MappingCheck(Mapping mapping, Headers headers) {
    this.mapping = mapping;
    this.headers = headers;
  }

  /** Every problem of a mapping for a file with these headers; none if it can be used. */
  public static List<Problem> check(Mapping mapping, Headers headers) {
    MappingCheck check = new MappingCheck(mapping, headers);
    check.columns();
    check.fields();
    check.dates();
    check.rules();
    return List.copyOf(check.problems);
  }

  private void columns() {
    mapping.columns().fields().forEach((field, column) -> exists(column, field.label()));
    mapping.columns().attributes().forEach((name, column) -> exists(column, name));
  }

  private void exists(String column, String forWhat) {
    if (!headers.has(column)) {
      error(
          "The mapping looks for “"
              + forWhat
              + "” in a column “"
              + column
              + "”, which this file doesn't have. Its columns are "
              + String.join(", ", headers.names())
              + ".");
    }
  }

  private void fields() {
    Kind kind = mapping.kind();
    for (Field field : Field.values()) {
      if (mapping.columns().has(field) && !kind.allows(field)) {
        error("A file of " + kind.label() + " can't have “" + field.label() + "”.");
      }
    }
    for (List<Field> oneOf : kind.needs()) {
      if (oneOf.stream().noneMatch(mapping.columns()::has)) {
        error("A file of " + kind.label() + " needs a column for " + either(oneOf) + ".");
      }
    }
  }

  private static String either(List<Field> fields) {
    return fields.stream()
        .map(field -> "“" + field.label() + "”")
        .collect(Collectors.joining(" or "));
  }

  private void dates() {
    for (String pattern : mapping.manner().datePatterns()) {
      try {
        new Moments(ZoneOffset.UTC, List.of(pattern));
      } catch (IllegalArgumentException invalid) {
        error("“" + pattern + "” is not a date pattern. One looks like dd.MM.yyyy HH:mm.");
      }
    }
    boolean isDated =
        Stream.of(Field.AT, Field.CONSENT_AT, Field.KNOWN_AT).anyMatch(mapping.columns()::has);
    if (mapping.manner().datePatterns().isEmpty() && isDated) {
      error("Say how this file writes its dates, for example dd/MM/yyyy or MM/dd/yyyy.");
    }
  }

  private void rules() {
    mapping.rules().skips().forEach(skip -> condition(skip.when()));
    mapping.rules().refunds().forEach(this::condition);
  }

  private void condition(Mapping.Condition condition) {
    condition.patterns().forEach(this::pattern);
  }

  private void pattern(String column, String pattern) {
    exists(column, "a rule");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException invalid) {
      error("“" + pattern + "” is not a regular expression: " + invalid.getDescription() + ".");
    }
  }

  private void error(String message) {
    problems.add(Problem.error(HERE, message));
  }
}
