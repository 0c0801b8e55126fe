package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.work.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("law")
class SyntheticShopTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);

  private static Told told(int customers, long events, long seed) {
    SyntheticShop shop = new SyntheticShop(customers, events, seed, LAST_DAY);
    return Told.by(sink -> shop.tell(sink, Progress.NONE));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "1, 1", "1, 500", "7, 3", "100, 2000", "1000, 20011", "3000, 5"})
  void thereAreExactlyAsManyCustomersAndEventsAsAskedFor(int customers, int events) {
    Told told = told(customers, events, 3);
    assertThat(told.customers()).hasSize(customers);
    assertThat(told.events()).hasSize(events);
  }

  @Test
  void theSameSeedTellsTheSameFactsInTheSameOrderAndAnotherDoesNot() {
    assertThat(told(300, 6_000, 11).facts()).isEqualTo(told(300, 6_000, 11).facts());
    assertThat(told(300, 6_000, 12).facts()).isNotEqualTo(told(300, 6_000, 11).facts());
  }

  @ParameterizedTest
  @CsvSource({"800, 16000, 1", "50, 20000, 2", "2000, 4000, 3"})
  void itKeepsTheLawsOfEveryShop(int customers, int events, int seed) {
    Told told = told(customers, events, seed);
    ShopLaws.everyEventSpeaksOfWhatExists(told);
    ShopLaws.everythingHappensBetween(LAST_DAY.minusYears(2).plusDays(1), LAST_DAY, told);
    ShopLaws.refundsFollowPurchasesAndNeverExceedThem(told);
    ShopLaws.everyAddressIsAtExampleDotCom(told);
    ShopLaws.linesAreCountedFromOne(told);
  }

  @Test
  void eachCustomerIsFollowedByItsEventsInTheOrderOfTime() {
    Fact.Who who = new Fact.Who("nobody", null);
    Instant before = Instant.MIN;
    Set<Fact.Who> seen = new HashSet<>();
    for (Fact fact : told(400, 9_000, 4).facts()) {
      switch (fact) {
        case Fact.ProductFact _ -> assertThat(seen).isEmpty();
        case Fact.CustomerFact customer -> {
          who = customer.who();
          before = Instant.MIN;
          assertThat(seen.add(who)).isTrue();
        }
        case Fact.EventFact event -> {
          assertThat(event.who()).isEqualTo(who);
          assertThat(event.at()).isAfterOrEqualTo(before);
          before = event.at();
        }
      }
    }
  }

  @Test
  void aFewHaveManyEventsAndAllKindsOccur() {
    Told told = told(2_000, 40_000, 8);
    assertThat(told.events(EventType.SENT).size()).isBetween(10_000, 30_000);
    assertThat(told.events(EventType.PURCHASE).size()).isBetween(1_500, 8_000);
    assertThat(told.events(EventType.REFUND)).isNotEmpty();
    assertThat(told.events(EventType.UNSUBSCRIBE)).isNotEmpty();
  }

  @Test
  void itStopsWhenNobodyWantsItAnyMore() {
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total, String doing) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    SyntheticShop shop = new SyntheticShop(5_000, 5_000, 1, LAST_DAY);
    assertThatThrownBy(() -> Told.by(sink -> shop.tell(sink, cancelled)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void eventsWithoutCustomersAreRefused() {
    assertThatThrownBy(() -> new SyntheticShop(0, 1, 1, LAST_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
