package app.chordial.ui.segments;

import static app.chordial.ui.segments.Pieces.days;
import static app.chordial.ui.segments.Pieces.pick;
import static app.chordial.ui.segments.Pieces.slot;

import app.chordial.audience.Attribute;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Test;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on attributes in pieces: which attribute, which test, and the test's own values. */
final class AttributePieces {

  private static final int SHOWN = 3;

  private AttributePieces() {}

  static List<Piece> of(Rule.Has has, Vocabulary words) {
    Attribute attribute = attribute(words, has.attribute());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        pick(
            "attribute",
            names(words, has.attribute()),
            has.attribute(),
            AttributePieces::label,
            name ->
                name.equals(has.attribute())
                    ? has
                    : new Rule.Has(name, moved(has.test(), attribute, attribute(words, name)))));
    Function<Test, Rule> make = test -> new Rule.Has(has.attribute(), test);
    pieces.add(test(has.test(), attribute, make));
    pieces.addAll(values(has.test(), attribute, make));
    return pieces;
  }

  /** A name as people write it. */
  static String label(String name) {
    return name.replace('_', ' ');
  }

  private static List<String> names(Vocabulary words, String now) {
    List<String> names = new ArrayList<>(words.attributes().stream().map(Attribute::name).toList());
    if (!names.contains(now)) {
      names.addFirst(now);
    }
    return names;
  }

  private static @Nullable Attribute attribute(Vocabulary words, String name) {
    return words.attributes().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The test for another attribute: the same where it fits the other's kind too. */
  private static Test moved(Test test, @Nullable Attribute from, @Nullable Attribute to) {
    boolean isSameKind = from != null && to != null && from.getClass().equals(to.getClass());
    boolean isOwnWords = test instanceof Test.IsOneOf || test instanceof Test.Tagged;
    return to == null || test instanceof Test.Missing || (isSameKind && !isOwnWords)
        ? test
        : tests(to).getFirst();
  }

  /** The tests that can be put to an attribute, each with usual values, the usual one first. */
  static List<Test> tests(Attribute attribute) {
    return switch (attribute) {
      case Attribute.Text text ->
          List.of(
              new Test.IsOneOf(text.dictionary().stream().limit(1).toList()),
              new Test.Contains(""),
              new Test.Missing());
      case Attribute.Numeric _ ->
          List.of(new Test.Between(1, Double.POSITIVE_INFINITY), new Test.Missing());
      case Attribute.Date _ ->
          List.of(
              new Test.Anniversary(30),
              new Test.InTheLast(30),
              new Test.Dated(null, null),
              new Test.Missing());
      case Attribute.Flag _ -> List.of(new Test.Is(true), new Test.Missing());
      case Attribute.Tags tags ->
          List.of(
              new Test.Tagged(tags.labels().isEmpty() ? "" : tags.labels().getFirst()),
              new Test.Missing());
    };
  }

  private static Piece test(Test now, @Nullable Attribute attribute, Function<Test, Rule> make) {
    List<Test> offered = new ArrayList<>();
    for (Test test : attribute == null ? List.<Test>of() : tests(attribute)) {
      offered.add(test.getClass().equals(now.getClass()) ? now : test);
    }
    if (!offered.contains(now)) {
      offered.addFirst(now);
    }
    return pick("test", offered, now, test -> Texts.text("segments.test." + key(test)), make);
  }

  private static String key(Test test) {
    return switch (test) {
      case Test.IsOneOf _ -> "is-one-of";
      case Test.Contains _ -> "contains";
      case Test.Between _ -> "between";
      case Test.Dated _ -> "dated";
      case Test.InTheLast _ -> "in-the-last";
      case Test.Anniversary _ -> "anniversary";
      case Test.Is _ -> "is";
      case Test.Tagged _ -> "tagged";
      case Test.Missing _ -> "missing";
    };
  }

  private static List<Piece> values(
      Test test, @Nullable Attribute attribute, Function<Test, Rule> make) {
    return switch (test) {
      case Test.IsOneOf(List<String> values) -> {
        List<String> known =
            attribute instanceof Attribute.Text text ? text.dictionary() : List.of();
        yield List.of(
            slot(
                "values",
                some(values),
                new Asking.Several(known, values, to -> make.apply(new Test.IsOneOf(to)))));
      }
      case Test.Contains(String part) ->
          List.of(
              slot(
                  "text",
                  quoted(part),
                  new Asking.Written(part, to -> make.apply(new Test.Contains(to)))));
      case Test.Between(double low, double high) -> between(low, high, make);
      case Test.Dated(LocalDate from, LocalDate to) ->
          List.of(
              slot(
                  "dates",
                  dates(from, to),
                  new Asking.Dates(from, to, (a, b) -> make.apply(new Test.Dated(a, b)))));
      case Test.InTheLast(int days) ->
          List.of(days("days", days, 0, to -> make.apply(new Test.InTheLast(to))));
      case Test.Anniversary(int days) ->
          List.of(days("days", days, 0, to -> make.apply(new Test.Anniversary(to))));
      case Test.Is(boolean value) ->
          List.of(
              pick(
                  "flag",
                  List.of(true, false),
                  value,
                  is -> Texts.text(is ? "segments.yes" : "segments.no"),
                  is -> make.apply(new Test.Is(is))));
      case Test.Tagged(String tag) -> List.of(tagged(tag, attribute, make));
      case Test.Missing() -> List.of();
    };
  }

  private static Piece tagged(
      String tag, @Nullable Attribute attribute, Function<Test, Rule> make) {
    List<String> labels = new ArrayList<>();
    if (attribute instanceof Attribute.Tags tags) {
      labels.addAll(tags.labels());
    }
    if (!labels.contains(tag)) {
      labels.addFirst(tag);
    }
    return pick("tag", labels, tag, AttributePieces::quoted, to -> make.apply(new Test.Tagged(to)));
  }

  private static List<Piece> between(double low, double high, Function<Test, Rule> make) {
    double most = Double.MAX_VALUE;
    Span span =
        new Span(
            Math.max(-most, low),
            Math.min(most, high),
            -most,
            most,
            1,
            new NumberReading(-1e9, 1e9, 2, 1));
    return span.pieces(
        value -> Formats.number(value, 2),
        "",
        (a, b) ->
            make.apply(
                new Test.Between(
                    a <= -most ? Double.NEGATIVE_INFINITY : a,
                    b >= most ? Double.POSITIVE_INFINITY : b)));
  }

  static String quoted(String text) {
    return text.isEmpty() ? "…" : "“" + text + "”";
  }

  /** “UK, GB or two more”. */
  private static String some(List<String> values) {
    if (values.isEmpty()) {
      return "…";
    }
    List<String> first = values.stream().limit(SHOWN).toList();
    int left = values.size() - first.size();
    if (left > 0) {
      return Texts.text("segments.values.more", String.join(", ", first), left);
    }
    return first.stream().collect(Collectors.joining(" " + Texts.text("segments.word.or") + " "));
  }

  static String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return Texts.text("segments.dates.between", Formats.date(from), Formats.date(to));
    }
    if (from != null) {
      return Texts.text("segments.dates.since", Formats.date(from));
    }
    return to == null
        ? Texts.text("segments.dates.any")
        : Texts.text("segments.dates.until", Formats.date(to));
  }
}
