package app.chordial.exchange.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.Heard;
import app.chordial.exchange.csv.Conventions;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyOrdersTest {

  private static final String HEADER =
      "Name,Email,Financial Status,Paid at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,"
          + "Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
          + "Billing Name,Shipping Name,Billing Country,Notes,Cancelled at,Refunded Amount,Tags\n";

  @TempDir Path folder = Path.of("");

  @Test
  void theLinesOfAnOrderShareItsCellsAndItsTotalIsCountedOnce() throws IOException, Refusal {
    Heard heard = read(order("paid", "27.00", "", "0.00"));
    assertThat(heard.inShort())
        .containsExactly("purchase 2 ROSE 2000", "purchase 1 Tulip - Red 700");
    EventFact tulip = heard.events().get(1);
    assertThat(tulip.id()).isEqualTo("#1001/line-2/purchase");
    assertThat(tulip.ref()).isEqualTo("#1001");
    assertThat(tulip.who()).isEqualTo(new Who(null, "ann@example.com"));
    assertThat(tulip.at()).isEqualTo(Instant.parse("2026-05-01T08:00:00Z"));
    assertThat(tulip.line()).isEqualTo(3);
    assertThat(tulip.isGift()).isFalse();
  }

  @Test
  void anOrdersDiscountIsSpreadOverItsLines() throws IOException, Refusal {
    Heard heard = read(order("paid", "20.00", "", "0.00"));
    assertThat(heard.inShort())
        .containsExactly("purchase 2 ROSE 1481", "purchase 1 Tulip - Red 519");
  }

  @Test
  void aPartialRefundIsSpreadInWholeUnitsThatAddUp() throws IOException, Refusal {
    Heard heard = read(order("partially_refunded", "27.00", "", "10.00"));
    List<EventFact> refunds = refunds(heard);
    assertThat(refunds.stream().map(EventFact::amountMinor)).containsExactly(741L, 259L);
    assertThat(refunds).allMatch(refund -> refund.at() == null && refund.quantity() == 0);
  }

  @Test
  void aWholeRefundAndACancellationTakeBackEveryLine() throws IOException, Refusal {
    for (String order :
        List.of(
            order("refunded", "27.00", "", ""),
            order("partially_refunded", "27.00", "", "31.90"),
            order("paid", "27.00", "2026-05-03 09:00:00 +0200", "0.00"))) {
      List<EventFact> refunds = refunds(read(order));
      assertThat(refunds.stream().map(EventFact::amountMinor)).containsExactly(2000L, 700L);
      assertThat(refunds.stream().map(EventFact::quantity)).containsExactly(2, 1);
    }
    assertThat(refunds(read(order("paid", "27.00", "2026-05-03 09:00:00 +0200", ""))))
        .allMatch(refund -> Instant.parse("2026-05-03T07:00:00Z").equals(refund.at()));
  }

  @Test
  void anOrderReadAgainAfterItsRefundAddsTheRefundAndNothingElse() throws IOException, Refusal {
    Set<String> before = ids(read(order("paid", "27.00", "", "0.00")));
    Set<String> after = ids(read(order("refunded", "27.00", "", "27.00")));
    assertThat(after).containsAll(before);
    after.removeAll(before);
    assertThat(after).containsExactlyInAnyOrder("#1001/line-1/refund", "#1001/line-2/refund");
    assertThat(ids(read(order("refunded", "27.00", "", "27.00")))).containsAll(after);
  }

  @Test
  void whatWasNeverPaidIsNoPurchase() throws IOException, Refusal {
    assertThat(read(order("pending", "27.00", "", "")).skips)
        .containsEntry("Orders not paid yet", 2);
    assertThat(read(order("voided", "27.00", "2026-05-03 09:00:00 +0200", "")).skips)
        .containsEntry("Orders voided or expired before they were paid", 2);
    assertThat(read(order("mysterious", "27.00", "", "")).rejects).hasSize(2);
  }

  @Test
  void anOrderInAnotherCurrencyIsSetAsideWithItsReason() throws IOException, Refusal {
    Heard heard = read(order("paid", "27.00", "", "").replace("EUR", "USD"));
    assertThat(heard.facts).isEmpty();
    assertThat(heard.rejects)
        .hasSize(2)
        .allMatch(reject -> reject.reason().contains("in USD, and this workspace counts in EUR"));
  }

  @Test
  void aPresentIsKnownByItsReceiverOrItsNote() throws IOException, Refusal {
    assertThat(isGift("Ann Lee", "ann lee ", "", "")).isFalse();
    assertThat(isGift("Ann Lee", "Bob Ray", "", "")).isTrue();
    assertThat(isGift("Ann Lee", "", "", "")).isFalse();
    assertThat(isGift("", "", "a gift for Bob", "")).isTrue();
    assertThat(isGift("", "", "pays by gift card", "")).isFalse();
    assertThat(isGift("", "", "", "\"b2b, Gift\"")).isTrue();
  }

  @Test
  void anOrderSaysYesToMailOrNothing() throws IOException, Refusal {
    List<CustomerFact> yes = read(order("paid", "27.00", "", "")).customers();
    assertThat(yes).hasSize(1);
    assertThat(yes.getFirst().consent()).isEqualTo(Consent.SUBSCRIBED);
    assertThat(yes.getFirst().consentAt()).isEqualTo(Instant.parse("2026-05-01T08:00:00Z"));
    assertThat(yes.getFirst().attributes()).containsEntry("country", "DE");
    List<CustomerFact> no =
        read(order("paid", "27.00", "", "").replace(",yes,", ",no,")).customers();
    assertThat(no.getFirst().consent()).isNull();
  }

  @Test
  void ordersThatWereSortedAnewAreSetAsideNotMisread() throws IOException, Refusal {
    String sorted =
        order("paid", "27.00", "", "")
            + order("paid", "27.00", "", "").replace("#1001", "#1002")
            + "#1001,ann@example.com,,,,,,,,,,1,Late,1.00,LATE,,,,,,,\n";
    Heard heard = read(sorted);
    assertThat(heard.events()).hasSize(4);
    assertThat(heard.rejects).hasSize(1);
    assertThat(heard.rejects.getFirst().reason()).contains("not sorted anew");
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgainWhateverWasRefunded() throws Refusal {
    Random random = new Random(9);
    List<List<EventFact>> orders = new ArrayList<>();
    long line = 2;
    for (int i = 0; i < 400; i++) {
      List<EventFact> order = order(i, line, random);
      line += order.stream().filter(event -> event.type() == EventType.PURCHASE).count();
      orders.add(order);
    }
    Path file = folder.resolve("orders.csv");
    Conventions conventions = new Conventions(Heard.EURO.zone(), Heard.EURO.currency());
    ShopifyOrderWriting.write(file, conventions, UnaryOperator.identity(), orders.iterator());
    Heard heard = Heard.of(file, Heard.EURO);
    assertThat(heard.rejects).isEmpty();
    assertThat(heard.events()).isEqualTo(orders.stream().flatMap(List::stream).toList());
  }

  @Test
  @Tag("law")
  void refundsNeverExceedWhatWasPaidAndAddUpToWhatWasGivenBack() throws IOException, Refusal {
    Random random = new Random(10);
    StringBuilder text = new StringBuilder();
    List<Long> given = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      long subtotal = 1L + random.nextInt(2700);
      long back = random.nextInt(3000);
      given.add(Math.min(back, subtotal));
      text.append(
          order("partially_refunded", cents(subtotal), "", cents(back))
              .replace("#1001", "#" + (2000 + i)));
    }
    Heard heard = read(text.toString());
    for (int i = 0; i < given.size(); i++) {
      String name = "#" + (2000 + i);
      long paid = sum(heard, name, EventType.PURCHASE);
      assertThat(sum(heard, name, EventType.REFUND)).isEqualTo(given.get(i));
      assertThat(given.get(i)).isLessThanOrEqualTo(paid);
    }
  }

  private static long sum(Heard heard, String name, EventType type) {
    return heard.events().stream()
        .filter(event -> event.type() == type && name.equals(event.ref()))
        .mapToLong(event -> Objects.requireNonNull(event.amountMinor()))
        .sum();
  }

  private static String cents(long minor) {
    return minor / 100 + "." + String.format(java.util.Locale.ROOT, "%02d", minor % 100);
  }

  private static List<EventFact> order(int number, long firstLine, Random random) {
    List<EventFact> events = new ArrayList<>();
    Instant at = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50_000_000));
    boolean isGift = random.nextInt(4) == 0;
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      int quantity = 1 + random.nextInt(5);
      long amount = random.nextInt(10_000);
      events.add(event(number, line, firstLine, EventType.PURCHASE, at, amount, quantity, isGift));
    }
    int fate = random.nextInt(3);
    @Nullable Instant backAt = fate == 1 ? at.plusSeconds(86_400) : null;
    for (int line = 0; line < lines && fate < 2; line++) {
      EventFact bought = events.get(line);
      long amount = Objects.requireNonNull(bought.amountMinor());
      events.add(
          event(
              number,
              line,
              firstLine,
              EventType.REFUND,
              backAt,
              amount,
              bought.quantity(),
              isGift));
    }
    return events;
  }

  private static EventFact event(
      int number,
      int line,
      long firstLine,
      EventType type,
      @Nullable Instant at,
      long amount,
      int quantity,
      boolean isGift) {
    String name = "#" + (1000 + number);
    String state = type == EventType.PURCHASE ? "purchase" : "refund";
    return new EventFact(
        firstLine + line,
        name + "/line-" + (line + 1) + "/" + state,
        new Who(null, "c" + number + "@example.com"),
        type,
        at,
        "SKU-" + line,
        amount,
        quantity,
        name,
        null,
        null,
        isGift);
  }

  private boolean isGift(String billed, String shipped, String note, String tags)
      throws IOException, Refusal {
    String row =
        "#7,ann@example.com,paid,,no,EUR,1.00,0,0,1.00,2026-05-01,1,Rose,1.00,ROSE,"
            + String.join(",", billed, shipped, "DE", note, "", "", tags)
            + "\n";
    return read(row).events().getFirst().isGift();
  }

  private static List<EventFact> refunds(Heard heard) {
    return heard.events().stream().filter(event -> event.type() == EventType.REFUND).toList();
  }

  private static Set<String> ids(Heard heard) {
    return new HashSet<>(
        heard.events().stream().flatMap(event -> Stream.ofNullable(event.id())).toList());
  }

  private static String order(String status, String subtotal, String cancelled, String refunded) {
    return "#1001,ann@example.com,"
        + status
        + ",2026-05-01 10:00:05 +0200,yes,EUR,"
        + subtotal
        + ",4.90,0.00,31.90,2026-05-01 10:00:00 +0200,2,Rose,10.00,ROSE,Ann Lee,Ann Lee,DE,,"
        + cancelled
        + ","
        + refunded
        + ",\n#1001,ann@example.com,,,,,,,,,,1,Tulip - Red,7.00,,,,,,,,\n";
  }

  private Heard read(String rows) throws IOException, Refusal {
    Path file = Files.writeString(folder.resolve("orders.csv"), HEADER + rows);
    return Heard.of(file, Heard.EURO);
  }
}
