package app.chordial.store;

import static app.chordial.store.Shop.attributes;
import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.customer;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.mailed;
import static app.chordial.store.Shop.product;
import static app.chordial.store.Shop.viewed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.ShopTime;
import app.chordial.work.Chance;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudienceLoadingTest {

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  @Test
  void atEqualMinutesFactsPrecedeMail() throws Refusal, IOException {
    String at = "2026-05-01T10:00:00Z";
    shop.take(
        "shop",
        List.of(
            mailed(id("7"), EventType.CLICK, at, "spring"),
            mailed(id("7"), EventType.SENT, at, "spring"),
            bought(id("7"), at, "rod", 100, "A1"),
            viewed(id("7"), at, "/rods"),
            viewed(id("7"), "2026-04-30T10:00:00Z", "/reels")));
    Audience audience = shop.audience();
    List<EventType> types = new ArrayList<>();
    for (int row = audience.from(0); row < audience.to(0); row++) {
      types.add(audience.events().type(row));
    }
    assertThat(types)
        .containsExactly(
            EventType.VIEW, EventType.VIEW, EventType.PURCHASE, EventType.SENT, EventType.CLICK);
  }

  @Test
  void aClickKnowsItsAddressWhereTheFileDoes() throws Refusal, IOException {
    String address = "https://shop.example.com/likes?interest=garden";
    shop.take(
        "shop",
        List.of(
            mailed(id("7"), EventType.CLICK, "2026-05-01T10:00:00Z", "spring"),
            Shop.event(
                id("7"),
                EventType.CLICK,
                "2026-05-02T10:00:00Z",
                null,
                null,
                null,
                "spring",
                address)));
    for (int reading = 0; reading < 2; reading++) {
      Audience audience = shop.audience();
      int row = audience.from(0);
      assertThat(audience.events().amount(row)).isZero();
      int link = audience.events().amount(row + 1) - 1;
      assertThat(audience.catalogue().terms().get(link)).isEqualTo(address);
      assertThat(audience.catalogue().messages().get(audience.events().detail(row + 1)))
          .isEqualTo("spring");
    }
  }

  @Test
  void theLinesOfAnOrderShareANumberAndWithoutARefAMinuteIsAnOrder() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            bought(id("7"), "2026-05-01T10:00:00Z", "a", 1, "A1"),
            bought(id("7"), "2026-05-01T10:00:00Z", "b", 1, "A2"),
            bought(id("7"), "2026-05-01T10:00:00Z", "c", 1, "A1"),
            bought(id("7"), "2026-05-02T10:00:10Z", "d", 1, null),
            bought(id("7"), "2026-05-02T10:00:50Z", "e", 1, null),
            bought(id("7"), "2026-05-02T10:01:00Z", "f", 1, null)));
    Audience audience = shop.audience();
    List<Integer> orders = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      orders.add(audience.events().detail(row));
    }
    assertThat(orders).containsExactly(0, 1, 0, 2, 2, 3);
  }

  @Test
  void equalLinesOfDifferentOrdersAreNumberedAlikeInAnyOrderOfRows(@TempDir Path other)
      throws Refusal, IOException {
    String at = "2026-05-01T10:00:00Z";
    for (String first : List.of("A1", "A2", "A3", "A4")) {
      List<Fact> rows = new ArrayList<>();
      rows.add(bought(id(first), at, "a", 1, first));
      rows.add(bought(id(first), at, "a", 1, "B"));
      rows.add(bought(id(first), at, "b", 1, "B"));
      shop.take("shop", rows);
      try (Shop reversed = new Shop(other.resolve(first + ".chordial"))) {
        reversed.take("shop", rows.reversed());
        int dense = dense(shop.audience(), first);
        assertThat(orders(reversed.audience(), 0)).isEqualTo(orders(shop.audience(), dense));
      }
    }
  }

  private static List<Integer> orders(Audience audience, int customer) {
    List<Integer> orders = new ArrayList<>();
    for (int row = audience.from(customer); row < audience.to(customer); row++) {
      orders.add(audience.events().detail(row));
    }
    return orders;
  }

  @Test
  void aCustomersLuckIsThatOfTheAddressAlsoAfterAMerge() throws Refusal, IOException {
    shop.take("mail", List.of(viewed(mail("ann@example.com"), "2026-01-01T10:00:00Z", "/")));
    shop.take("shop", List.of(bought(id("7"), "2026-05-01T10:00:00Z", "a", 1, "A1")));
    assertThat(shop.audience().size()).isEqualTo(2);
    int batch =
        shop.take(
            "join",
            List.of(customer(both("7", "ANN@example.com"), null, null, null, attributes(), null)));
    Audience joined = shop.audience();
    assertThat(joined.size()).isEqualTo(1);
    assertThat(joined.luck(0)).isEqualTo(Chance.luckOf("ann@example.com"));
    assertThat(joined.to(0)).isEqualTo(2);
    shop.workspace().imports().undo(batch);
    assertThat(shop.audience().size()).isEqualTo(2);
  }

  @Test
  void anAttributeIsUnknownBeforeItsTimeOrItsImports() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            customer(
                id("1"), null, null, "2026-05-01T10:00:00Z", attributes("country", "UK"), null),
            customer(id("2"), null, null, null, attributes("country", "UK"), null)));
    Audience audience = shop.audience();
    Attribute country = requireNonNull(audience.attribute("country"));
    int first = dense(audience, "1");
    int second = dense(audience, "2");
    int may = ShopTime.minute(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(country).isInstanceOf(Attribute.Text.class);
    assertThat(country.isKnownTo(seen(audience, first, may))).isFalse();
    assertThat(country.isKnownTo(seen(audience, first, may + 1))).isTrue();
    assertThat(country.isKnownTo(seen(audience, first, may).at(may + 1))).isFalse();
    assertThat(country.knownSince(second)).isEqualTo(ShopTime.minute(Shop.NOW));
  }

  private static CustomerView seen(Audience audience, int customer, int minute) {
    return new CustomerView(audience, customer, audience.events(), 0, 0, minute);
  }

  @Test
  void anUnchangedAttributeKeepsItsFirstTime() throws Refusal, IOException {
    Fact early =
        customer(id("1"), null, null, "2026-01-01T10:00:00Z", attributes("country", "UK"), null);
    Fact late =
        customer(id("1"), null, null, "2026-06-01T10:00:00Z", attributes("country", "UK"), null);
    shop.take("shop", List.of(early));
    shop.take("shop", List.of(late));
    Attribute country = requireNonNull(shop.audience().attribute("country"));
    assertThat(country.knownSince(0))
        .isEqualTo(ShopTime.minute(Instant.parse("2026-01-01T10:00:00Z")));
  }

  @Test
  void theKindOfAnAttributeFollowsFromAllItsValues() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            customer(
                id("1"),
                null,
                null,
                null,
                attributes("age", "41", "zip", "01234", "born", "1985-02-28", "vip", "true"),
                List.of("blog", "vip")),
            customer(
                id("2"),
                null,
                null,
                null,
                attributes("age", "7.5", "zip", "99", "born", "2001-12-01", "vip", "false"),
                List.of("vip"))));
    Audience audience = shop.audience();
    assertThat(audience.attribute("age")).isInstanceOf(Attribute.Numeric.class);
    assertThat(audience.attribute("zip")).isInstanceOf(Attribute.Text.class);
    assertThat(audience.attribute("born")).isInstanceOf(Attribute.Date.class);
    assertThat(audience.attribute("vip")).isInstanceOf(Attribute.Flag.class);
    assertThat(audience.attribute("tags"))
        .isInstanceOfSatisfying(
            Attribute.Tags.class,
            tags -> {
              assertThat(tags.labels()).containsExactly("blog", "vip");
              assertThat(tags.has(dense(audience, "2"), "blog")).isFalse();
            });
  }

  @Test
  void theTitleOnMostLinesNamesAProduct() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            product("85123", "?"),
            product("85123", "White heart"),
            product("85123", "White heart"),
            product("85123", null)));
    assertThat(shop.audience().catalogue().products().getFirst().title()).isEqualTo("White heart");
  }

  @Test
  void theDataVersionChangesWithTheFacts() throws Refusal, IOException {
    String empty = shop.workspace().dataVersion();
    int batch = shop.take("shop", List.of(bought(id("7"), "2026-05-01T10:00:00Z", "a", 1, "A1")));
    String full = shop.workspace().dataVersion();
    assertThat(full).isNotEqualTo(empty);
    assertThat(shop.audience().dataVersion()).isEqualTo(full);
    shop.workspace().imports().undo(batch);
    assertThat(shop.workspace().dataVersion()).isNotIn(empty, full);
  }

  private int dense(Audience audience, String externalId) {
    try {
      return audience.withStoreId(
          shop.workspace().people().find(externalId).orElseThrow().storeId());
    } catch (Refusal refusal) {
      throw new AssertionError(refusal);
    }
  }
}
