package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Send;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class LimitsLawTest {

  private static Design limited(Design design, UnaryOperator<Limits> change) {
    return design.withRhythm(design.rhythm().with(change.apply(design.rhythm().limits())));
  }

  private static Design building(Design design, int emailsAWeek) {
    Cadence cadence = design.rhythm().cadence().withDistinctEmailsAWeek(emailsAWeek);
    return design.withRhythm(design.rhythm().with(cadence));
  }

  private static Planned planned(Design design, long seed) {
    return planned(design, seed, Parallel.SAME_THREAD);
  }

  private static Planned planned(Design design, long seed, Parallel parallel) {
    return Planned.of(RandomPrograms.planner(design, RandomAudiences.of(seed, 300)), parallel);
  }

  private static Map<Integer, Long> emails(Planned planned) {
    return planned.lines().stream()
        .filter(line -> line.decision() instanceof Send)
        .collect(Collectors.groupingBy(Planned.Line::day, Collectors.counting()));
  }

  private static long carrying(Planned planned, int message) {
    return planned.lines().stream()
        .filter(
            line ->
                line.decision() instanceof Send send && send.chord().messages().contains(message))
        .count();
  }

  private static double worth(Planned planned, int day) {
    return planned.lines().stream()
        .filter(line -> line.day() == day)
        .mapToDouble(line -> line.decision() instanceof Send send ? send.chord().worthMinor() : 0)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 2", "4, 3", "5, 0", "6, 1"})
  void noDayAndNoMonthGetsMoreThanItsLimit(long seed, int variants) {
    Design design = building(RandomPrograms.of(seed), variants);
    Planned free = planned(design, seed);
    long busiest = emails(free).values().stream().mapToLong(Long::longValue).max().orElseThrow();
    int aDay = (int) (busiest / 2);
    Planned daily = planned(limited(design, limits -> limits.withEmailsADay(aDay)), seed);
    assertThat(emails(daily).values()).allMatch(count -> count <= aDay).contains((long) aDay);
    int aMonth = (int) (busiest * 2);
    Planned monthly = planned(limited(design, limits -> limits.withEmailsAMonth(aMonth)), seed);
    assertThat(months(monthly).values()).allMatch(count -> count <= aMonth);
    long least = variants == 0 ? aMonth * 2L / 3 : 1;
    assertThat(months(monthly).get(YearMonth.of(2026, 12))).isGreaterThanOrEqualTo(least);
  }

  private static Map<YearMonth, Long> months(Planned planned) {
    return emails(planned).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                one -> YearMonth.from(LocalDate.ofEpochDay(one.getKey())),
                Collectors.summingLong(Map.Entry::getValue)));
  }

  /** On the first day everybody stands alike, so the two plans can be compared. */
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatThereIsGoesWhereItIsWorthMost(long seed) {
    Design design = building(RandomPrograms.of(seed), 0);
    Planned free = planned(design, seed);
    int day = free.lines().getFirst().day();
    List<Double> worths =
        free.lines().stream()
            .filter(line -> line.day() == day && line.decision() instanceof Send)
            .map(line -> ((Send) line.decision()).chord().worthMinor())
            .sorted(Comparator.reverseOrder())
            .toList();
    int most = worths.size() / 3;
    Planned limited = planned(limited(design, limits -> limits.withEmailsADay(most)), seed);
    assertThat(worth(limited, day))
        .isCloseTo(worths.subList(0, most).stream().mapToDouble(one -> one).sum(), within(1e-6));
    Scarcity scarcity = Objects.requireNonNull(limited.market(day).on(day));
    assertThat(scarcity.emailMinor())
        .isBetween(worths.get(most) - 1e-3, worths.get(most - 1) + 1e-3);
    assertThat(scarcity.gap()).isLessThan(1e-4);
  }

  @Tag("numbers")
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 2", "4, 3", "5, 0", "6, 1"})
  void noMessageGoesOutMoreOftenThanItMay(long seed, int variants) {
    Design design = building(RandomPrograms.of(seed), variants);
    Planned free = planned(design, seed);
    int busiest =
        IntStream.range(0, design.messages().size())
            .boxed()
            .max(Comparator.comparingLong(message -> carrying(free, message)))
            .orElseThrow();
    int most = (int) (carrying(free, busiest) / 3);
    String id = design.messages().get(busiest).id();
    Design tight = limited(design, limits -> limits.withVolume(new Limits.Volume(id, 0, most)));
    Planned limited = planned(tight, seed);
    long before = IntStream.range(0, 300).mapToLong(one -> sentBefore(limited, one, busiest)).sum();
    assertThat(carrying(limited, busiest)).isEqualTo(Math.max(0, most - before));
  }

  private static long sentBefore(Planned planned, int customer, int message) {
    Planner planner = planned.planner();
    Standing standing =
        new PastMail(planner, Exported.NONE).standing(planner.snapshot().view(customer));
    long count = 0;
    for (Standing.PastEmail one = standing.newest(); one != null; one = one.older()) {
      count += one.messages().contains(message) ? 1 : 0;
    }
    return count;
  }

  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aWishBringsAMessageToMore(long seed) {
    Design design = building(RandomPrograms.of(seed), 0);
    Planned free = planned(design, seed);
    int day = free.lines().getFirst().day();
    int won = 0;
    for (int message = 0; message < design.messages().size(); message++) {
      String id = design.messages().get(message).id();
      Design wished =
          limited(design, limits -> limits.withVolume(new Limits.Volume(id, 10_000, 0)));
      Planned all = planned(wished, seed);
      long more = carrying(all, message) - carrying(free, message);
      assertThat(more).isGreaterThanOrEqualTo(0);
      won += more > 0 ? 1 : 0;
      Scarcity scarcity = Objects.requireNonNull(all.market(day).on(day));
      assertThat(scarcity.prices().getFirst().missing()).isPositive();
    }
    assertThat(won).isPositive();
  }

  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whereThereIsEnoughNothingChanges(long seed) {
    Design design = RandomPrograms.of(seed);
    Design loose = limited(design, limits -> limits.withEmailsADay(300).withEmailsAMonth(100_000));
    Planned free = planned(design, seed);
    Planned limited = planned(loose, seed);
    for (int customer = 0; customer < 300; customer++) {
      assertThat(limited.of(customer)).isEqualTo(free.of(customer));
    }
    assertThat(limited.markets().values()).allMatch(market -> market.scarcities().isEmpty());
  }

  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneThreadAndTwoLimitAlike(long seed) {
    Design design =
        limited(
            RandomPrograms.of(seed),
            limits ->
                limits
                    .withEmailsADay(40)
                    .withVolume(
                        new Limits.Volume(RandomPrograms.of(seed).messages().get(0).id(), 5, 20)));
    try (Threads two = new Threads(2)) {
      Planned alone = planned(design, seed);
      Planned together = planned(design, seed, two);
      assertThat(together.lines()).isEqualTo(alone.lines());
      assertThat(together.markets()).isEqualTo(alone.markets());
    }
  }

  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aTighterLimitNeverSendsMore(long seed) {
    Design design = RandomPrograms.of(seed);
    long last = Long.MAX_VALUE;
    for (int most : new int[] {300, 60, 20, 5, 1}) {
      Planned planned = planned(limited(design, limits -> limits.withEmailsADay(most)), seed);
      int day = planned.lines().getFirst().day();
      long sent = emails(planned).getOrDefault(day, 0L);
      assertThat(sent).isLessThanOrEqualTo(Math.min(last, most));
      last = sent;
    }
    assertThat(last).isEqualTo(1);
  }

  /** At the same prices. */
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void raisingAMessagesValueNeverLosesItARecipient(long seed) {
    Design design =
        building(limited(RandomPrograms.of(seed), limits -> limits.withEmailsADay(40)), 0);
    Planned planned = planned(design, seed);
    int day = planned.lines().getFirst().day();
    int recipients = 0;
    for (int message = 0; message < design.messages().size(); message++) {
      int raisedOne = message;
      Design raised = new Change.Value(design.messages().get(message).id(), 17).in(design);
      Planner planner = RandomPrograms.planner(raised, RandomAudiences.of(seed, 300));
      PastMail past = new PastMail(planner, Exported.NONE);
      for (Planned.Line line : planned.lines()) {
        boolean had =
            line.day() == day
                && line.decision() instanceof Send send
                && send.chord().messages().contains(message);
        if (had) {
          var view = planner.snapshot().view(line.customer()).at(planner.sendMinute(day));
          var again =
              planner
                  .deciding()
                  .decide(planned.market(day), view, past.standing(view), new Chance(7, 0));
          assertThat(again.decision())
              .isInstanceOfSatisfying(
                  Send.class, send -> assertThat(send.chord().messages()).contains(raisedOne));
          recipients++;
        }
      }
    }
    assertThat(recipients).isPositive();
  }

  /** By the same market a decision is made again for one customer alone, and is the same. */
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoIsDecidedAloneGetsTheSame(long seed) {
    Design design = limited(RandomPrograms.of(seed), limits -> limits.withEmailsADay(25));
    Planned planned = planned(design, seed);
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    int crowdedOut = 0;
    for (int customer = 0; customer < 300; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        var view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        var decided =
            planner.deciding().decide(planned.market(line.day()), view, standing, new Chance(7, 0));
        assertThat(decided.decision()).isEqualTo(line.decision());
        standing = decided.next();
        crowdedOut +=
            line.decision() instanceof Decision.Quiet quiet && quiet.why() == Silence.CROWDED_OUT
                ? 1
                : 0;
      }
    }
    assertThat(crowdedOut).isPositive();
  }
}
