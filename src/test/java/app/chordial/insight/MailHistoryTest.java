package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.interest.TestShop;
import org.junit.jupiter.api.Test;

class MailHistoryTest {

  private static final int NONE = -1;

  private final TestShop shop = new TestShop();
  private final int first = shop.message("first");
  private final int second = shop.message("second");

  private void at(EventType type, int day, int hour, int minute, int message) {
    shop.event(0, type, shop.minute(day, hour, minute), NONE, 0, message);
  }

  private MailHistory asOf(int day) {
    return MailHistory.of(shop.view(day), Transactional.NONE);
  }

  @Test
  void messagesOfOneMinuteAreOneEmail() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.SENT, 0, 9, 0, second);
    at(EventType.SENT, 3, 9, 0, second);
    assertThat(asOf(4).emails()).isEqualTo(2);
    assertThat(asOf(4).lastSent()).isEqualTo(shop.minute(3, 9, 0));
    assertThat(asOf(0).emails()).isZero();
    assertThat(asOf(0).lastSent()).isEqualTo(MailHistory.NEVER);
  }

  @Test
  void aClickAnswersTheEmailThatCarriedItsMessage() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.SENT, 2, 9, 0, second);
    at(EventType.CLICK, 3, 9, 0, first);
    assertThat(asOf(4).isAnswered(0)).isTrue();
    assertThat(asOf(4).isClicked(0)).isTrue();
    assertThat(asOf(4).isAnswered(1)).isFalse();
    assertThat(asOf(4).mailsSinceLastAnswer()).isZero();
  }

  @Test
  void aPurchaseAnswersTheLatestEmailOfTheWeek() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.SENT, 2, 9, 0, second);
    at(EventType.PURCHASE, 3, 9, 0, NONE);
    assertThat(asOf(4).isAnswered(0)).isFalse();
    assertThat(asOf(4).isAnswered(1)).isTrue();
    assertThat(asOf(4).isClicked(1)).isFalse();
  }

  @Test
  void aWeekLaterIsTooLate() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.CLICK, 7, 9, 0, first);
    assertThat(asOf(8).isAnswered(0)).isFalse();
    assertThat(asOf(8).lastAnswer()).isEqualTo(shop.minute(7, 9, 0));
  }

  @Test
  void anEmailIsSettledByAnAnswerOrAWeek() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.SENT, 2, 9, 0, second);
    at(EventType.CLICK, 3, 9, 0, second);
    assertThat(asOf(4).isSettled(0)).isFalse();
    assertThat(asOf(4).isSettled(1)).isTrue();
    assertThat(asOf(8).isSettled(0)).isTrue();
  }

  @Test
  void opensAreNoAnswer() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.OPEN, 0, 10, 0, first);
    assertThat(asOf(1).isAnswered(0)).isFalse();
    assertThat(asOf(1).lastAnswer()).isEqualTo(MailHistory.NEVER);
  }

  @Test
  void aScannersClickIsNoAnswer() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.CLICK, 0, 9, 0, first);
    assertThat(asOf(1).isAnswered(0)).isFalse();
    at(EventType.CLICK, 0, 9, 1, first);
    assertThat(asOf(1).isAnswered(0)).isTrue();
  }

  @Test
  void aClickOnUnsubscribeIsNoAnswer() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.CLICK, 0, 10, 0, first);
    at(EventType.UNSUBSCRIBE, 0, 10, 1, first);
    assertThat(asOf(1).isAnswered(0)).isFalse();
  }

  @Test
  void mailSinceTheLastAnswerCountsEmails() {
    at(EventType.SENT, 0, 9, 0, first);
    at(EventType.CLICK, 1, 9, 0, first);
    for (int day = 2; day < 30; day += 7) {
      at(EventType.SENT, day, 9, 0, second);
      at(EventType.SENT, day, 9, 0, first);
    }
    assertThat(asOf(31).mailsSinceLastAnswer()).isEqualTo(4);
    at(EventType.PURCHASE, 20, 9, 0, NONE);
    assertThat(asOf(31).mailsSinceLastAnswer()).isEqualTo(1);
  }
}
