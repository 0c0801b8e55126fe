package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.decision.Decision;
import app.chordial.decision.Silence;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.simulation.Everything.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is missing or odd, there is an answer and a sentence, and no number that is none. */
@Tag("law")
class DegenerateShopTest {

  /** A Sunday; e-mails go on Tuesdays and Thursdays. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final int SEND_DAYS = 4;

  private static OddShop shop() {
    return new OddShop(TODAY);
  }

  /** Thirty subscribers, some of whom look, buy and get mail. */
  private static OddShop busy() {
    OddShop shop = shop().customers(30);
    for (int customer = 0; customer < 30; customer += 2) {
      shop.daysAgo(customer, 200, EventType.VIEW, OddShop.ROD, 0, OddShop.PAGE);
      shop.daysAgo(customer, 100 + customer, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
      shop.daysAgo(customer, 40, EventType.SENT, -1, 0, OddShop.RODS);
      shop.daysAgo(customer, 39, EventType.CLICK, -1, 0, OddShop.RODS);
    }
    return shop;
  }

  private static void nobodyIsMailed(Everything said) {
    assertThat(said.sends()).isEmpty();
    for (Policy policy : Policy.values()) {
      assertThat(said.total(policy, Metric.EMAILS)).isZero();
      assertThat(said.total(policy, Metric.UNSUBSCRIBES)).isZero();
      assertThat(said.total(policy, Metric.MAIL_REVENUE)).isZero();
    }
  }

  private static void everybodySilentFor(Everything said, Silence why) {
    assertThat(said.lines()).isNotEmpty();
    assertThat(said.lines())
        .allSatisfy(
            line ->
                assertThat(line.decision())
                    .isInstanceOfSatisfying(
                        Decision.Quiet.class, quiet -> assertThat(quiet.why()).isEqualTo(why)));
  }

  @Test
  void aShopWithoutCustomersMailsNobody() {
    Everything said = Everything.of(shop(), OddShop.design());
    assertThat(said.lines()).isEmpty();
    nobodyIsMailed(said);
    assertThat(said.total(Policy.DESIGN, Metric.REVENUE)).isZero();
    assertThat(said.segments()).allSatisfy(count -> assertThat(count.customers()).isZero());
  }

  @Test
  void aShopWithNothingAtAllAnswers() {
    Everything said = Everything.of(shop(), Design.EMPTY);
    nobodyIsMailed(said);
  }

  @Test
  void oneCustomerOfWhomNothingIsKnownGetsWhatIsForEveryone() {
    Everything said = Everything.of(shop().customers(1), OddShop.design());
    assertThat(said.lines()).hasSize(SEND_DAYS);
    assertThat(said.sends()).isNotEmpty();
    assertThat(said.sends())
        .allSatisfy(send -> assertThat(send.chord().messages()).containsExactly(0));
    assertThat(said.affinities()).allSatisfy(all -> assertThat(all).containsOnly(0));
    assertThat(said.matching(1)).isZero();
  }

  @Test
  void aShopWithoutEventsIsMailedAlike() {
    Everything said = Everything.of(shop().customers(40), OddShop.design());
    assertThat(said.sends()).isNotEmpty();
    for (Line line : said.lines()) {
      boolean isSent = line.decision() instanceof Decision.Send;
      assertThat(said.lines())
          .filteredOn(other -> other.day() == line.day())
          .allMatch(other -> other.decision() instanceof Decision.Send == isSent);
    }
  }

  @Test
  void aDesignWithoutMessagesMailsNobodyAndStillSells() {
    Everything said = Everything.of(busy(), OddShop.design().withMessages(List.of()));
    nobodyIsMailed(said);
    everybodySilentFor(said, Silence.NOTHING_ELIGIBLE);
    assertThat(said.total(Policy.DESIGN, Metric.ORDERS)).isPositive();
  }

  @Test
  void messagesOfNoThemeGoToNobody() {
    Everything said = Everything.of(busy(), OddShop.design().withThemes(List.of()));
    nobodyIsMailed(said);
  }

  @Test
  void withoutInterestsOnlyWhatIsForEveryoneGoes() {
    Everything said = Everything.of(busy(), OddShop.design().withInterests(List.of()));
    assertThat(said.sends()).isNotEmpty();
    assertThat(said.sends())
        .allSatisfy(send -> assertThat(send.chord().messages()).containsExactly(0));
  }

  @Test
  void whereEverybodyIsSuppressedNobodyIsMailed() {
    OddShop shop = busy();
    for (int customer = 0; customer < 30; customer++) {
      shop.suppressed(customer);
    }
    Everything said = Everything.of(shop, OddShop.design());
    nobodyIsMailed(said);
    everybodySilentFor(said, Silence.NOT_MAILABLE);
    assertThat(said.simulations().getFirst().customers()).isZero();
  }

  @Test
  void whereNobodyEverConsentedNobodyIsMailed() {
    Everything said = Everything.of(busy().withoutConsent(), OddShop.design());
    nobodyIsMailed(said);
    everybodySilentFor(said, Silence.NOT_MAILABLE);
  }

  @Test
  void whatEverybodyBoughtYesterdayIsSoldToNobody() {
    OddShop shop = shop().customers(30);
    for (int customer = 0; customer < 30; customer++) {
      shop.daysAgo(customer, 1, EventType.PURCHASE, OddShop.ROD, 2_000, 1);
      shop.daysAgo(customer, 1, EventType.PURCHASE, OddShop.BULB, 2_000, 1);
    }
    Everything said = Everything.of(shop, OddShop.design());
    assertThat(said.sends()).isNotEmpty();
    assertThat(said.sends())
        .allSatisfy(send -> assertThat(send.chord().messages()).containsExactly(0));
    Everything onlyToSell =
        Everything.of(
            shop, OddShop.design().withMessages(OddShop.design().messages().subList(1, 3)));
    everybodySilentFor(onlyToSell, Silence.NOTHING_TIMELY);
  }

  @Test
  void whatCostsNothingEarnsNothing() {
    OddShop shop = shop().customers(30).prices(0, 0);
    for (int customer = 0; customer < 30; customer++) {
      shop.daysAgo(customer, 90 + customer, EventType.PURCHASE, OddShop.ROD, 0, 1);
      shop.daysAgo(customer, 30, EventType.REFUND, OddShop.ROD, 0, customer % 2 == 0 ? 1 : -1);
      shop.daysAgo(customer, 20 + customer, EventType.PURCHASE, OddShop.ROD, 0, 2);
    }
    Everything said = Everything.of(shop, OddShop.design());
    assertThat(said.total(Policy.DESIGN, Metric.REVENUE)).isZero();
    assertThat(said.total(Policy.DESIGN, Metric.ORDERS)).isPositive();
    assertThat(said.matching(5)).isEqualTo(30);
  }

  @Test
  void whatLosesMoneyWithEveryOrderIsNotOffered() {
    OddShop shop = shop().customers(30).prices(100, 100_000_000);
    for (int customer = 0; customer < 30; customer++) {
      shop.daysAgo(customer, 20, EventType.VIEW, OddShop.ROD, 0, OddShop.PAGE);
      shop.daysAgo(customer, 20, EventType.SEARCH, OddShop.ROD, 0, -1);
      shop.daysAgo(customer, 20, EventType.CART, OddShop.ROD, 100, 1);
    }
    List<Message> rods = OddShop.design().messages().subList(1, 2);
    Everything said = Everything.of(shop, OddShop.design().withMessages(rods));
    everybodySilentFor(said, Silence.NOTHING_AFFORDABLE);
    assertThat(said.total(Policy.BATCH_AND_BLAST, Metric.EMAILS)).isPositive();
    assertThat(said.total(Policy.BATCH_AND_BLAST, Metric.MAIL_MARGIN)).isNotPositive();
  }

  @Test
  void aThousandMessagesAreChosenFrom() {
    OddShop shop = busy();
    Everything said = Everything.of(shop, OddShop.manyMessages(1_000), 1);
    assertThat(said.sends()).isNotEmpty();
    assertThat(said.sends()).allSatisfy(send -> assertThat(send.chord().messages()).hasSize(4));
  }

  @Test
  void whatHappensTomorrowIsNotKnownToday() {
    OddShop later = busy();
    for (int customer = 0; customer < 30; customer++) {
      later.at(customer, later.time().startOf(TODAY), EventType.PURCHASE, OddShop.BULB, 9_000, 7);
      later.daysAgo(customer, -400, EventType.UNSUBSCRIBE, -1, 0, OddShop.HELLO);
      later.daysAgo(customer, -400, EventType.REFUND, OddShop.ROD, 2_000, 1);
    }
    Everything known = Everything.of(busy(), OddShop.design());
    Everything said = Everything.of(later, OddShop.design());
    assertThat(said.lines()).isEqualTo(known.lines());
    assertThat(said.explanations()).isEqualTo(known.explanations());
    assertThat(said.simulations()).isEqualTo(known.simulations());
    assertThat(said.segments()).isEqualTo(known.segments());
    assertThat(said.predictions()).isEqualTo(known.predictions());
  }

  @Test
  void eventsOfAnyAgeAndOfNothingKnownAreRead() {
    OddShop shop = busy();
    for (EventType type : EventType.values()) {
      shop.daysAgo(0, 15_000, type, -1, 0, -1);
      shop.daysAgo(0, 3, type, -1, Integer.MAX_VALUE, -1);
      shop.daysAgo(2, 3, type, type.isMail() ? -1 : OddShop.ROD, 0, -1);
    }
    Everything said = Everything.of(shop, OddShop.design());
    assertThat(said.lines()).isNotEmpty();
  }
}
