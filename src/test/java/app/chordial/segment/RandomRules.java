package app.chordial.segment;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.insight.PaceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rule trees in the words of {@link RandomAudiences}, the same for the same seed. */
public final class RandomRules {

  /** The interests that rules speak of. */
  public static final List<String> INTERESTS = List.of("fishing", "garden", "travel");

  /** The segments that rules speak of. */
  public static final List<String> SEGMENTS = List.of("regulars", "locals");

  private final Random random;

  public RandomRules(Random random) {
    this.random = random;
  }

  /** A tree of at most so many levels of groups. */
  public Rule tree(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf();
    }
    List<Rule> parts = new ArrayList<>();
    for (int left = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3); left > 0; left--) {
      parts.add(tree(depth - 1));
    }
    return switch (random.nextInt(3)) {
      case 0 -> new Rule.All(parts);
      case 1 -> new Rule.Any(parts);
      default -> new Rule.None(parts);
    };
  }

  /** A condition of any kind. */
  public Rule leaf() {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> has();
      case 3 -> new Rule.Leans(one(INTERESTS), random.nextInt(10) / 10.0, 1);
      case 4 -> new Rule.Rfm(range(), range(), range());
      case 5 -> new Rule.Answers(random.nextInt(10) / 8.0, 2);
      case 6 -> new Rule.Paced(one(List.of(PaceState.values())));
      case 7 ->
          new Rule.Predicted(
              one(List.of(Rule.Forecast.values())),
              30 * (1 + random.nextInt(3)),
              random.nextInt(8) / 8.0);
      case 8 -> new Rule.In(one(SEGMENTS));
      default -> did();
    };
  }

  /** A condition on likeness, which no database can judge. */
  public Rule.LookAlike lookAlike() {
    Rule.Reach reach =
        random.nextBoolean()
            ? new Rule.Reach.Most(random.nextInt(60))
            : new Rule.Reach.AtLeast(random.nextInt(10) / 10.0);
    return new Rule.LookAlike(one(SEGMENTS), reach);
  }

  /** A condition on an attribute, of the kind that the attribute has. */
  public Rule.Has has() {
    return switch (random.nextInt(6)) {
      case 0 ->
          random.nextBoolean()
              ? new Rule.Has("country", countries())
              : new Rule.Has(
                  one(RandomAudiences.TEXTS),
                  new Rule.Test.Contains(one(List.of("i", "A", "u", "pro"))));
      case 1 -> new Rule.Has(one(RandomAudiences.NUMBERS), between());
      case 2 -> new Rule.Has(one(RandomAudiences.DATES), dateTest());
      case 3 -> new Rule.Has(one(RandomAudiences.FLAGS), new Rule.Test.Is(random.nextBoolean()));
      case 4 ->
          new Rule.Has(RandomAudiences.TAGS, new Rule.Test.Tagged(one(RandomAudiences.LABELS)));
      default -> new Rule.Has(anyAttribute(), new Rule.Test.Missing());
    };
  }

  private String anyAttribute() {
    List<String> names = new ArrayList<>(RandomAudiences.TEXTS);
    names.addAll(RandomAudiences.NUMBERS);
    names.addAll(RandomAudiences.DATES);
    names.addAll(RandomAudiences.FLAGS);
    names.add(RandomAudiences.TAGS);
    return one(names);
  }

  private Rule.Test countries() {
    return new Rule.Test.IsOneOf(
        List.of(
            one(RandomAudiences.COUNTRIES),
            one(RandomAudiences.COUNTRIES),
            one(List.of("uk", "India", "nowhere"))));
  }

  private Rule.Test between() {
    double low = random.nextInt(-4, 20) / 2.0;
    return switch (random.nextInt(3)) {
      case 0 -> new Rule.Test.Between(low, Double.POSITIVE_INFINITY);
      case 1 -> new Rule.Test.Between(Double.NEGATIVE_INFINITY, low);
      default -> new Rule.Test.Between(low, low + random.nextInt(20) / 2.0);
    };
  }

  private Rule.Test dateTest() {
    return switch (random.nextInt(3)) {
      case 0 -> new Rule.Test.Dated(maybe(this::date), maybe(this::date));
      case 1 -> new Rule.Test.InTheLast(random.nextInt(60));
      default -> new Rule.Test.Anniversary(random.nextInt(120));
    };
  }

  private LocalDate date() {
    return RandomAudiences.TODAY.plusDays(random.nextInt(-600, 40));
  }

  private Rule.Range range() {
    int low = 1 + random.nextInt(5);
    return random.nextBoolean()
        ? Rule.Range.ALL
        : new Rule.Range(low, Math.min(5, low + random.nextInt(3)));
  }

  /** A condition on what was done. */
  public Rule.Did did() {
    return new Rule.Did(deed(), times(), when());
  }

  private Rule.Times times() {
    Rule.Comparison comparison = one(List.of(Rule.Comparison.values()));
    return switch (random.nextInt(4)) {
      case 0 -> new Rule.Times(Rule.Measure.SUM, comparison, random.nextInt(30_000));
      case 1 -> Rule.Times.NEVER;
      default -> new Rule.Times(Rule.Measure.COUNT, comparison, random.nextInt(4));
    };
  }

  private Rule.When when() {
    return switch (random.nextInt(7)) {
      case 0 -> new Rule.When.Last(random.nextInt(800));
      case 1 -> new Rule.When.Between(maybe(this::date), maybe(this::date));
      case 2 -> new Rule.When.Before(deed(), nearDays());
      case 3 -> new Rule.When.After(deed(), nearDays());
      case 4 -> new Rule.When.InMonthOf(one(RandomAudiences.DATES));
      default -> new Rule.When.Ever();
    };
  }

  private int nearDays() {
    return 1 + random.nextInt(random.nextBoolean() ? 3 : 400);
  }

  /** An act, with the filters that make sense of it. */
  public Rule.Deed deed() {
    EventType type = one(List.of(EventType.values()));
    boolean hasItem = !type.isMail();
    boolean hasAmount =
        type.ordinal() >= EventType.CART.ordinal() && type.ordinal() <= EventType.REFUND.ordinal();
    boolean hasTerm = type.ordinal() <= EventType.DOWNLOAD.ordinal() || type == EventType.OPT_IN;
    return new Rule.Deed(
        type,
        hasItem ? rarely(() -> "sku-%02d".formatted(random.nextInt(14))) : null,
        hasItem ? rarely(() -> one(RandomAudiences.CATEGORIES)) : null,
        rarely(() -> one(INTERESTS)),
        hasAmount ? rarely(() -> (long) random.nextInt(15_000)) : null,
        type.isMail() ? rarely(() -> one(RandomAudiences.MESSAGES)) : null,
        hasTerm ? rarely(() -> one(List.of("bulb", "GUIDES", "i", ".pdf"))) : null);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> @Nullable T rarely(Supplier<T> value) {
    return random.nextInt(4) == 0 ? value.get() : null;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
