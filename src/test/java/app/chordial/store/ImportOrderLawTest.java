package app.chordial.store;

import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.bought;
import static app.chordial.store.Shop.contact;
import static app.chordial.store.Shop.event;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.mailed;
import static app.chordial.store.Shop.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.work.Chance;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files imported at the same moment come to the same audience, whichever comes first. */
@Tag("law")
class ImportOrderLawTest {

  /** A file: what it is, and what it says. */
  private record Told(String format, List<Fact> facts) {}

  @TempDir private Path folder;
  private int shops;

  private List<String> seen(List<Told> files) throws Refusal, IOException {
    try (Shop shop = new Shop(folder.resolve("shop" + shops++ + ".chordial"))) {
      for (Told file : files) {
        shop.take(file.format(), file.facts());
      }
      Audience audience = shop.audience();
      List<String> lines = Dump.audience(audience);
      for (int customer = 0; customer < audience.size(); customer++) {
        CustomerCard card =
            shop.workspace().people().card(audience.storeId(customer)).orElseThrow();
        lines.add(card.externalId() + " " + card.email() + " " + card.title() + card.isMailable());
      }
      return lines;
    }
  }

  private static List<List<Told>> orders(List<Told> files) {
    if (files.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Told>> orders = new ArrayList<>();
    for (int first = 0; first < files.size(); first++) {
      List<Told> others = new ArrayList<>(files);
      Told file = others.remove(first);
      for (List<Told> rest : orders(others)) {
        List<Told> order = new ArrayList<>(List.of(file));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  private void doesNotMatter(List<Told> files) throws Refusal, IOException {
    List<String> first = seen(files);
    for (List<Told> order : orders(files)) {
      assertThat(seen(order))
          .as(order.stream().map(Told::format).toList().toString())
          .isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfFilesDoesNotMatter(long seed) throws Refusal, IOException {
    RandomFacts random = new RandomFacts(seed);
    doesNotMatter(
        List.of(
            new Told("shop", random.facts(80)),
            new Told("mail", random.facts(80)),
            new Told("web", random.facts(80))));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void norDoesItMatterHowRowsAreCutIntoFiles(long seed) throws Refusal, IOException {
    RandomFacts random = new RandomFacts(seed);
    List<Fact> facts = random.facts(150).stream().filter(ImportOrderLawTest::isNamed).toList();
    List<Fact> shuffled = random.shuffled(facts);
    int half = shuffled.size() / 2;
    assertThat(
            seen(
                List.of(
                    new Told("shop", shuffled.subList(half, shuffled.size())),
                    new Told("shop", shuffled.subList(0, half)))))
        .isEqualTo(seen(List.of(new Told("shop", facts))));
  }

  /** Two equal lines of two files are one fact, of one file two: only ids tell them apart. */
  private static boolean isNamed(Fact fact) {
    return !(fact instanceof Fact.EventFact event) || event.id() != null;
  }

  @Test
  void ordersThatKnowOnlyAddressesMayComeBeforeTheCustomersNumbers() throws Refusal, IOException {
    doesNotMatter(
        List.of(
            new Told(
                "orders",
                List.of(
                    bought(mail("ann@example.com"), "2026-02-01T10:00:00Z", "rod", 2500, "A1"),
                    bought(mail("bo@example.com"), "2026-02-01T10:00:00Z", "reel", 2500, "A2"))),
            new Told(
                "customers",
                List.of(
                    contact(both("7", "ann@example.com"), Consent.SUBSCRIBED, null),
                    contact(both("7", "ann.grey@example.com"), null, null),
                    contact(both("8", "bo@example.com"), Consent.SUBSCRIBED, null),
                    contact(id("9"), null, null),
                    product("rod", "Rod"))),
            new Told(
                "clicks",
                List.of(
                    mailed(id("8"), EventType.CLICK, "2026-03-01T10:00:00Z", "spring"),
                    product("rod", "Fly rod")))));
  }

  @Test
  void whoCameBackIsBackWhicheverIsHeardFirst() throws Refusal, IOException {
    Fact optIn =
        event(
            mail("ann@example.com"),
            EventType.OPT_IN,
            "2026-06-01T00:00:00Z",
            null,
            null,
            null,
            null,
            null);
    Told yes = new Told("customers", List.of(contact(mail("ann@example.com"), null, null)));
    Told left =
        new Told(
            "mail",
            List.of(
                mailed(
                    mail("ann@example.com"),
                    EventType.UNSUBSCRIBE,
                    "2026-05-01T00:00:00Z",
                    "spring")));
    Told back = new Told("web", List.of(optIn));
    doesNotMatter(List.of(yes, left, back));
    try (Shop shop = new Shop(folder.resolve("back.chordial"))) {
      shop.take("mail", left.facts());
      shop.take("web", back.facts());
      assertThat(shop.audience().consents().isSuppressed(0)).isFalse();
    }
  }

  @Test
  void luckFollowsFromTheSetOfNamesAlone() throws Refusal, IOException {
    try (Shop shop = new Shop(folder.resolve("luck.chordial"))) {
      shop.take("shop", List.of(contact(both("7", "ann@example.com"), null, null)));
      assertThat(shop.audience().luck(0)).isEqualTo(Chance.luckOf("ann@example.com"));
      int second = shop.take("mail", List.of(contact(both("7", "a@example.com"), null, null)));
      long least = Math.min(Chance.luckOf("ann@example.com"), Chance.luckOf("a@example.com"));
      assertThat(shop.audience().luck(0)).isEqualTo(least);
      shop.workspace().imports().undo(second);
      assertThat(shop.audience().luck(0)).isEqualTo(Chance.luckOf("ann@example.com"));
      shop.take("tills", List.of(contact(id("till 4"), null, null)));
      List<Long> lucks = List.of(shop.audience().luck(0), shop.audience().luck(1));
      assertThat(lucks)
          .containsExactlyInAnyOrder(Chance.luckOf("ann@example.com"), Chance.luckOf("till 4"))
          .isSorted();
    }
  }
}
