package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import java.time.Instant;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class SampleShopTest {

  private static final Told TOLD = Told.by(new SampleShop(1)::tell);

  @Test
  void theSameSeedTellsTheSameFactsInTheSameOrder() {
    assertThat(Told.by(new SampleShop(1)::tell).facts()).isEqualTo(TOLD.facts());
  }

  @Test
  void anotherSeedTellsOfOtherPeople() {
    Told other = Told.by(new SampleShop(2)::tell);
    assertThat(other.products()).isEqualTo(TOLD.products());
    assertThat(other.customers()).isNotEqualTo(TOLD.customers());
    assertThat(other.events()).isNotEqualTo(TOLD.events());
    ShopLaws.refundsFollowPurchasesAndNeverExceedThem(other);
    ratesAreThoseOfALivingShop(other);
  }

  @Test
  void itKeepsTheLawsOfEveryShop() {
    ShopLaws.everyEventSpeaksOfWhatExists(TOLD);
    ShopLaws.everythingHappensBetween(SampleShop.FIRST_DAY, SampleShop.LAST_DAY, TOLD);
    ShopLaws.refundsFollowPurchasesAndNeverExceedThem(TOLD);
    ShopLaws.everyAddressIsAtExampleDotCom(TOLD);
    ShopLaws.linesAreCountedFromOne(TOLD);
  }

  @Test
  void eventsAreToldInTheOrderOfTime() {
    assertThat(TOLD.events().stream().map(Fact.EventFact::at)).isSorted();
  }

  @Test
  void itIsAsBigAsASampleMayBe() {
    assertThat(TOLD.products()).hasSizeBetween(150, 220);
    assertThat(TOLD.customers()).hasSize(SampleShop.CUSTOMERS);
    assertThat(TOLD.events()).hasSizeBetween(90_000, 130_000);
    assertThat(TOLD.events().stream().map(Fact.EventFact::type).distinct())
        .hasSize(EventType.values().length);
  }

  @Test
  void someAreWithoutNameOrAddressOrConsent() {
    assertThat(share(one -> one.firstName() == null && one.lastName() == null))
        .isBetween(0.01, 0.05);
    assertThat(share(one -> one.who().email() == null)).isBetween(0.003, 0.02);
    assertThat(share(one -> one.consent() == Consent.SUBSCRIBED)).isBetween(0.7, 0.9);
    assertThat(share(one -> one.consent() == Consent.UNSUBSCRIBED)).isBetween(0.02, 0.1);
    assertThat(share(one -> "United Kingdom".equals(one.attributes().get("country"))))
        .isBetween(0.8, 0.9);
  }

  private static double share(Predicate<Fact.CustomerFact> condition) {
    return TOLD.customers().stream().filter(condition).count() / (double) SampleShop.CUSTOMERS;
  }

  @Test
  void mailIsAnsweredAtTheRatesOfALivingShop() {
    ratesAreThoseOfALivingShop(TOLD);
  }

  private static void ratesAreThoseOfALivingShop(Told told) {
    assertThat(rate(told, EventType.OPEN)).isBetween(0.18, 0.35);
    assertThat(rate(told, EventType.CLICK)).isBetween(0.02, 0.03);
    assertThat(rate(told, EventType.UNSUBSCRIBE)).isBetween(0.0012, 0.003);
    assertThat(rate(told, EventType.BOUNCE)).isBetween(0.0008, 0.004);
    assertThat(rate(told, EventType.COMPLAINT)).isBetween(0.0, 0.0004);
  }

  private static double rate(Told told, EventType type) {
    return told.events(type).size() / (double) told.events(EventType.SENT).size();
  }

  @Test
  void answersFollowTheMailTheyAnswer() {
    Set<List<Object>> sent = new HashSet<>();
    for (Fact.EventFact event : TOLD.events()) {
      List<Object> mail = Arrays.asList(event.who(), event.message(), event.ref());
      if (event.type() == EventType.SENT) {
        sent.add(mail);
      } else if (event.type().isMail()) {
        assertThat(sent.contains(mail)).isTrue();
      }
    }
  }

  @Test
  void nobodyIsMailedWithoutConsentOrAfterLeaving() {
    Map<Fact.Who, Consent> consents =
        TOLD.customers().stream()
            .collect(Collectors.toMap(Fact.CustomerFact::who, Fact.CustomerFact::consent));
    Map<Fact.Who, Instant> gone = new HashMap<>();
    for (Fact.EventFact event : TOLD.events()) {
      switch (event.type()) {
        case BOUNCE, COMPLAINT, UNSUBSCRIBE -> gone.putIfAbsent(event.who(), Told.at(event));
        case SENT -> {
          assertThat(consents.get(event.who())).isNotEqualTo(Consent.NEVER_SUBSCRIBED);
          assertThat(Told.at(event)).isBeforeOrEqualTo(gone.getOrDefault(event.who(), Instant.MAX));
        }
        case VIEW, SEARCH, DOWNLOAD, CART, CHECKOUT, PURCHASE, REFUND -> {}
        case REVIEW, OPT_IN, OPT_OUT, OPEN, CLICK -> {}
      }
    }
  }

  @Test
  void anOrderIsOnePersonsAtOneMinute() {
    Map<String, List<Object>> orders = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Fact.EventFact event : TOLD.events(EventType.PURCHASE)) {
      List<Object> whoAndWhen = List.of(event.who(), Told.at(event), event.isGift());
      assertThat(orders.computeIfAbsent(event.ref(), _ -> whoAndWhen)).isEqualTo(whoAndWhen);
      assertThat(lines.merge(event.ref(), 1, Integer::sum)).isLessThanOrEqualTo(5);
    }
    assertThat(orders).hasSizeBetween(4_000, 10_000).containsKey("#1001");
  }

  @Test
  void theYearHasItsSeasons() {
    assertThat(sold("Garden", Month.APRIL)).isGreaterThan(2 * sold("Garden", Month.DECEMBER));
    assertThat(sold("Garden > Bulbs", Month.OCTOBER))
        .isGreaterThan(3 * sold("Garden > Bulbs", Month.JUNE));
    assertThat(sold("Garden > Seeds", Month.MARCH))
        .isGreaterThan(3 * sold("Garden > Seeds", Month.SEPTEMBER));
    assertThat(sold("Christmas", Month.NOVEMBER) + sold("Christmas", Month.DECEMBER))
        .isGreaterThan(TOLD.events(EventType.PURCHASE).size() / 40);
    assertThat(sold("Christmas", Month.MAY)).isLessThan(10);
  }

  private static int sold(String category, Month month) {
    Map<String, String> categories = categories();
    int count = 0;
    for (Fact.EventFact event : TOLD.events(EventType.PURCHASE)) {
      boolean isOfIt = categories.getOrDefault(event.product(), "").startsWith(category);
      if (isOfIt && Told.at(event).atZone(SampleShop.ZONE).getMonth() == month) {
        count++;
      }
    }
    return count;
  }

  private static Map<String, String> categories() {
    return TOLD.products().stream()
        .collect(Collectors.toMap(Fact.ProductFact::key, Fact.ProductFact::category));
  }

  @Test
  void readersMostlyBuyVolumesInOrder() {
    Map<String, Fact.ProductFact> volumes =
        TOLD.products().stream()
            .filter(product -> product.series() != null)
            .collect(Collectors.toMap(Fact.ProductFact::key, product -> product));
    Map<List<Object>, Integer> read = new HashMap<>();
    int next = 0;
    int other = 0;
    for (Fact.EventFact event : TOLD.events(EventType.PURCHASE)) {
      Fact.ProductFact volume = volumes.get(event.product());
      if (volume != null && !event.isGift()) {
        int number = Objects.requireNonNull(volume.volume());
        Integer before =
            read.put(List.of(event.who(), Objects.requireNonNull(volume.series())), number);
        if (before != null && number == before + 1) {
          next++;
        } else if (before != null) {
          other++;
        }
      }
    }
    assertThat(next).isGreaterThan(500).isGreaterThan(8 * other);
  }

  @Test
  void coffeeIsBoughtAgainWhenItIsUsedUp() {
    Map<Fact.Who, Instant> last = new HashMap<>();
    List<Long> gaps = new ArrayList<>();
    for (Fact.EventFact event : TOLD.events(EventType.PURCHASE)) {
      if ("slack-tide-house-beans-500-g".equals(event.product()) && !event.isGift()) {
        Instant before = last.put(event.who(), Told.at(event));
        if (before != null) {
          gaps.add(ChronoUnit.DAYS.between(before, Told.at(event)));
        }
      }
    }
    gaps.sort(Long::compare);
    assertThat(gaps).hasSizeGreaterThan(20);
    assertThat(gaps.get(gaps.size() / 2)).isBetween(20L, 45L);
  }
}
