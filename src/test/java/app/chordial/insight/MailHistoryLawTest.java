package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.interest.TestShop;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
@Tag("numbers")
class MailHistoryLawTest {

  private static final int NONE = -1;
  private static final List<EventType> TYPES =
      List.of(
          EventType.SENT,
          EventType.SENT,
          EventType.CLICK,
          EventType.CLICK,
          EventType.CLICK,
          EventType.OPEN,
          EventType.PURCHASE,
          EventType.UNSUBSCRIBE);

  /** Much on few days, now and then dozens of events in one minute. */
  private static TestShop busy(Random random) {
    TestShop shop = new TestShop();
    int rows = 1 + random.nextInt(400);
    int messages = 1 + random.nextInt(60);
    int minute = shop.minute(0, 9, 0);
    int step = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(2_000);
    boolean isLoyal = random.nextBoolean();
    for (int row = 0; row < rows; row++) {
      minute += random.nextInt(40) == 0 ? random.nextInt(step + 2) : random.nextInt(4) / 3 * step;
      EventType type = TYPES.get(random.nextInt(TYPES.size() - (isLoyal ? 1 : 0)));
      int message = type == EventType.PURCHASE ? NONE : random.nextInt(-1, messages);
      shop.event(0, type, minute, NONE, 0, message);
    }
    return shop;
  }

  private static void asTheSlowReadingHasIt(
      MailHistory history, CustomerView view, Transactional apart) {
    SlowMailHistory slow = new SlowMailHistory(view, apart);
    assertThat(history.chosen()).isEqualTo(slow.emails.size() - slow.apart.size());
    assertThat(history.emails()).isEqualTo(slow.emails.size());
    assertThat(history.lastAnswer()).isEqualTo(slow.lastAnswer);
    for (int email = 0; email < history.emails(); email++) {
      int minute = slow.emails.get(email);
      assertThat(history.minute(email)).isEqualTo(minute);
      assertThat(history.isClicked(email)).isEqualTo(slow.clicked.contains(minute));
      assertThat(history.isAnswered(email)).isEqualTo(slow.answered.contains(minute));
      assertThat(history.isTransactional(email)).isEqualTo(slow.apart.contains(minute));
      assertThat(slow.apart.contains(minute) && history.isSettled(email)).isFalse();
    }
  }

  /** Every other time the first two messages are the shop's own. */
  private static Transactional apart(int round) {
    return round % 2 == 0 ? Transactional.NONE : Transactional.of(0, 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyAnswerFindsItsEmail(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      CustomerView view = busy(random).view(2_000);
      Transactional apart = apart(round);
      asTheSlowReadingHasIt(MailHistory.of(view, apart), view, apart);
      SlowMailHistory slow = new SlowMailHistory(view, apart);
      for (int row = view.from(); row < view.to(); row++) {
        if (view.events().type(row) == EventType.CLICK) {
          assertThat(MailHistory.isTrusted(view, row)).isEqualTo(slow.isTrusted(row));
        }
      }
    }
  }

  /** What is added begins a minute of its own, as in a simulation. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void readingOnIsReadingAfresh(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      Audience audience = busy(random).audience();
      Transactional apart = apart(round);
      MailHistory history = new MailHistory(apart);
      for (int to = 0; to <= audience.events().size(); to += 1 + random.nextInt(50)) {
        if (isBetweenMinutes(audience, to)) {
          int now = to == 0 ? 0 : audience.events().minute(to - 1) + 2;
          CustomerView view = new CustomerView(audience, 0, audience.events(), 0, to, now);
          history.readOn(view);
          asTheSlowReadingHasIt(history, view, apart);
          history = history.copy();
        }
      }
    }
  }

  /** Plans look ahead and come back, mostly by days; every number is as if nobody had looked. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void whoeverLookedBeforeTheCountsAreThoseOfReadingAfresh(long seed) {
    Random random = new Random(seed);
    Forgetting[] byHalf = {Forgetting.byHalfIn(90), Forgetting.byHalfIn(20)};
    int fromClosed = 0;
    for (int round = 0; round < 40; round++) {
      Audience audience = busy(random).audience();
      MailHistory history = new MailHistory(apart(round));
      int last = audience.events().minute(audience.events().size() - 1);
      int first = audience.events().minute(0);
      int now = first;
      for (int look = 0; look < 60; look++) {
        now = Math.clamp(now + random.nextInt(-12_000, 20_000), first, last + 40_000);
        int to = audience.events().firstNotBefore(now, 0, audience.events().size());
        CustomerView view = new CustomerView(audience, 0, audience.events(), 0, to, now);
        Forgetting forgetting = byHalf[random.nextInt(12) == 0 ? 1 : 0];
        history.readOn(view);
        history = random.nextInt(9) == 0 ? history.copy() : history;
        ReceptivityPrior prior = ReceptivityPrior.INDUSTRY;
        MailHistory afresh = MailHistory.of(view, apart(round));
        assertThat(prior.counts(view, history, forgetting))
            .isEqualTo(prior.counts(view, afresh, forgetting));
        fromClosed += history.emails() > 0 && history.minute(0) < now - 30_000 ? 1 : 0;
      }
    }
    assertThat(fromClosed).isGreaterThan(100);
  }

  private static boolean isBetweenMinutes(Audience audience, int row) {
    return row == 0
        || row == audience.events().size()
        || audience.events().minute(row) > audience.events().minute(row - 1) + 1;
  }

  /** Looking back through every send for each click took minutes. */
  @Test
  @Timeout(20)
  void fiftyThousandClicksOnOldMailAreReadAtOnce() {
    TestShop shop = new TestShop();
    for (int i = 0; i < 25_000; i++) {
      shop.event(0, EventType.SENT, i * 20, NONE, 0, i);
      shop.event(0, EventType.CLICK, 500_000 + i, NONE, 0, i % 100);
    }
    MailHistory history = MailHistory.of(shop.view(100), Transactional.NONE);
    assertThat(history.emails()).isEqualTo(25_000);
    assertThat(history.lastAnswer()).isEqualTo(524_999);
    assertThat(history.mailsSinceLastAnswer()).isZero();
  }

  @Test
  @Timeout(20)
  void fiftyThousandClicksInOneMinuteAreReadAtOnce() {
    TestShop shop = new TestShop();
    shop.event(0, EventType.SENT, 10, NONE, 0, 0);
    for (int i = 0; i < 50_000; i++) {
      shop.event(0, EventType.CLICK, 20, NONE, 0, i);
      shop.event(0, EventType.CLICK, 10, NONE, 0, i);
    }
    MailHistory history = MailHistory.of(shop.view(1), Transactional.NONE);
    assertThat(history.isClicked(0)).isTrue();
    assertThat(history.lastAnswer()).isEqualTo(20);
  }
}
