package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Fact;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Standing.PastEmail;
import app.chordial.job.PlanTask.Asked;
import app.chordial.store.PlanRun.State;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exported plan means once the mail tool tells what it sent. */
class SettlingTest {

  private static final LocalDate MONDAY = TinyShop.MONDAY;
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate NEXT = MONDAY.plusDays(7);

  @TempDir private Path folder;
  private TinyShop tiny;
  private OpenShop shop;

  @BeforeEach
  void open() throws Refusal, IOException {
    tiny = new TinyShop(folder.resolve("shop"));
    shop = tiny.shop();
  }

  @AfterEach
  void close() throws Refusal {
    tiny.close();
  }

  private long exportWeek() throws Refusal {
    var asked = new Asked(MONDAY, 7, 1);
    var exported =
        new ExportTask(shop)
            .export(Destination.GENERIC, asked, folder.resolve("week"), Progress.NONE);
    assertThat(exported.people()).isEqualTo(TinyShop.CUSTOMERS);
    assertThat(exported.emails()).isEqualTo(TinyShop.CUSTOMERS);
    return exported.run();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private int results(LocalDate day, @Nullable String message, int... customers)
      throws Refusal, IOException {
    List<Fact> sent =
        IntStream.of(customers).mapToObj(one -> TinyShop.sent(one, at(day, 11), message)).toList();
    return tiny.take("results " + day, sent);
  }

  /** The past e-mails of a customer as a plan that begins next Monday knows them, newest first. */
  private List<PastEmail> known(int customer) throws Refusal {
    return known(customer, NEXT);
  }

  private List<PastEmail> known(int customer, LocalDate from) throws Refusal {
    Snapshot snapshot = shop.snapshot(from, Progress.NONE);
    Planner planner = shop.planners().planner(shop.design(), snapshot, shop.work(Progress.NONE));
    Exported exported = new ExportedMail(shop.workspace()).known(shop.design(), snapshot);
    return known(new PastMail(planner, exported), snapshot, customer);
  }

  private List<PastEmail> known(PastMail past, Snapshot snapshot, int customer) throws Refusal {
    long id = storeId(customer);
    List<PastEmail> emails = new ArrayList<>();
    var view = snapshot.view(snapshot.audience().withStoreId(id));
    for (PastEmail email = past.standing(view).newest(); email != null; email = email.older()) {
      emails.add(email);
    }
    return emails;
  }

  private long storeId(int customer) throws Refusal {
    return shop.workspace().people().find(String.valueOf(customer)).orElseThrow().storeId();
  }

  private State state(long run) throws Refusal {
    return shop.workspace().runs().run(run).orElseThrow().state();
  }

  @ParameterizedTest
  @CsvSource({"0,tea", "1,tea", "3,tea", "-1,tea", "0,November letter", "2,November letter", "1,"})
  void whatWentSomeDaysOffItsDayCountsOnce(int daysOff, @Nullable String message)
      throws Refusal, IOException {
    exportWeek();
    LocalDate day = TUESDAY.plusDays(daysOff);
    results(day, message, 3);
    assertThat(known(3))
        .singleElement()
        .satisfies(
            email -> {
              assertThat(email.day()).isEqualTo((int) day.toEpochDay());
              assertThat(email.messages()).containsExactly(0);
              assertThat(email.theme()).isZero();
            });
    assertThat(known(4)).extracting(PastEmail::day).containsExactly((int) TUESDAY.toEpochDay());
  }

  @ParameterizedTest
  @CsvSource({"-4,tea", "1,cake"})
  void anotherEmailIsAnotherEmail(int daysOff, String message) throws Refusal, IOException {
    exportWeek();
    results(TUESDAY.plusDays(daysOff), message, 3);
    assertThat(known(3)).hasSize(2);
  }

  @Test
  void aPlanIsSettledByResultsOfAWeekLaterAndWhatNeverWentCountsNoMore()
      throws Refusal, IOException {
    long run = exportWeek();
    results(TUESDAY, "tea", 0, 1, 2);
    assertThat(known(4)).hasSize(1);
    assertThat(state(run)).isEqualTo(State.EXPORTED);
    results(TUESDAY.plusDays(6), null, 5);
    assertThat(known(4, NEXT.plusDays(7))).hasSize(1);
    assertThat(state(run)).isEqualTo(State.EXPORTED);
    int late = results(TUESDAY.plusDays(7), null, 0);
    assertThat(known(4, NEXT.plusDays(7))).isEmpty();
    assertThat(known(1, NEXT.plusDays(7))).hasSize(1);
    assertThat(known(0, NEXT.plusDays(7))).hasSize(2);
    assertThat(state(run)).isEqualTo(State.SETTLED);
    new ImportTask(shop).undo(late);
    assertThat(known(4, NEXT.plusDays(7))).hasSize(1);
    assertThat(state(run)).isEqualTo(State.EXPORTED);
  }

  /** A mail tool names its campaigns as it likes; the spacing of a message is kept all the same. */
  @Test
  void aSettledPlanStillTellsWhatWasInAnEmail() throws Refusal, IOException {
    long run = exportWeek();
    results(TUESDAY, "November letter", 2);
    results(TUESDAY.plusDays(7), "December letter", 0);
    assertThat(known(2, NEXT.plusDays(7)))
        .singleElement()
        .satisfies(email -> assertThat(email.messages()).containsExactly(0));
    assertThat(known(4, NEXT.plusDays(7))).isEmpty();
    assertThat(state(run)).isEqualTo(State.SETTLED);
  }

  @Test
  void aPlanThatWasTakenBackStaysSo() throws Refusal, IOException {
    long run = exportWeek();
    shop.workspace().runs().change(run, State.SUPERSEDED);
    results(TUESDAY.plusDays(30), "tea", 0);
    assertThat(known(4)).isEmpty();
    assertThat(state(run)).isEqualTo(State.SUPERSEDED);
  }

  /** Against every way to pair e-mails of the log with lines: as many pairs as can be. */
  @Test
  @Tag("law")
  void eachEmailOfTheLogStandsForOneLineAtMost() throws Refusal, IOException {
    SplittableRandom random = new SplittableRandom(3);
    List<NavigableSet<Integer>> sent = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (int customer = 0; customer < TinyShop.CUSTOMERS; customer++) {
      sent.add(days(random));
      for (int day : sent.getLast()) {
        facts.add(TinyShop.sent(customer, at(MONDAY.plusDays(day), 11), null));
      }
    }
    tiny.take("results", facts);
    Snapshot snapshot = shop.snapshot(MONDAY.plusDays(40), Progress.NONE);
    Planner planner = shop.planners().planner(shop.design(), snapshot, shop.work(Progress.NONE));
    for (int round = 0; round < 40; round++) {
      for (int customer = 0; customer < TinyShop.CUSTOMERS; customer++) {
        NavigableSet<Integer> planned = days(random);
        List<PlannedEmail> lines = new ArrayList<>();
        for (int day : planned) {
          int minute = (int) (at(MONDAY.plusDays(day), 9).getEpochSecond() / 60);
          lines.add(new PlannedEmail(storeId(customer), minute, "news", List.of("tea"), 1, 1));
        }
        List<PastEmail> known =
            known(new PastMail(planner, Exported.open(lines)), snapshot, customer);
        NavigableSet<Integer> log = sent.get(customer);
        assertThat(known.size())
            .isBetween(Math.max(log.size(), planned.size()), log.size() + planned.size());
        assertThat(known)
            .extracting(email -> email.day() - (int) MONDAY.toEpochDay())
            .containsAll(log);
        for (int day : planned) {
          if (log.subSet(day - 3, true, day + 3, true).isEmpty()) {
            assertThat(known)
                .extracting(email -> email.day() - (int) MONDAY.toEpochDay())
                .contains(day);
          }
        }
      }
    }
  }

  private static NavigableSet<Integer> days(SplittableRandom random) {
    NavigableSet<Integer> days = new TreeSet<>();
    int count = random.nextInt(5);
    while (days.size() < count) {
      days.add(random.nextInt(40));
    }
    return days;
  }
}
