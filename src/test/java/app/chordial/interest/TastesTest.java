package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one piece of evidence after another comes to. */
class TastesTest extends InAnAnglersShop {

  @Test
  void onePurchaseYesterdayGivesNearlyAHalf() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    assertThat(affinity(fishing(), shop.view(1)))
        .isEqualTo(1 - StrictMath.exp(-StrictMath.pow(2, -1 / 180.0) * StrictMath.log(2)));
  }

  @Test
  void aPurchaseWeighsHalfAfterItsHalfLife() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    assertThat(sum(180)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aScaledInterestForgetsThatMuchSlower() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    Tastes slow =
        tastes(
            new Interest("fishing", "F", List.of(new Witness.OfCategory("Fishing", 1)), false, 2));
    assertThat(affinity(slow, shop.view(360))).isEqualTo(affinity(fishing(), shop.view(180)));
  }

  @Test
  void everyKindWeighsWhatItsSettingsSay() {
    record Case(EventType type, double weight, double halfLife) {}
    List<Case> cases =
        List.of(
            new Case(EventType.PURCHASE, 1, 180),
            new Case(EventType.CART, 0.6, 60),
            new Case(EventType.CHECKOUT, 0.6, 60),
            new Case(EventType.DOWNLOAD, 0.5, 90),
            new Case(EventType.SEARCH, 0.35, 45),
            new Case(EventType.VIEW, 0.15, 30));
    for (Case one : cases) {
      TestShop alone = new TestShop();
      int item = alone.product("Rod", "Fishing");
      alone.event(one.type(), 0, item, 0, NONE);
      Tastes tastes =
          Tastes.compile(
              List.of(interest("f", new Witness.OfCategory("Fishing", 1))),
              EvidenceSettings.DEFAULT,
              new LinkedHashMap<>(),
              alone.catalogue(),
              alone.time());
      double expected = one.weight() * Math.pow(2, -10 / one.halfLife());
      assertThat(affinity(tastes, alone.view(10)))
          .as("%s", one.type())
          .isCloseTo(1 - Math.pow(2, -expected), within(1e-12));
    }
  }

  @Test
  void sevenViewsOfADayNeverOutrankAPurchase() {
    for (int hour = 9; hour < 16; hour++) {
      shop.event(0, EventType.VIEW, shop.minute(0, hour, 0), rod, 0, NONE);
    }
    assertThat(sum(1)).isCloseTo(0.15 * Math.pow(2, -1 / 30.0), within(1e-12));
  }

  @Test
  void aDayIsADayOfTheShopsZone() {
    shop.event(0, EventType.VIEW, shop.minute(0, 23, 59), rod, 0, NONE);
    shop.event(0, EventType.VIEW, shop.minute(1, 0, 1), rod, 0, NONE);
    assertThat(evidence(fishing(), shop.view(2)))
        .extracting(Evidence::strike)
        .containsExactly(Evidence.Strike.NONE, Evidence.Strike.NONE);
  }

  @Test
  void differentProductsOfOneDayEachCount() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    shop.event(EventType.PURCHASE, 0, reel, 1000, 1);
    assertThat(sum(180)).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatSpeaksForAnotherInterestDoesNotCount() {
    shop.event(EventType.PURCHASE, 0, spade, 1000, 1);
    assertThat(affinity(fishing(), shop.view(1))).isZero();
  }

  @Test
  void theStrongerOfTwoPiecesOfADayCounts() {
    int page = shop.term("/rods");
    shop.event(0, EventType.VIEW, shop.minute(0, 9, 0), rod, 0, NONE);
    shop.event(0, EventType.VIEW, shop.minute(0, 10, 0), rod, 0, page);
    Tastes tastes =
        tastes(
            interest(
                "fishing", new Witness.OfProduct("P0", 0.3), new Witness.OfPage("/rods", 0.9)));
    List<Evidence> evidence = evidence(tastes, shop.view(1));
    assertThat(evidence)
        .extracting(Evidence::strike)
        .containsExactly(Evidence.Strike.NONE, Evidence.Strike.SAME_DAY);
    assertThat(evidence.getFirst().weight()).isCloseTo(0.15 * 0.9 * 0.97716, within(1e-5));
  }

  @Test
  void optInStandsUntilOptOut() {
    int topic = shop.term("Fishing");
    shop.event(EventType.OPT_IN, 0, NONE, 0, topic);
    shop.event(EventType.PURCHASE, 5, rod, 1000, 1);
    shop.event(EventType.OPT_OUT, 10, NONE, 0, topic);
    shop.event(EventType.PURCHASE, 15, rod, 1000, 1);
    assertThat(affinity(fishing(), shop.view(3))).isEqualTo(1);
    assertThat(affinity(fishing(), shop.view(11))).isZero();
    assertThat(affinity(fishing(), shop.view(16))).isZero();
    assertThat(fishing().stated(shop.view(0), 0)).isEqualTo(Stated.NOTHING);
    assertThat(fishing().stated(shop.view(3), 0)).isEqualTo(Stated.OPTED_IN);
    assertThat(fishing().stated(shop.view(16), 0)).isEqualTo(Stated.OPTED_OUT);
  }

  @Test
  void aTopicIsTheInterestsNameOrItsIdInAnyCase() {
    shop.event(EventType.OPT_IN, 0, NONE, 0, shop.term("THE FISHING "));
    assertThat(affinity(fishing(), shop.view(1))).isEqualTo(1);
  }

  @Test
  void consentToMailAsAWholeIsNoInterest() {
    shop.event(EventType.OPT_IN, 0, NONE, 0, NONE);
    assertThat(affinity(fishing(), shop.view(1))).isZero();
  }

  @Test
  void aClickSpeaksForTheMessagesInterests() {
    shop.event(0, EventType.SENT, shop.minute(0, 9, 0), NONE, 0, mail);
    shop.event(0, EventType.CLICK, shop.minute(0, 10, 0), NONE, 0, mail);
    assertThat(sum(90)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void severalClicksOnAMessageInADayAreOne() {
    shop.event(0, EventType.SENT, shop.minute(0, 9, 0), NONE, 0, mail);
    shop.event(0, EventType.CLICK, shop.minute(0, 10, 0), NONE, 0, mail);
    shop.event(0, EventType.CLICK, shop.minute(0, 11, 0), rod, 0, mail);
    assertThat(sum(90)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void whatTheCatalogueDoesNotKnowSpeaksForNothing() {
    Tastes tastes = fishing();
    int later = shop.term("fishing");
    shop.event(EventType.OPT_IN, 0, NONE, 0, later);
    shop.event(EventType.VIEW, 0, 99, 0, later);
    shop.event(EventType.CLICK, 0, NONE, 0, 99);
    assertThat(affinity(tastes, shop.view(1))).isZero();
    assertThat(tastes.stated(shop.view(1), 0)).isEqualTo(Stated.NOTHING);
  }

  @Test
  void aScannersClickSpeaksForNothing() {
    shop.event(0, EventType.SENT, shop.minute(0, 9, 0), NONE, 0, mail);
    shop.event(0, EventType.CLICK, shop.minute(0, 9, 0), NONE, 0, mail);
    assertThat(affinity(fishing(), shop.view(1))).isZero();
    assertThat(evidence(fishing(), shop.view(1)).getFirst().strike())
        .isEqualTo(Evidence.Strike.SCANNER);
  }

  @Test
  void eachWitnessFindsItsOwn() {
    int page = shop.term("https://shop.example.com/Fishing/rods?page=2");
    int words = shop.term("Fishing RODS for carp");
    int file = shop.term("Knots-guide.pdf");
    shop.event(EventType.VIEW, 0, NONE, 0, page);
    shop.event(EventType.SEARCH, 0, NONE, 0, words);
    shop.event(EventType.DOWNLOAD, 0, NONE, 0, file);
    shop.event(EventType.PURCHASE, 0, rod, 0, 1);
    Tastes tastes =
        tastes(
            interest("page", new Witness.OfPage("/fishing/*", 1)),
            interest("search", new Witness.OfSearch("rod", 1)),
            interest("file", new Witness.OfDownload("knots*.pdf", 1)),
            interest("title", new Witness.OfTitle("CARP", 1)),
            interest("tag", new Witness.OfTag("Carp", 1)),
            interest("key", new Witness.OfProduct("P0", 1)),
            interest("nothing", new Witness.OfSearch("rodent", 1)),
            interest("weak", new Witness.OfTag("carp", 0)));
    double[] into = new double[tastes.size()];
    tastes.affinities(shop.view(0), MailHistory.of(shop.view(0), Transactional.NONE), into);
    assertThat(into).containsOnly(0);
    tastes.affinities(shop.view(1), MailHistory.of(shop.view(1), Transactional.NONE), into);
    assertThat(List.of(into[0], into[1], into[2], into[3], into[4], into[5]))
        .allMatch(affinity -> affinity > 0.05);
    assertThat(into[6]).isZero();
    assertThat(into[7]).isZero();
  }

  @Test
  void aRowIsWitnessedByProductTermOrMessage() {
    shop.event(EventType.REFUND, 0, rod, 1, 1);
    shop.event(EventType.SENT, 1, NONE, 0, mail);
    shop.event(EventType.REVIEW, 2, spade, 0, NONE);
    EventColumns events = shop.audience().events();
    assertThat(fishing().witnesses(0, events, 0)).isTrue();
    assertThat(fishing().witnesses(0, events, 1)).isTrue();
    assertThat(fishing().witnesses(0, events, 2)).isFalse();
  }

  @Test
  void strengthIsTheStrongestWitness() {
    Tastes tastes =
        tastes(
            interest(
                "fishing", new Witness.OfCategory("Fishing", 0.4), new Witness.OfTag("carp", 0.7)));
    assertThat(tastes.itemStrength(0, rod)).isEqualTo(0.7);
    assertThat(tastes.itemStrength(0, reel)).isEqualTo(0.4);
    assertThat(tastes.itemStrength(0, spade)).isZero();
    assertThat(tastes.itemStrength(0, NONE)).isZero();
    assertThat(tastes.index("fishing")).isZero();
    assertThat(tastes.index("garden")).isEqualTo(-1);
    assertThat(tastes.id(0)).isEqualTo("fishing");
  }
}
