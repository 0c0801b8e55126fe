package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.segment.RandomRules;
import app.chordial.segment.Rule.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Series that nobody made, the same for the same seed, of every kind and without a fault. */
public final class RandomSeries {

  private static final List<EventType> BEGINNINGS =
      List.of(
          EventType.VIEW,
          EventType.CART,
          EventType.CHECKOUT,
          EventType.PURCHASE,
          EventType.DOWNLOAD,
          EventType.REVIEW);

  private final Random random;

  public RandomSeries(Random random) {
    this.random = random;
  }

  /** Up to so many. */
  public List<Series> some(int most) {
    List<Series> all = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      all.add(one("series-" + i));
    }
    return all;
  }

  Series one(String id) {
    return new Series(
        id,
        "Series " + id,
        trigger(),
        steps(),
        exits(),
        reEntry(),
        random.nextInt(4),
        random.nextInt(6) > 0);
  }

  private Trigger trigger() {
    return switch (random.nextInt(8)) {
      case 0 -> new Trigger.Fulfilled(deed(EventType.PURCHASE), random.nextInt(4));
      case 1 -> new Trigger.Silent(1 + random.nextInt(60));
      case 2 ->
          new Trigger.ReorderDue(
              deed(EventType.PURCHASE), 2 + random.nextInt(2), random.nextInt(3));
      case 3 -> new Trigger.NextTitle(random.nextBoolean() ? "novels" : null);
      case 4 -> new Trigger.Joined();
      default -> new Trigger.Did(deed(one(BEGINNINGS)));
    };
  }

  Deed deed(EventType type) {
    return switch (random.nextInt(5)) {
      case 0 -> new Deed(type, product(), null, null, null, null, null);
      case 1 -> new Deed(type, null, one(RandomAudiences.CATEGORIES), null, null, null, null);
      case 2 -> new Deed(type, null, null, one(RandomRules.INTERESTS), null, null, null);
      default -> Deed.of(type);
    };
  }

  private @Nullable String product() {
    return "sku-%02d".formatted(random.nextInt(14));
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Delay delay =
          switch (random.nextInt(3)) {
            case 0 -> Delay.minutes((i == 0 ? 0 : 1) + random.nextInt(90));
            case 1 -> Delay.hours(1 + random.nextInt(30));
            default -> Delay.days(1 + random.nextInt(5));
          };
      steps.add(new Step(delay, RandomAudiences.MESSAGES.get(i)));
    }
    return steps;
  }

  private List<Exit> exits() {
    List<Exit> exits = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      exits.add(
          switch (random.nextInt(5)) {
            case 0 -> new Exit.Did(deed(EventType.REVIEW));
            case 1 -> new Exit.Acted();
            case 2 -> new Exit.Returned();
            default -> new Exit.Bought(one(List.of(Exit.Scope.values())));
          });
    }
    return exits;
  }

  private ReEntry reEntry() {
    return switch (random.nextInt(4)) {
      case 0 -> new ReEntry.Never();
      case 1 -> new ReEntry.AfterDays(random.nextInt(10));
      default -> new ReEntry.EachTime();
    };
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
