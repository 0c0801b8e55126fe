package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Planned.Line;
import app.chordial.decision.Standing.Booking;
import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.series.Presets;
import app.chordial.rhythm.series.RandomSeries;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the room that series book, over random designs and audiences. */
@Tag("law")
class SeriesLawTest {

  private static final int GAP_DAYS = 4;
  private static final List<Cadence.Cap> CAPS =
      List.of(new Cadence.Cap(2, 10), new Cadence.Cap(4, 30));

  /** A random design whose customers all have the same gap, with some series. */
  private static Design design(long seed) {
    Design plain = RandomPrograms.of(seed);
    Rhythm rhythm = plain.rhythm();
    Pace even = new Pace(GAP_DAYS, GAP_DAYS, GAP_DAYS, 0, 90, 10_000, 10_000);
    return plain.withRhythm(
        rhythm
            .with(even)
            .with(rhythm.cadence().withCaps(CAPS))
            .with(Limits.NONE)
            .withSeries(series(plain, seed)));
  }

  private static List<Series> series(Design design, long seed) {
    Random random = new Random(seed);
    List<Series> all = new ArrayList<>();
    List<Series> made = new ArrayList<>(new RandomSeries(random).some(6));
    for (int days : List.of(30, 90, 180)) {
      made.add(Presets.winBack(days, "", "").withId("silent-" + days));
    }
    for (Series one : made) {
      List<Step> steps = new ArrayList<>();
      for (Step step : one.steps()) {
        List<Message> messages = design.messages();
        steps.add(new Step(step.after(), messages.get(random.nextInt(messages.size())).id()));
      }
      all.add(one.withSteps(steps));
    }
    return all;
  }

  private static Planned planned(Design design, long seed) {
    Audience audience = RandomAudiences.of(seed, 300);
    return Planned.of(RandomPrograms.planner(design, audience), Parallel.SAME_THREAD);
  }

  private static List<Booking> booked(Planner planner, int customer) {
    return new Booked(planner).bookings(planner.snapshot().view(customer));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theRegularConversationKeepsOutOfTheWayOfSeries(long seed) {
    Planned planned = planned(design(seed), seed);
    Planner planner = planned.planner();
    int pairs = 0;
    int reserved = 0;
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      List<Booking> booked = booked(planner, customer);
      List<Integer> sent = new ArrayList<>();
      for (Line line : planned.of(customer)) {
        reserved +=
            line.decision() instanceof Decision.Quiet quiet && quiet.why() == Silence.RESERVED
                ? 1
                : 0;
        if (line.decision() instanceof Decision.Send) {
          sent.add(line.day());
          for (Booking one : booked) {
            pairs++;
            assertThat(Math.abs(one.day() - line.day()))
                .as("customer %d, %s", customer, one)
                .isGreaterThanOrEqualTo(GAP_DAYS);
          }
        }
      }
      capsHold(sent, booked);
    }
    assertThat(pairs).isPositive();
    assertThat(reserved).isPositive();
  }

  /** What is transactional counts in no cap and no gap, and asks for no consent to marketing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsTransactionalBooksNoRoom(long seed) {
    Design design = design(seed);
    Design apart = design;
    for (Message message : design.messages()) {
      apart =
          apart.withMessage(
              message.id(), one -> Draft.of(one, terms -> terms.duty = Message.Duty.TRANSACTIONAL));
    }
    Audience audience = RandomAudiences.of(seed, 300);
    Planner plain = RandomPrograms.planner(design, audience);
    Planner transactional = RandomPrograms.planner(apart, audience);
    long before = 0;
    long reached = 0;
    for (int customer = 0; customer < audience.size(); customer++) {
      var view = transactional.snapshot().view(customer);
      before += booked(plain, customer).size();
      assertThat(booked(transactional, customer)).isEmpty();
      boolean isWalked = !new Booked(transactional).courses(view).isEmpty();
      boolean isSuppressed = audience.consents().isSuppressed(customer);
      assertThat(isWalked && isSuppressed).isFalse();
      reached += isWalked && !view.isMailable() ? 1 : 0;
    }
    assertThat(before).isPositive();
    assertThat(reached).isPositive();
    var outlook = SeriesOutlook.of(transactional, RandomAudiences.TODAY, 60, Parallel.SAME_THREAD);
    assertThat(outlook.reserved()).isZero();
    assertThat(outlook.lanes()).anyMatch(lane -> lane.transactional() > 0);
  }

  /** In every window that a regular e-mail lies in. */
  private static void capsHold(List<Integer> sent, List<Booking> booked) {
    TreeSet<Integer> ends = new TreeSet<>(sent);
    booked.forEach(one -> ends.add(one.day()));
    for (Cadence.Cap cap : CAPS) {
      for (int end : ends) {
        long regular = sent.stream().filter(day -> isWithin(day, end, cap)).count();
        long series = booked.stream().filter(one -> isWithin(one.day(), end, cap)).count();
        if (regular > 0) {
          assertThat(regular + series).isLessThanOrEqualTo(cap.emails());
        }
      }
    }
  }

  private static boolean isWithin(int day, int end, Cadence.Cap cap) {
    return day > end - cap.days() && day <= end;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void seriesThatAreOffChangeNothing(long seed) {
    Design with = design(seed);
    List<Series> off = with.rhythm().series().stream().map(one -> one.on(false)).toList();
    Design without = with.withRhythm(with.rhythm().withSeries(List.of()));
    List<Line> lines = planned(without, seed).lines();
    assertThat(planned(with.withRhythm(with.rhythm().withSeries(off)), seed).lines())
        .isEqualTo(lines);
    assertThat(planned(with, seed).lines()).isNotEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whoHasNothingBookedGetsWhatWouldGoWithoutSeries(long seed) {
    Design any = design(seed);
    Rhythm rhythm = any.rhythm();
    Design with = any.withRhythm(rhythm.with(rhythm.cadence().withDistinctEmailsAWeek(0)));
    Design without = with.withRhythm(with.rhythm().withSeries(List.of()));
    Planned plain = planned(without, seed);
    Planned other = planned(with, seed);
    int untouched = 0;
    int moved = 0;
    for (int customer = 0; customer < 300; customer++) {
      boolean isSame = other.of(customer).equals(plain.of(customer));
      if (booked(other.planner(), customer).isEmpty()) {
        assertThat(isSame).as("customer %d", customer).isTrue();
        untouched++;
      }
      moved += isSame ? 0 : 1;
    }
    assertThat(untouched).isPositive();
    assertThat(moved).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsBookedBeforeTheNewestImport(long seed) {
    Planner planner = RandomPrograms.planner(design(seed), RandomAudiences.of(seed, 300));
    int heard = new Booked(planner).heard();
    assertThat(heard).isLessThanOrEqualTo(planner.snapshot().minute());
    int bookings = 0;
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      List<Booking> booked = booked(planner, customer);
      assertThat(booked).allMatch(one -> one.minute() >= heard);
      bookings += booked.size();
    }
    assertThat(bookings).isPositive();
  }

  /** Silent for 175 days, through more e-mails than it takes to rest. */
  private static OneCustomer silent() {
    OneCustomer customer = new OneCustomer().daysAgo(175, EventType.PURCHASE, 1, 500);
    for (int days = 170; days > 0; days -= 4) {
      customer.daysAgo(days, EventType.SENT);
    }
    return customer;
  }

  @Test
  void aWinBackReachesWhoRestsAndHearsNothingElse() {
    Message television = OneCustomer.television(List.of(), true);
    Pace resting = Pace.DEFAULT.withRestAfterDays(150);
    Series winBack = Presets.winBack(180, television.id(), television.id());
    Design design =
        OneCustomer.design(List.of(), List.of(television))
            .withRhythm(Rhythm.DEFAULT.with(resting).withSeries(List.of(winBack)));
    Planner planner = silent().planner(design);
    int tuesday = (int) OneCustomer.TUESDAY.toEpochDay();
    Standing standing = new PastMail(planner, Exported.NONE).standing(planner.snapshot().view(0));
    assertThat(standing.booked()).extracting(one -> one.day() - tuesday).containsExactly(5, 12);
    var view = planner.snapshot().view(0).at(planner.sendMinute(tuesday));
    Decision decision =
        planner.deciding().decide(Market.OPEN, view, standing, new Chance(1, 0)).decision();
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Quiet.class, quiet -> assertThat(quiet.why()).isEqualTo(Silence.RESTING));
  }

  @Test
  void whatIsBookedForTheMorningCountsAsSentAtNoon() {
    Booking morning = new Booking(600, 0, 0, 3);
    Booking evening = new Booking(1_200, 0, 0, 4);
    Standing standing = Standing.NONE.withBooked(List.of(morning, evening));
    Standing noon = standing.reached(720);
    assertThat(noon.booked()).containsExactly(evening);
    assertThat(noon.newestDay()).isZero();
    assertThat(noon.emailsWithin(0, 1)).isEqualTo(2);
    assertThat(standing.emailsWithin(0, 1)).isEqualTo(2);
  }
}
