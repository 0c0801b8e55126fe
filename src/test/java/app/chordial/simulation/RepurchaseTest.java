package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.FactSink;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.exchange.ImportContext;
import app.chordial.exchange.Importing;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.job.Learning;
import app.chordial.simulation.OneRun.Today;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How soon customers buy again: most likely soon, then less and less, in life and in simulations.
 */
class RepurchaseTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);
  private static final int WEEKS = 13;
  private static final int DAYS = 364;

  /**
   * Of who did not buy again before, the share that does in the first week after buying, the
   * second, and so on.
   *
   * @param last the last day seen
   */
  private static double[] hazards(List<NavigableSet<Integer>> customers, int last) {
    int[] bought = new int[WEEKS];
    int[] waiting = new int[WEEKS];
    for (NavigableSet<Integer> days : customers) {
      for (int day : days) {
        Integer next = days.higher(day);
        int until = next == null ? last : next;
        for (int week = 0; week < WEEKS && 7 * week < until - day; week++) {
          boolean isBuying = next != null && next <= day + 7 * (week + 1);
          boolean isSeen = isBuying || day + 7 * (week + 1) <= last;
          waiting[week] += isSeen ? 1 : 0;
          bought[week] += isBuying ? 1 : 0;
        }
      }
    }
    return IntStream.range(0, WEEKS).mapToDouble(i -> bought[i] / (double) waiting[i]).toArray();
  }

  /** The same of the year that the simulator foretells from these purchases, without mail. */
  private static double[] foretold(List<NavigableSet<Integer>> customers, LocalDate today) {
    OddShop shop = new OddShop(today).customers(customers.size());
    for (int customer = 0; customer < customers.size(); customer++) {
      for (int day : customers.get(customer)) {
        int ago = (int) today.toEpochDay() - day;
        shop.daysAgo(customer, ago, EventType.PURCHASE, OddShop.ROD, 2_000, day);
      }
    }
    Planner planner = Learning.planner(OddShop.design(), shop.audience().asOf(today), WORK);
    PastMail past = new PastMail(planner, Exported.NONE);
    Horizon horizon = new Horizon(today, 1, 1, 6);
    World world = World.of(Beginning.of(planner, past), horizon, Parallel.SAME_THREAD);
    Chance chance = new Chance(6, 0);
    Answering answering =
        new Answering(world, chance, world.response(chance), new Tally(DAYS, 3, 2, 0));
    int first = (int) today.toEpochDay();
    List<NavigableSet<Integer>> lived = new ArrayList<>();
    for (int customer = 0; customer < customers.size(); customer++) {
      Simulated one = world.begin(customer, chance);
      NavigableSet<Integer> days = new TreeSet<>();
      for (int day = 0; day < DAYS; day++) {
        Today now = new Today(customer, first + day, day);
        int minute = answering.minuteOfOwnOrder(one, now.customer(), now.day());
        if (minute != Answering.NO_ORDER) {
          answering.ownOrder(one, now, minute);
          days.add(first + day);
        }
      }
      lived.add(days);
    }
    return hazards(lived, first + DAYS - 1);
  }

  private static void falls(double[] hazards) {
    double early = Arrays.stream(hazards, 0, 3).average().orElseThrow();
    double middle = Arrays.stream(hazards, 5, 8).average().orElseThrow();
    double late = Arrays.stream(hazards, 10, 13).average().orElseThrow();
    assertThat(middle).isLessThan(0.9 * early);
    assertThat(late).isLessThan(0.9 * middle);
  }

  /** Each buys at a rate of its own and may stop with any order. */
  @Tag("law")
  @Tag("numbers")
  @Test
  void whoBoughtLongAgoBuysLessLikelyAgain() {
    SplittableRandom random = new SplittableRandom(8);
    LocalDate today = LocalDate.of(2026, 11, 23);
    List<NavigableSet<Integer>> customers = new ArrayList<>();
    for (int customer = 0; customer < 1500; customer++) {
      NavigableSet<Integer> days = new TreeSet<>();
      double meanDays = 40 / -StrictMath.log(1 - random.nextDouble());
      int day = random.nextInt(700);
      while (day < 700) {
        days.add((int) today.toEpochDay() - 701 + day);
        boolean isLast = random.nextInt(12) == 0;
        day = isLast ? 700 : day + (int) (-StrictMath.log(1 - random.nextDouble()) * meanDays);
      }
      customers.add(days);
    }
    falls(hazards(customers, (int) today.toEpochDay() - 1));
    falls(foretold(customers, today));
  }

  /** CONFORMANCE: .130 .126 .120 .108, then falling to .056 by week 13. */
  @Tag("conformance")
  @Test
  void onlineRetailBuysAgainAsPublished_andItsSimulationLikewise() throws Refusal {
    String folder = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(folder.isEmpty(), "conformance.data is not set");
    List<NavigableSet<Integer>> customers = customers(Path.of(folder, "onlineretail"));
    LocalDate last = LocalDate.of(2011, 12, 9);
    double[] hazards = hazards(customers, (int) last.toEpochDay());
    double[] published = {0.130, 0.126, 0.120, 0.108};
    for (int week = 0; week < published.length; week++) {
      assertThat(hazards[week]).isCloseTo(published[week], within(0.005));
    }
    assertThat(hazards[WEEKS - 1]).isCloseTo(0.056, within(0.005));
    falls(hazards);
    falls(foretold(customers, last.plusDays(1)));
  }

  /** The days on which each customer bought. */
  private static List<NavigableSet<Integer>> customers(Path data) throws Refusal {
    TreeMap<String, NavigableSet<Integer>> customers = new TreeMap<>();
    FactSink reading =
        new FactSink() {
          @Override
          public void accept(Fact fact) {
            if (fact instanceof EventFact event
                && event.type() == EventType.PURCHASE
                && event.at() != null) {
              int day = (int) LocalDate.ofInstant(event.at(), LONDON).toEpochDay();
              customers
                  .computeIfAbsent(String.valueOf(event.who().externalId()), _ -> new TreeSet<>())
                  .add(day);
            }
          }

          @Override
          public void reject(long line, String reason, String raw) {
            throw new AssertionError(line + ": " + reason);
          }

          @Override
          public void skip(long line, String reason) {}
        };
    Path mapping = Path.of("sample-data", "mappings", "online-retail.json");
    ImportContext context =
        ImportContext.of(LONDON, Currency.getInstance("GBP")).by(MappingFile.read(mapping));
    Importing.importFile(data.resolve("onlineretail.csv.gz"), context, reading, Progress.NONE);
    return List.copyOf(customers.values());
  }
}
