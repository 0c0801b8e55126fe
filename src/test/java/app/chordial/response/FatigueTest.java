package app.chordial.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.TestShop;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FatigueTest {

  private final TestShop shop = new TestShop(ZoneId.of("UTC"));
  private final int message = shop.message("m");

  private void at(EventType type, int day) {
    shop.event(0, type, shop.minute(day, 0, 0), -1, 0, message);
  }

  private double fatigue(int day) {
    CustomerView view = shop.view(day);
    return Fatigue.of(view, MailHistory.of(view, Transactional.NONE));
  }

  @Test
  void noMailNoFatigue() {
    at(EventType.PURCHASE, 1);
    assertThat(fatigue(5)).isZero();
  }

  @Test
  void whatIsTransactionalTiresNobody() {
    at(EventType.SENT, 0);
    int confirmation = shop.message("confirmation");
    shop.event(0, EventType.SENT, shop.minute(7, 0, 0), -1, 0, confirmation);
    shop.event(0, EventType.CLICK, shop.minute(7, 1, 0), -1, 0, confirmation);
    at(EventType.SENT, 14);
    CustomerView view = shop.view(28);
    MailHistory history = MailHistory.of(view, Transactional.of(confirmation));
    assertThat(Fatigue.of(view, history)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void anUnansweredMailWeighsHalfAfterAFortnight() {
    at(EventType.SENT, 0);
    at(EventType.SENT, 14);
    assertThat(fatigue(28)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void anAnswerTakesTheFatigueAway() {
    at(EventType.SENT, 0);
    at(EventType.SENT, 14);
    at(EventType.CLICK, 15);
    assertThat(fatigue(16)).isZero();
    at(EventType.SENT, 20);
    assertThat(fatigue(34)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void regularMailTiresUpToAPoint() {
    for (int day = 0; day < 700; day += 7) {
      at(EventType.SENT, day);
    }
    assertThat(fatigue(700)).isCloseTo(Fatigue.steady(7), within(1e-9));
    assertThat(Fatigue.steady(3)).isGreaterThan(Fatigue.steady(7));
  }

  @Test
  void stepByStepIsTheSameAsAtOnce() {
    at(EventType.SENT, 0);
    at(EventType.SENT, 5);
    double stepped = Fatigue.faded(Fatigue.faded(1, 5) + 1, 4);
    assertThat(fatigue(9)).isCloseTo(stepped, within(1e-12));
  }
}
