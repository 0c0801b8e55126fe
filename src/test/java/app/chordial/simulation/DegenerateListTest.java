package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.decision.Decision;
import app.chordial.decision.Silence;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.RhythmCheck;
import app.chordial.work.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in which all are alike leave nothing to learn from; settings may stand at their ends. */
@Tag("law")
class DegenerateListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int MANY = 130;

  /**
   * Customers who did exactly the same.
   *
   * @param clicked how many of ten e-mails
   * @param orders on how many days
   */
  private static OddShop twins(int clicked, int orders) {
    OddShop shop = new OddShop(TODAY).customers(MANY);
    for (int customer = 0; customer < MANY; customer++) {
      for (int email = 0; email < 10; email++) {
        shop.daysAgo(customer, 100 - email * 9, EventType.SENT, -1, 0, OddShop.RODS);
        if (email < clicked) {
          shop.daysAgo(customer, 99 - email * 9, EventType.CLICK, -1, 0, OddShop.RODS);
        }
      }
      for (int order = 0; order < orders; order++) {
        shop.daysAgo(customer, 110 - order, EventType.PURCHASE, OddShop.ROD, 2_000, order);
      }
    }
    return shop;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 0", "0, 1", "0, 2", "10, 2", "5, 40", "1, 90"})
  void aListOfTwinsIsLearnedFrom(int clicked, int orders) {
    Everything said = Everything.of(twins(clicked, orders), OddShop.design(), 1);
    assertThat(said.lines()).isNotEmpty();
    assertThat(said.predictions()).anySatisfy(one -> assertThat(one).isPositive());
  }

  @Test
  void whoGaveEverythingBackNeverBought() {
    OddShop shop = twins(3, 2);
    for (int customer = 0; customer < MANY; customer++) {
      shop.daysAgo(customer, 50, EventType.REFUND, OddShop.ROD, 2_000, 0);
      shop.daysAgo(customer, 50, EventType.REFUND, -1, 0, 1);
      shop.daysAgo(customer, 49, EventType.REFUND, OddShop.ROD, 2_000, 1);
    }
    Everything said = Everything.of(shop, OddShop.design(), 1);
    assertThat(said.pairs()).allSatisfy(pair -> assertThat(pair.buyers()).isZero());
    assertThat(said.evidence().stream().filter(one -> one.row() >= 0 && !one.isStruckOut()))
        .allSatisfy(one -> assertThat(one.kind().name()).isEqualTo("CLICK"));
  }

  /** Whatever the check of a rhythm lets through, the engine works with. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void settingsAtTheirEndsGiveAnAnswer(long seed) {
    Random random = new Random(seed);
    Rhythm rhythm = Rhythm.DEFAULT.with(pace(random)).with(cadence(random)).with(balance(random));
    assertThat(RhythmCheck.problems(rhythm))
        .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    List<Interest> interests =
        OddShop.design().interests().stream()
            .map(one -> scaled(one, one(random, 0.001, 1, 1_000)))
            .toList();
    Design design =
        OddShop.design()
            .withRhythm(rhythm)
            .withInterests(interests)
            .withJoints(List.of(new Joint("fishing", "garden", one(random, 0, 1))));
    Everything said = Everything.of(twins(random.nextInt(3), random.nextInt(4)), design, 1);
    assertThat(said.lines()).hasSizeGreaterThanOrEqualTo(2 * MANY);
  }

  private static Interest scaled(Interest one, double scale) {
    return new Interest(one.id(), one.name(), one.witnesses(), one.isDurable(), scale);
  }

  private static Pace pace(Random random) {
    double least = one(random, 0, 1, 30);
    return new Pace(
        one(random, 1e-9, 1, 36_500),
        least,
        Math.max(least, one(random, 1e-9, 1, 36_500)),
        one(random, 0, 0.5, 10),
        one(random, 1e-9, 90, 36_500),
        (int) one(random, 0, 1, 36_500),
        (int) one(random, 0, 1, Integer.MAX_VALUE));
  }

  private static Cadence cadence(Random random) {
    List<Cadence.Cap> caps =
        random.nextBoolean()
            ? List.of()
            : List.of(new Cadence.Cap((int) one(random, 0, 1), (int) one(random, 1, 36_500)));
    return new Cadence(
        random.nextBoolean() ? List.of(DayOfWeek.SUNDAY) : List.of(DayOfWeek.values()),
        (int) one(random, 0, 23),
        (int) one(random, 1, 100),
        caps,
        (int) one(random, 0, 36_500),
        (int) one(random, 0, 1, Integer.MAX_VALUE));
  }

  private static Balance balance(Random random) {
    return new Balance(
        one(random, 0, 1),
        (long) one(random, 0, 1, 1e15),
        one(random, 0, 1),
        one(random, 0, 1),
        one(random, 0, 1),
        one(random, 0, 1),
        one(random, 0, 1));
  }

  private static double one(Random random, double... ends) {
    return ends[random.nextInt(ends.length)];
  }

  @Test
  void aCapOfNoneHoldsBackEverything() {
    Cadence none =
        new Cadence(Cadence.DEFAULT.sendDays(), 9, 4, List.of(new Cadence.Cap(0, 7)), 2, 3);
    Design design = OddShop.design().withRhythm(Rhythm.DEFAULT.with(none));
    Everything said = Everything.of(twins(0, 0), design, 1);
    assertThat(said.lines())
        .allSatisfy(
            line ->
                assertThat(line.decision())
                    .isInstanceOfSatisfying(
                        Decision.Quiet.class,
                        quiet -> assertThat(quiet.why()).isEqualTo(Silence.CAPPED)));
    assertThat(said.total(Policy.DESIGN, Metric.EMAILS)).isZero();
    assertThat(said.sentences()).anyMatch(sentence -> sentence.contains("a cap is used up"));
    assertThat(said.sentences())
        .filteredOn(sentence -> sentence.contains("a cap is used up"))
        .noneMatch(sentence -> sentence.contains("The next can go"));
  }
}
