package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.segment.Rule.Test;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Makes conditions of tests of attributes. */
final class AttributeConditions {

  private AttributeConditions() {}

  /** The condition, or null where the test can't be put to such an attribute. */
  static @Nullable Condition of(Attribute attribute, Test test) {
    return switch (test) {
      case Test.IsOneOf(List<String> values) -> {
        List<String> folded = values.stream().map(Letters::folded).toList();
        yield attribute instanceof Attribute.Text text ? ofText(text, folded::contains) : null;
      }
      case Test.Contains(String part) -> {
        String folded = Letters.folded(part);
        yield attribute instanceof Attribute.Text text
            ? ofText(text, word -> word.contains(folded))
            : null;
      }
      case Test.Between(double low, double high) ->
          attribute instanceof Attribute.Numeric number ? ofNumber(number, low, high) : null;
      case Test.Dated(LocalDate from, LocalDate to) -> {
        long low = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long high = to == null ? Long.MAX_VALUE : to.toEpochDay();
        yield ofDate(attribute, (day, _) -> low <= day && day <= high);
      }
      case Test.InTheLast(int days) ->
          ofDate(attribute, (day, today) -> day <= today && (long) today - day <= days);
      case Test.Anniversary(int days) ->
          ofDate(attribute, (day, today) -> Anniversary.daysUntil(day, today) <= days);
      case Test.Is(boolean value) ->
          attribute instanceof Attribute.Flag flag ? ofFlag(flag, value) : null;
      case Test.Tagged(String tag) ->
          attribute instanceof Attribute.Tags tags ? ofTags(tags, tag) : null;
      case Test.Missing() -> missing(attribute);
    };
  }

  private static Condition ofText(Attribute.Text text, Predicate<String> test) {
    BitSet codes = new BitSet();
    for (int code = 0; code < text.dictionary().size(); code++) {
      codes.set(code, test.test(Letters.folded(text.dictionary().get(code))));
    }
    return (view, _, _) -> {
      int code = text.code(view.customer());
      return code >= 0 && codes.get(code) && text.isKnownTo(view);
    };
  }

  private static Condition ofNumber(Attribute.Numeric number, double low, double high) {
    return (view, _, _) -> {
      double value = number.value(view.customer());
      return low <= value && value <= high && number.isKnownTo(view);
    };
  }

  private interface DayTest {
    boolean holds(int day, int today);
  }

  private static @Nullable Condition ofDate(Attribute attribute, DayTest test) {
    if (!(attribute instanceof Attribute.Date date)) {
      return null;
    }
    return (view, today, _) -> date.isKnownTo(view) && test.holds(date.day(view.customer()), today);
  }

  private static Condition ofFlag(Attribute.Flag flag, boolean value) {
    return (view, _, _) -> flag.value(view.customer()) == value && flag.isKnownTo(view);
  }

  private static Condition ofTags(Attribute.Tags tags, String tag) {
    String folded = Letters.folded(tag);
    RoaringBitmap bearers = bearers(tags, label -> Letters.folded(label).equals(folded));
    return (view, _, _) -> bearers.contains(view.customer()) && tags.isKnownTo(view);
  }

  private static RoaringBitmap bearers(Attribute.Tags tags, Predicate<String> isWanted) {
    RoaringBitmap bearers = new RoaringBitmap();
    for (int label = 0; label < tags.labels().size(); label++) {
      if (isWanted.test(tags.labels().get(label))) {
        bearers.or(tags.bearers(label));
      }
    }
    return bearers;
  }

  private static Condition missing(Attribute attribute) {
    Condition hasValue =
        switch (attribute) {
          case Attribute.Text text -> (view, _, _) -> text.code(view.customer()) >= 0;
          case Attribute.Numeric number ->
              (view, _, _) -> !Double.isNaN(number.value(view.customer()));
          case Attribute.Tags tags -> {
            RoaringBitmap tagged = bearers(tags, _ -> true);
            yield (view, _, _) -> tagged.contains(view.customer());
          }
          case Attribute.Date _, Attribute.Flag _ -> (_, _, _) -> true;
        };
    return (view, day, measures) ->
        !attribute.isKnownTo(view) || !hasValue.holds(view, day, measures);
  }
}
