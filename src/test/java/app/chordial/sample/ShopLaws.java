package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds for every shop that is made up. */
final class ShopLaws {

  private ShopLaws() {}

  static void everyEventSpeaksOfWhatExists(Told told) {
    Set<String> products =
        told.products().stream().map(Fact.ProductFact::key).collect(Collectors.toSet());
    Set<Fact.Who> people =
        told.customers().stream().map(Fact.CustomerFact::who).collect(Collectors.toSet());
    assertThat(products).hasSameSizeAs(told.products());
    assertThat(people).hasSameSizeAs(told.customers());
    for (Fact.EventFact event : told.events()) {
      assertThat(people.contains(event.who())).isTrue();
      assertThat(event.product() == null || products.contains(event.product())).isTrue();
    }
  }

  static void everythingHappensBetween(LocalDate first, LocalDate last, Told told) {
    Instant from = first.atStartOfDay(SampleShop.ZONE).toInstant();
    Instant end = last.plusDays(1).atStartOfDay(SampleShop.ZONE).toInstant();
    for (Fact.EventFact event : told.events()) {
      assertThat(Told.at(event).isBefore(from)).isFalse();
      assertThat(Told.at(event).isBefore(end)).isTrue();
    }
    for (Fact.CustomerFact customer : told.customers()) {
      assertThat(customer.knownAt()).isBefore(end);
      assertThat(Objects.requireNonNullElse(customer.consentAt(), from)).isBefore(end);
    }
  }

  static void refundsFollowPurchasesAndNeverExceedThem(Told told) {
    Map<List<String>, Long> paid = new HashMap<>();
    Map<List<String>, Instant> boughtAt = new HashMap<>();
    for (Fact.EventFact event : told.events(EventType.PURCHASE)) {
      List<String> line = List.of(text(event.ref()), text(event.product()));
      paid.merge(line, amount(event), Long::sum);
      boughtAt.putIfAbsent(line, Told.at(event));
    }
    for (Fact.EventFact event : told.events(EventType.REFUND)) {
      List<String> line = List.of(text(event.ref()), text(event.product()));
      assertThat(event.amountMinor()).isPositive();
      assertThat(boughtAt.get(line)).isNotNull().isBefore(Told.at(event));
      assertThat(paid.merge(line, -amount(event), Long::sum)).isNotNegative();
    }
  }

  static void everyAddressIsAtExampleDotCom(Told told) {
    Set<String> seen = new HashSet<>();
    for (Fact.CustomerFact customer : told.customers()) {
      String email = customer.who().email();
      if (email != null) {
        assertThat(email).matches("[A-Za-z0-9._]{1,64}@example\\.com");
        assertThat(seen.add(email.toLowerCase(Locale.ROOT))).isTrue();
      }
    }
  }

  static void linesAreCountedFromOne(Told told) {
    long line = 0;
    for (Fact fact : told.facts()) {
      assertThat(fact.line()).isEqualTo(++line);
    }
  }

  private static long amount(Fact.EventFact event) {
    return Objects.requireNonNull(event.amountMinor());
  }

  private static String text(@Nullable String ref) {
    return Objects.requireNonNull(ref);
  }
}
