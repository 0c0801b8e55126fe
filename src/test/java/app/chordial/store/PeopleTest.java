package app.chordial.store;

import static app.chordial.store.Shop.attributes;
import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.contact;
import static app.chordial.store.Shop.customer;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

  private Shop shop;
  private People people;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
    people = shop.workspace().people();
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  @Test
  void aCustomerIsFoundByNumberAndByAddressHoweverWritten() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            customer(
                both("7", "Ann@BÜCHER.example"),
                Consent.SUBSCRIBED,
                null,
                null,
                attributes("city", "Leeds"),
                List.of("vip"))));
    CustomerCard card = people.find("7").orElseThrow();
    assertThat(card).isEqualTo(people.find(" ann@bücher.EXAMPLE ").orElseThrow());
    assertThat(card.email()).isEqualTo("ann@xn--bcher-kva.example");
    assertThat(card.attributes()).containsExactly(java.util.Map.entry("city", "Leeds"));
    assertThat(card.tags()).containsExactly("vip");
    assertThat(card.title()).isEqualTo("Ann Grey");
    assertThat(card.isMailable()).isTrue();
    assertThat(people.find("8")).isEmpty();
  }

  @Test
  void manyCardsComeInTheOrderAskedFor() throws Refusal, IOException {
    List<CustomerFact> facts = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      facts.add(contact(id("c" + i), null, null));
    }
    shop.take("shop", facts);
    long[] asked = new long[2_500];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = people.find("c" + (asked.length - 1 - i)).orElseThrow().storeId();
    }
    List<CustomerCard> cards = people.cards(asked);
    assertThat(cards).hasSize(2_500);
    assertThat(cards.getFirst().externalId()).isEqualTo("c2499");
    assertThat(cards.getLast().externalId()).isEqualTo("c0");
  }

  @Test
  void theIdOfACustomerWhoWasMergedLeadsToTheOther() throws Refusal, IOException {
    shop.take("mail", List.of(contact(mail("ann@example.com"), null, null)));
    shop.take("shop", List.of(contact(id("7"), null, null)));
    long seven = people.find("7").orElseThrow().storeId();
    shop.take("join", List.of(contact(both("7", "ann@example.com"), null, null)));
    assertThat(people.card(seven).orElseThrow().email()).isEqualTo("ann@example.com");
    assertThat(people.find("7").orElseThrow().storeId()).isNotEqualTo(seven);
  }

  @Test
  @Tag("law")
  void searchingDoesNotAskWhereTheComputerStands() throws Refusal, IOException {
    shop.take("shop", List.of(contact(mail("IRIS@EXAMPLE.COM"), null, null)));
    assertThat(people.search("IRIS", 10)).hasSize(1);
    assertThat(people.search("RIS@", 10)).hasSize(1);
    assertThat(people.search("GREY", 10)).hasSize(1);
  }

  @Test
  void searchingPutsTheBeginningsFirst() throws Refusal, IOException {
    shop.take(
        "shop",
        List.of(
            contact(mail("joan@example.com"), null, null),
            contact(mail("ann@example.com"), null, null),
            contact(mail("bo@example.com"), null, null)));
    assertThat(people.search("AN", 2))
        .extracting(CustomerCard::email)
        .containsExactly("ann@example.com", "joan@example.com");
    assertThat(people.search("grey", 10)).hasSize(3);
    assertThat(people.search("100%", 10)).isEmpty();
  }
}
