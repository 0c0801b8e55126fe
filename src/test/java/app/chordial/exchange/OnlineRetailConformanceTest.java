package app.chordial.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every line of a real shop's export is accounted for. */
@Tag("conformance")
class OnlineRetailConformanceTest {

  private static final Path MAPPINGS = Path.of("sample-data", "mappings");
  private static final ImportContext POUNDS =
      ImportContext.of(ZoneId.of("Europe/London"), Currency.getInstance("GBP"));

  private Path data = Path.of("");

  @BeforeEach
  void findTheData() {
    String folder = System.getProperty("conformance.data", "");
    Assumptions.assumeFalse(folder.isEmpty(), "conformance.data is not set");
    data = Path.of(folder, "onlineretail");
  }

  @Test
  void theAccountOfAllInvoiceLinesAddsUp() throws Refusal {
    Mapping mapping = MappingFile.read(MAPPINGS.resolve("online-retail.json"));
    Counting counting = new Counting();
    ImportAccount account =
        Importing.importFile(
            data.resolve("onlineretail.csv.gz"), POUNDS.by(mapping), counting, Progress.NONE);

    assertThat(account.rows()).isEqualTo(541_909);
    assertThat(account.rejected()).isZero();
    assertThat(counting.purchases + counting.refunds + account.skipped()).isEqualTo(541_909);
    assertThat(account.read()).isEqualTo(counting.purchases + counting.refunds);
    assertThat(counting.skips)
        .containsExactly(
            entry("Bad debts written off", 3),
            entry("Cushion pads added free of charge", 4),
            entry("Discounts given as a line", 77),
            entry("Fees and commissions", 87),
            entry("Gift vouchers", 34),
            entry("Lines without a customer", 134_050),
            entry("Lines without a price", 33),
            entry("Manual corrections", 572),
            entry("Postage and carriage", 2110),
            entry("Samples", 63));
    // Counted from the same file by other means, with exact decimals.
    assertThat(counting.purchases).isEqualTo(396_337);
    assertThat(counting.refunds).isEqualTo(8_539);
    assertThat(counting.bought).isEqualTo(876_106_665);
    assertThat(counting.givenBack).isEqualTo(47_440_333);
    assertThat(counting.customers).hasSize(4_362);
    assertThat(counting.titles)
        .hasSize(3_676)
        .containsEntry("22776", "SWEETHEART CAKESTAND 3 TIER");
  }

  @Test
  void everyContactHasAnAddressAndAConsent() throws Refusal {
    Mapping mapping = MappingFile.read(MAPPINGS.resolve("online-retail-contacts.json"));
    Counting counting = new Counting();
    ImportAccount account =
        Importing.importFile(
            data.resolve("contacts.csv"), POUNDS.by(mapping), counting, Progress.NONE);

    assertThat(account.read()).isEqualTo(4_372);
    assertThat(counting.customers).hasSize(4_372);
    assertThat(counting.consents.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(4_372);
    assertThat(counting.consents.keySet()).containsExactly(Consent.values());
  }

  private static final class Counting implements FactSink {
    int purchases;
    int refunds;
    long bought;
    long givenBack;
    final Map<String, Integer> skips = new TreeMap<>();
    final Map<Consent, Integer> consents = new TreeMap<>();
    final Set<String> customers = new HashSet<>();
    final Map<String, String> titles = new TreeMap<>();

    @Override
    public void accept(Fact fact) {
      switch (fact) {
        case EventFact event -> {
          boolean isRefund = event.type() == EventType.REFUND;
          Long amount = event.amountMinor();
          long minor = amount == null ? 0 : amount;
          purchases += isRefund ? 0 : 1;
          refunds += isRefund ? 1 : 0;
          bought += isRefund ? 0 : minor;
          givenBack += isRefund ? minor : 0;
        }
        case CustomerFact customer -> {
          customers.add(String.valueOf(customer.who().externalId()));
          if (customer.consent() != null) {
            consents.merge(customer.consent(), 1, Integer::sum);
          }
        }
        case ProductFact product -> titles.put(product.key(), String.valueOf(product.title()));
      }
    }

    @Override
    public void reject(long line, String reason, String raw) {
      throw new AssertionError(line + ": " + reason + ": " + raw);
    }

    @Override
    public void skip(long line, String reason) {
      skips.merge(reason, 1, Integer::sum);
    }
  }
}
