package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class EstimatedSendsTest {

  private static final Forgetting FORGETTING = Forgetting.byHalfIn(90);

  private static Snapshot asOfToday(Audience audience) {
    return audience.asOf(MailedList.TODAY);
  }

  private static ReceptivityPrior prior(Audience audience) {
    return ReceptivityPrior.fit(asOfToday(audience), Transactional.NONE, 90, Parallel.SAME_THREAD);
  }

  private static double[] means(Audience audience) {
    ReceptivityPrior prior = prior(audience);
    Snapshot snapshot = asOfToday(audience);
    return IntStream.range(0, snapshot.size())
        .mapToObj(snapshot::view)
        .mapToDouble(
            view ->
                prior.posterior(view, MailHistory.of(view, Transactional.NONE), FORGETTING).mean())
        .toArray();
  }

  private static long emails(Audience audience) {
    Snapshot snapshot = asOfToday(audience);
    return IntStream.range(0, snapshot.size())
        .mapToLong(customer -> MailHistory.of(snapshot.view(customer), Transactional.NONE).emails())
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutSendsTheListsClickRateAndTheRankingAreNearlyRecovered(long seed) {
    MailedList list = MailedList.ofAYear(seed, 500);
    ReceptivityPrior told = prior(list.told());
    ReceptivityPrior estimated = prior(list.untold());
    assertThat(told.isEstimated()).isFalse();
    assertThat(estimated.isEstimated()).isTrue();
    assertThat(estimated.mean() / told.mean()).isCloseTo(1, within(0.02));
    assertThat(keptOrder(means(list.told()), means(list.untold()))).isGreaterThan(0.99);
  }

  /** Of the pairs that are a tenth apart, the share that is still in the same order. */
  private static double keptOrder(double[] told, double[] estimated) {
    long pairs = 0;
    long kept = 0;
    for (int one = 0; one < told.length; one++) {
      for (int other = 0; other < told.length; other++) {
        if (told[one] > 1.1 * told[other]) {
          pairs++;
          kept += estimated[one] > estimated[other] ? 1 : 0;
        }
      }
    }
    assertThat(pairs).isGreaterThan(told.length);
    return (double) kept / pairs;
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void asManyEmailsAreEstimatedAsWent(long seed) {
    MailedList list = MailedList.ofAYear(seed, 500);
    assertThat((double) emails(list.untold()) / list.sends()).isCloseTo(1, within(0.015));
  }

  @Test
  void answersThatNameNoMessageAreEstimatedWeekByWeek() {
    MailedList list = new MailedList(7, 500);
    for (int week = 0; week < 30; week++) {
      list.newsletter("week " + week, 7 * week, 1);
    }
    assertThat((double) emails(list.unnamed()) / list.sends()).isCloseTo(1, within(0.05));
    assertThat(prior(list.unnamed()).mean() / prior(list.told()).mean()).isCloseTo(1, within(0.1));
    int later = list.told().time().startOf(MailedList.FIRST.plusDays(140));
    assertThat((double) emails(list.unnamed(later)) / list.sends()).isCloseTo(1, within(0.05));
  }

  @Test
  void aLateClickAnswersTheEmailThatItNames() {
    MailedList list = new MailedList(22, 200);
    list.newsletter("first", 10, 1);
    list.newsletter("second", 12, 1);
    Snapshot before = asOfToday(list.told());
    for (int customer = 0; customer < 200; customer += 50) {
      list.event(customer, EventType.CLICK, 15, "first");
    }
    Snapshot snapshot = asOfToday(list.untold());
    for (int customer = 0; customer < 200; customer += 50) {
      MailHistory told = MailHistory.of(before.view(customer), Transactional.NONE);
      MailHistory history = MailHistory.of(snapshot.view(customer), Transactional.NONE);
      assertThat(history.isClicked(0)).isTrue();
      assertThat(history.isClicked(1)).isEqualTo(told.isClicked(1));
    }
  }

  @Test
  void whereAllSendsAreKnownNothingIsEstimated() {
    Audience told = MailedList.ofAYear(8, 300).told();
    assertThat(asOfToday(told).audience()).isSameAs(told);
    assertThat(told.estimated().isAny()).isFalse();
  }

  @Test
  void onlyTheCampaignsWithoutSendsAreEstimated() {
    MailedList list = MailedList.ofAYear(9, 600);
    Audience some = list.untold("for some");
    assertThat(asOfToday(some).audience().estimated().size()).isEqualTo(5);
    assertThat((double) emails(some) / list.sends()).isCloseTo(1, within(0.02));
  }

  @Test
  void withoutSendsAndAnswersTheIndustryIsAssumed() {
    MailedList silent = new MailedList(10, 300);
    assertThat(prior(silent.untold())).isEqualTo(ReceptivityPrior.INDUSTRY);
  }

  @Test
  void aFewAnswersAreNotAnEmailToEverybody() {
    MailedList list = new MailedList(11, 300);
    list.newsletter("for hardly anybody", 10, 0);
    for (int customer = 0; customer < 4; customer++) {
      list.event(customer, EventType.CLICK, 12, "for hardly anybody");
    }
    assertThat(asOfToday(list.untold()).audience().estimated().isAny()).isFalse();
  }

  @Test
  void aSeriesThatIsAnsweredAllTheTimeIsNotAnEmailToEverybody() {
    MailedList list = new MailedList(12, 300);
    list.newsletter("welcome", 0, 0);
    for (int day = 0; day < 280; day++) {
      list.event(day, EventType.CLICK, day, "welcome");
    }
    assertThat(asOfToday(list.untold()).audience().estimated().isAny()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"BOUNCE", "COMPLAINT", "UNSUBSCRIBE"})
  void aCleanUpOfTheListIsNoEmail(EventType type) {
    MailedList list = new MailedList(17, 300);
    for (int customer = 0; customer < 100; customer++) {
      list.event(customer, type, 50, "");
    }
    assertThat(asOfToday(list.untold()).audience().estimated().isAny()).isFalse();
  }

  @Test
  void sendsThatNameNoMessageDontChangeWhatIsUsual() {
    MailedList list = MailedList.ofAYear(18, 600);
    long emails = emails(list.untold("for some"));
    for (int customer = 0; customer < 600; customer++) {
      for (int day = 280; day < 299; day++) {
        list.event(customer, EventType.SENT, day, "");
      }
    }
    assertThat(emails(list.untold("for some"))).isEqualTo(emails + 600 * 19);
  }

  @Test
  void anEstimatedEmailInTheMinuteOfATransactionalOneIsEstimated() {
    MailedList list = new MailedList(19, 300);
    list.newsletter("order", 0, 0);
    list.newsletter("week", 10, 1);
    int minute = asOfToday(list.untold()).audience().estimated().minute(0);
    list.eventAt(0, EventType.SENT, minute, "order");
    Snapshot snapshot = asOfToday(list.untold("week"));
    MailHistory history = MailHistory.of(snapshot.view(0), Transactional.of(0));
    assertThat(history.emails()).isEqualTo(1);
    assertThat(history.isTransactional(0)).isFalse();
    assertThat(history.isEstimated(0)).isTrue();
  }

  @Test
  void whoHadLeftOrWasNotThereYetGotNothing() {
    MailedList list = MailedList.ofAYear(13, 300);
    list.event(0, EventType.UNSUBSCRIBE, 100, "week 14");
    list.leaves(0, 100);
    list.leaves(2, 100);
    list.joins(3, 200);
    Snapshot snapshot = asOfToday(list.untold());
    assertThat(unanswered(snapshot, 0, 0, 100)).isBetween(8, 17);
    assertThat(unanswered(snapshot, 0, 101, 300)).isZero();
    assertThat(unanswered(snapshot, 2, 0, 100)).isBetween(8, 17);
    assertThat(unanswered(snapshot, 2, 101, 300)).isZero();
    assertThat(unanswered(snapshot, 3, 0, 200)).isZero();
    assertThat(unanswered(snapshot, 3, 201, 300)).isBetween(6, 14);
    assertThat(MailHistory.of(snapshot.view(1), Transactional.NONE).emails()).isGreaterThan(35);
    Snapshot early = list.untold().asOf(MailedList.FIRST.plusDays(50));
    assertThat(MailHistory.of(early.view(1), Transactional.NONE).emails()).isBetween(7, 9);
  }

  /** How many e-mails seem to have gone to a customer within some days, apart from its answers. */
  private static int unanswered(Snapshot snapshot, int customer, int from, int to) {
    MailHistory history = MailHistory.of(snapshot.view(customer), Transactional.NONE);
    var events = snapshot.audience().events();
    int first = snapshot.audience().time().startOf(MailedList.FIRST.plusDays(from));
    int end = snapshot.audience().time().startOf(MailedList.FIRST.plusDays(to));
    return (int)
        IntStream.range(0, history.emails())
            .map(history::minute)
            .filter(minute -> minute >= first && minute < end)
            .filter(
                minute ->
                    IntStream.range(snapshot.audience().from(customer), snapshot.to(customer))
                        .filter(row -> events.type(row).isMail())
                        .map(events::minute)
                        .noneMatch(at -> at >= minute && at < minute + MailHistory.ANSWER_WITHIN))
            .count();
  }

  @Test
  void asManySendsAreExpectedAsAreEstimated() {
    Audience audience = asOfToday(MailedList.ofAYear(20, 600).untold("for some")).audience();
    long went =
        IntStream.range(0, audience.estimated().size())
            .mapToLong(
                email ->
                    IntStream.range(0, audience.size())
                        .filter(customer -> audience.estimated().went(customer, email))
                        .count())
            .sum();
    double expected = audience.estimated().sends();
    assertThat(expected / went).isCloseTo(1, within(0.02));
  }

  @Test
  void nothingIsEstimatedByWhatComesLater() {
    MailedList list = MailedList.ofAYear(14, 600);
    for (int customer = 0; customer < 300; customer += 5 * 17) {
      for (int week = 3; week < 40; week += 8) {
        list.event(customer, EventType.CLICK, 7 * week + 7, "for some " + week);
      }
    }
    for (LocalDate day = MailedList.FIRST; day.isBefore(MailedList.TODAY); day = day.plusDays(14)) {
      Snapshot then = list.untold().asOf(day);
      Snapshot known = list.untoldBefore(day).asOf(day);
      assertThat(then.audience().estimated().size()).isEqualTo(known.audience().estimated().size());
      for (int customer = 0; customer < 300; customer += 17) {
        MailHistory history = MailHistory.of(then.view(customer), Transactional.NONE);
        MailHistory other = MailHistory.of(known.view(customer), Transactional.NONE);
        assertThat(history.emails()).isEqualTo(other.emails());
        for (int email = 0; email < history.emails(); email++) {
          assertThat(history.minute(email)).isEqualTo(other.minute(email));
          assertThat(history.isAnswered(email)).isEqualTo(other.isAnswered(email));
        }
      }
    }
  }

  @Test
  void noRateIsEverAboveOneAndEveryClickerGotWhatItClicked() {
    MailedList list = new MailedList(15, 200);
    for (int day = 0; day < 290; day += 3) {
      list.newsletter("the same name", day, 0.7);
    }
    for (double mean : means(list.untold())) {
      assertThat(mean).isBetween(0.0, 1.0);
    }
    Snapshot snapshot = asOfToday(MailedList.ofAYear(15, 600).untold());
    for (int customer = 0; customer < 600; customer++) {
      MailHistory history = MailHistory.of(snapshot.view(customer), Transactional.NONE);
      long clicked = IntStream.range(0, history.emails()).filter(history::isClicked).count();
      assertThat(clicked).isEqualTo(clicks(snapshot, customer));
    }
  }

  private static long clicks(Snapshot snapshot, int customer) {
    return IntStream.range(snapshot.audience().from(customer), snapshot.to(customer))
        .filter(row -> snapshot.audience().events().type(row) == EventType.CLICK)
        .count();
  }

  @Test
  void theIntervalOfAnEstimatedReaderIsWider() {
    MailedList list = MailedList.ofAYear(16, 300);
    ReceptivityPrior prior = prior(list.told());
    Snapshot told = asOfToday(list.told());
    Snapshot untold = asOfToday(list.untold());
    for (int customer = 0; customer < 300; customer += 13) {
      assertThat(strength(prior, untold, customer)).isLessThan(strength(prior, told, customer));
    }
  }

  private static double strength(ReceptivityPrior prior, Snapshot of, int customer) {
    var view = of.view(customer);
    var posterior = prior.counts(view, MailHistory.of(view, Transactional.NONE), FORGETTING);
    return posterior.alpha() + posterior.beta();
  }
}
