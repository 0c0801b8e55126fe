package app.chordial.rhythm.series;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.ShopTime;
import app.chordial.rhythm.OpenHours;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.rhythm.series.Oracle.Rules;
import app.chordial.rhythm.series.Oracle.Told;
import app.chordial.rhythm.series.Stream.Happening;
import app.chordial.segment.Rule.Deed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of walking through series, over streams of events that never were. */
@Tag("law")
class WalkLawTest {

  private static final int END = Stream.START + Stream.MINUTES;

  /** Far enough that every step of every course is looked at. */
  private static final int FAR = END + 200 * 24 * 60;

  private static final ShopTime TIME = new ShopTime(ZoneOffset.UTC);

  private static final Comparator<Told> ORDER =
      Comparator.comparingInt(Told::series)
          .thenComparingInt(Told::minute)
          .thenComparingInt(Told::step)
          .thenComparing(Told::fate);

  @Test
  void everyStepIsAsAClockThatRunsThroughEverythingHasIt() {
    int told = 0;
    int waiting = 0;
    Set<String> fates = new HashSet<>();
    for (int seed = 0; seed < 2500; seed++) {
      Random random = new Random(seed);
      List<Series> series = new ArrayList<>(new RandomSeries(random).some(3));
      series.removeIf(one -> !one.isOn());
      Stream stream = Stream.random(random, seed % 2 == 0);
      int heard = Stream.START + random.nextInt(Stream.MINUTES);
      int until = random.nextBoolean() ? FAR : END + random.nextInt(10_000);
      Rules rules = seed % 3 == 0 ? Rules.FREE : rules(random);
      List<Told> expected = new ArrayList<>(new Oracle(stream, heard, until, rules).tell(series));
      expected.sort(ORDER);
      List<Course> courses =
          Walking.of(series, conduct(rules), Stream.context())
              .walk(stream.view(rules.hasConsent()), heard, until);
      assertThat(told(courses)).as("seed %d", seed).isEqualTo(expected);
      for (Course course : courses) {
        for (Stop stop : course.stops()) {
          boolean isApart =
              rules.isTransactional(series.get(course.series()).steps().get(stop.step()));
          waiting += stop.isWaiting() ? 1 : 0;
          assertThat(stop.isWaiting()).isEqualTo(!isApart && rules.isQuiet(stop.due()));
        }
      }
      told += expected.size();
      expected.forEach(one -> fates.add(one.fate().replaceAll("[ @].*", "")));
    }
    assertThat(told).isGreaterThan(3_000);
    assertThat(waiting).isGreaterThan(300);
    assertThat(fates).contains("due", "sent", "missed", "exited", "left", "gave", "no");
  }

  /** Quiet hours, two quiet days, some messages of the shop's own, now and then no consent. */
  private static Rules rules(Random random) {
    int day = Stream.START / (24 * 60) + random.nextInt(20);
    return new Rules(
        random.nextInt(24),
        random.nextInt(24),
        random.nextBoolean() ? -1 : day,
        RandomAudiences.MESSAGES.stream().filter(_ -> random.nextInt(4) == 0).toList(),
        random.nextInt(5) > 0);
  }

  private static Conduct conduct(Rules rules) {
    LocalDate day = LocalDate.ofEpochDay(Math.max(0, rules.quietDay()));
    List<Quiet.Span> spans =
        rules.quietDay() < 0 ? List.of() : List.of(new Quiet.Span("", day, day.plusDays(1), false));
    Quiet quiet = new Quiet(spans, rules.fromHour(), rules.toHour());
    return new Conduct(OpenHours.of(quiet, TIME), rules.transactional()::contains);
  }

  @Test
  void theOrderInWhichEventsCameChangesNothing() {
    int reordered = 0;
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      List<Series> series = new RandomSeries(random).some(3);
      Stream stream = Stream.random(random, true);
      Stream one = stream.shuffled(random);
      Stream other = stream.shuffled(random);
      List<Told> told = told(series, one, END, FAR);
      assertThat(told).as("seed %d", seed).isEqualTo(told(series, other, END, FAR));
      boolean isReordered = !one.happenings().equals(other.happenings());
      reordered += isReordered && !told.isEmpty() ? 1 : 0;
    }
    assertThat(reordered).isGreaterThan(200);
  }

  @Test
  void noReminderOfACartGoesAfterTheOrder() {
    int mails = 0;
    int ordered = 0;
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      Stream stream = Stream.random(random, false);
      for (Course course : courses(List.of(cart(random)), stream)) {
        for (Stop stop : course.stops()) {
          boolean isAfter =
              stream.happenings().stream()
                  .anyMatch(
                      one ->
                          one.is(EventType.PURCHASE)
                              && one.minute() >= course.start()
                              && one.minute() <= stop.minute());
          mails += stop.isDue() ? 1 : 0;
          ordered += isAfter ? 1 : 0;
          assertThat(stop.isDue() && isAfter).as("seed %d: %s", seed, course).isFalse();
        }
      }
    }
    assertThat(mails).isGreaterThan(1_000);
    assertThat(ordered).isGreaterThan(500);
  }

  @Test
  void aPurchaseAddsNoReminderOfWhatWasInTheCartBefore() {
    int spared = 0;
    int left = 0;
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      List<Series> series = List.of(cart(random));
      Stream stream = Stream.random(random, false);
      Happening first = stream.happenings().getFirst();
      int at = first.minute() + random.nextInt(2 * 24 * 60);
      Stream more = stream.with(new Happening(EventType.PURCHASE, at, 3, -1));
      List<String> before = mails(series, stream, at);
      List<String> after = mails(series, more, at);
      assertThat(before).as("seed %d", seed).containsAll(after);
      spared += after.size() < before.size() ? 1 : 0;
      left += after.isEmpty() ? 0 : 1;
    }
    assertThat(spared).isGreaterThan(100);
    assertThat(left).isGreaterThan(100);
  }

  @Test
  void aCartThatIsToldAfterItsOrderGetsNoReminder() {
    int order = 3;
    Stream late =
        new Stream(
            List.of(
                new Happening(EventType.PURCHASE, Stream.START + 95, 1, order),
                new Happening(EventType.CART, Stream.START + 100, 1, order)));
    List<Course> courses = courses(List.of(Presets.cartAfterAnHour("bulbs-now", "welcome")), late);
    assertThat(courses).hasSize(1);
    assertThat(courses.getFirst().stops())
        .extracting(Stop::fate)
        .containsExactly(new Fate.Exited(Stream.START + 100, 0));
  }

  @Test
  void severalCartsForOneOrderGetNoReminder() {
    List<Happening> all = new ArrayList<>();
    for (int minute = 0; minute < 50; minute += 7) {
      all.add(new Happening(EventType.CART, Stream.START + minute, minute % 14, minute));
    }
    all.add(new Happening(EventType.PURCHASE, Stream.START + 55, 2, 99));
    List<Series> cart = List.of(Presets.cartAfterAnHour("bulbs-now", "welcome"));
    assertThat(mails(cart, new Stream(all), FAR)).isEmpty();
  }

  @Test
  void whatComesLaterChangesNothingBefore() {
    int told = 0;
    int changed = 0;
    for (int seed = 0; seed < 800; seed++) {
      Random random = new Random(seed);
      List<Series> series = new RandomSeries(random).some(3);
      Stream stream = Stream.random(random, false);
      int now = Stream.START + random.nextInt(Stream.MINUTES);
      Stream known = stream.before(now);
      List<Told> before = told(series, known, Stream.START, now);
      assertThat(before).as("seed %d", seed).isEqualTo(told(series, stream, Stream.START, now));
      told += before.isEmpty() ? 0 : 1;
      changed +=
          told(series, known, Stream.START, FAR).equals(told(series, stream, Stream.START, FAR))
              ? 0
              : 1;
    }
    assertThat(told).isGreaterThan(200);
    assertThat(changed).as("what is told of after then").isGreaterThan(200);
  }

  @Test
  void anUnsubscribeEndsWhatIsUnderWay() {
    int ended = 0;
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Series> series = new RandomSeries(random).some(3);
      Stream stream = Stream.random(random, false);
      int at = Stream.START + random.nextInt(Stream.MINUTES);
      Stream left = stream.with(new Happening(EventType.UNSUBSCRIBE, at, -1, 0));
      assertThat(mails(series, left, at)).noneMatch(mail -> minute(mail) > at);
      ended += mails(series, stream, at).stream().anyMatch(mail -> minute(mail) > at) ? 1 : 0;
    }
    assertThat(ended).isGreaterThan(20);
  }

  private static int minute(String mail) {
    return Integer.parseInt(mail.substring(mail.lastIndexOf('@') + 1));
  }

  private static Series cart(Random random) {
    ReEntry again =
        List.of(new ReEntry.EachTime(), new ReEntry.AfterDays(3), new ReEntry.Never())
            .get(random.nextInt(3));
    return Presets.cartAfterAnHour("bulbs-now", "fly-guide").with(again);
  }

  /** The e-mails that go of courses that began before a minute. */
  private static List<String> mails(List<Series> series, Stream stream, int before) {
    List<String> mails = new ArrayList<>();
    for (Course course : courses(series, stream)) {
      for (Stop stop : course.stops()) {
        if (stop.isDue() && course.start() < before) {
          mails.add(course.series() + " " + stop.step() + " @" + stop.minute());
        }
      }
    }
    return mails;
  }

  private static List<Course> courses(List<Series> series, Stream stream) {
    return Walking.of(series, Conduct.FREE, Stream.context())
        .walk(stream.view(), Stream.START, FAR);
  }

  private static List<Told> told(List<Series> series, Stream stream, int heard, int until) {
    return told(
        Walking.of(series, Conduct.FREE, Stream.context()).walk(stream.view(), heard, until));
  }

  private static List<Told> told(List<Course> courses) {
    List<Told> told = new ArrayList<>();
    for (Course course : courses) {
      for (Stop stop : course.stops()) {
        told.add(new Told(course.series(), stop.step(), stop.minute(), word(stop.fate())));
      }
    }
    told.sort(ORDER);
    return told;
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case Fate.Sent(int minute) -> "sent " + minute;
      case Fate.Missed() -> "missed";
      case Fate.NoConsent() -> "no consent";
      case Fate.Due() -> "due";
      case Fate.Left(int minute) -> "left @" + minute;
      case Fate.GaveWay _ -> "gave way";
      case Fate.Exited(int minute, int exit) -> "exited @" + minute + " by " + exit;
    };
  }

  @Test
  void whoBuysFiveMinutesLaterHearsNothing() {
    Stream bought =
        new Stream(
            List.of(
                new Happening(EventType.CART, Stream.START + 100, 1, -1),
                new Happening(EventType.PURCHASE, Stream.START + 105, 5, 7)));
    assertThat(mails(List.of(Presets.cartAfterAnHour("bulbs-now", "welcome")), bought, FAR))
        .isEmpty();
  }

  @Test
  void anOrderInTheMinuteOfTheReminderComesFirst() {
    Series cart = Presets.cartAfterAnHour("bulbs-now", "welcome");
    Happening left = new Happening(EventType.CART, Stream.START, 1, -1);
    Stream inTime =
        new Stream(List.of(left, new Happening(EventType.PURCHASE, Stream.START + 60, 5, 7)));
    Stream tooLate =
        new Stream(List.of(left, new Happening(EventType.PURCHASE, Stream.START + 61, 5, 7)));
    assertThat(mails(List.of(cart), inTime, FAR)).isEmpty();
    assertThat(mails(List.of(cart), tooLate, FAR)).containsExactly("0 0 @" + (Stream.START + 60));
  }

  @Test
  void theOtherLinesOfAnOrderDoNotEndWhatItSetOff() {
    Series inspired = Presets.inspired(null, "welcome");
    Stream order =
        new Stream(
            List.of(
                new Happening(EventType.PURCHASE, Stream.START, 1, 7),
                new Happening(EventType.PURCHASE, Stream.START, 2, 7)));
    assertThat(mails(List.of(inspired), order, FAR))
        .containsExactly("0 0 @" + (Stream.START + 3 * 24 * 60));
  }

  @Test
  void aReviewIsAskedForOnceWhatWasBoughtHasArrivedUnlessItCameBack() {
    Series review = Presets.review("welcome");
    Happening bought = new Happening(EventType.PURCHASE, Stream.START, 1, 7);
    int due = Stream.START + 12 * 24 * 60;
    assertThat(mails(List.of(review), new Stream(List.of(bought)), FAR))
        .containsExactly("0 0 @" + due);
    Happening back = new Happening(EventType.REFUND, Stream.START + 999, 1, 7);
    assertThat(mails(List.of(review), new Stream(List.of(bought, back)), FAR)).isEmpty();
    Happening written = new Happening(EventType.REVIEW, due, 1, -1);
    assertThat(mails(List.of(review), new Stream(List.of(bought, written)), FAR)).isEmpty();
  }

  @Test
  void theNextTitleIsForWhoHasAllTheEarlierOnes() {
    Series next = Presets.nextTitle("novels", "welcome");
    Happening first = new Happening(EventType.PURCHASE, Stream.START, 0, 1);
    Happening second = new Happening(EventType.PURCHASE, Stream.START + 5, 5, 2);
    Happening last = new Happening(EventType.PURCHASE, Stream.START + 9, 10, 3);
    assertThat(mails(List.of(next), new Stream(List.of(second)), FAR)).isEmpty();
    assertThat(mails(List.of(next), new Stream(List.of(first)), FAR)).hasSize(1);
    assertThat(mails(List.of(next), new Stream(List.of(first, second, last)), FAR)).isEmpty();
  }

  @Test
  void aReminderToBuyAgainKeepsTheCustomersOwnTime() {
    Series again = Presets.replenishment(Deed.of(EventType.PURCHASE), "welcome");
    List<Happening> orders = new ArrayList<>();
    for (int day : List.of(0, 8, 15, 24)) {
      orders.add(new Happening(EventType.PURCHASE, Stream.START + day * 24 * 60, 1, day));
    }
    // Gaps of 8, 7 and 9 days: the next is due 8 days after day 24, and said 3 days before.
    List<Course> courses = courses(List.of(again), new Stream(orders));
    assertThat(courses.getLast().start()).isEqualTo(Stream.START + 29 * 24 * 60);
  }
}
