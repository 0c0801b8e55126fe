package app.chordial.exchange.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.Heard;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyCustomersTest {

  @TempDir Path folder = Path.of("");

  @Test
  void theNewestGenerationIsRead() throws IOException, Refusal {
    Heard heard =
        read(
            """
            Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,\
            Default Address Address1,Default Address Address2,Default Address City,\
            Default Address Province Code,Default Address Country Code,Default Address Zip,\
            Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,\
            Tax Exempt,Tags
            '7210448301122,Ann,Lee,Ann@Example.com,yes,,1 Road,,Köln,,DE,'50667,'+49221,,no,120.50,\
            3,"two
            lines",no,"VIP, roses"
            """);
    CustomerFact ann = heard.customers().getFirst();
    assertThat(ann.who()).isEqualTo(new Who("7210448301122", "Ann@Example.com"));
    assertThat(ann.consent()).isEqualTo(Consent.SUBSCRIBED);
    assertThat(ann.consentAt()).isNull();
    assertThat(ann.tags()).containsExactly("VIP", "roses");
    assertThat(ann.attributes().toString())
        .isEqualTo(
            "{city=Köln, country=DE, postcode=50667, total spent=120.50, total orders=3, tax"
                + " exempt=false}");
  }

  @Test
  void theSecondGenerationIsReadAndOtherColumnsStay() throws IOException, Refusal {
    Heard heard =
        read(
            """
            First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,\
            Province,Province Code,Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,\
            Total Orders,Tags,Note,Tax Exempt,Favourite flower
            Ann,Lee,ann@example.com,no,Lee Ltd,,,,,,Germany,DE,,,,0.00,0,,,yes,Tulip
            """);
    CustomerFact ann = heard.customers().getFirst();
    assertThat(ann.consent()).isEqualTo(Consent.NEVER_SUBSCRIBED);
    assertThat(ann.attributes())
        .containsEntry("country", "DE")
        .containsEntry("tax exempt", "true")
        .containsEntry("Favourite flower", "Tulip")
        .doesNotContainKey("Country");
    assertThat(ann.tags()).isEmpty();
  }

  @Test
  void theOldestGenerationIsReadAndSilenceIsNoConsent() throws IOException, Refusal {
    Heard heard =
        read(
            """
            First Name;Last Name;Email;Accepts Marketing;Company;Total Spent;Tags
            Ann;Lee;ann@example.com;YES;;0.00;
            Bob;Lee;bob@example.com;;;0.00;
            Cy;Lee;;yes;;0.00;
            Di;Lee;di@example.com;maybe;;0.00;
            """);
    assertThat(heard.customers().stream().map(CustomerFact::consent))
        .containsExactly(Consent.SUBSCRIBED, null);
    assertThat(heard.skips).containsEntry("Customers without an e-mail address or number", 1);
    assertThat(heard.rejects)
        .containsExactly(
            new Heard.Reject(
                5,
                "“maybe” for consent is neither yes nor no.",
                "Di;Lee;di@example.com;maybe;;0.00;"));
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgain() throws Refusal {
    Random random = new Random(5);
    List<CustomerFact> customers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      customers.add(customer(i + 2, random));
    }
    Path file = folder.resolve("customers.csv");
    ShopifyCustomerWriting.write(file, List.of("Favourite flower"), customers.iterator());
    assertThat(Heard.of(file, Heard.EURO).facts).isEqualTo(List.copyOf(customers));
  }

  private static CustomerFact customer(long line, Random random) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    for (String name : List.of("company", "city", "country", "postcode", "total spent")) {
      if (random.nextBoolean()) {
        attributes.put(name, word(random));
      }
    }
    if (random.nextBoolean()) {
      attributes.put("tax exempt", String.valueOf(random.nextBoolean()));
    }
    if (random.nextBoolean()) {
      attributes.put("Favourite flower", word(random));
    }
    Consent consent =
        switch (random.nextInt(3)) {
          case 0 -> Consent.SUBSCRIBED;
          case 1 -> Consent.NEVER_SUBSCRIBED;
          default -> null;
        };
    return new CustomerFact(
        line,
        new Who(random.nextBoolean() ? "id" + line : null, "c" + line + "@example.com"),
        random.nextBoolean() ? word(random) : null,
        word(random),
        consent,
        null,
        null,
        attributes,
        random.nextBoolean() ? List.of("a" + random.nextInt(), "VIP") : List.of());
  }

  private static String word(Random random) {
    String[] words = {"=1+1", "Zoë", "O'Neil", "'77", "a \"b\", c", "+49", "-", "@home", "x y"};
    return words[random.nextInt(words.length)];
  }

  private Heard read(String text) throws IOException, Refusal {
    return Heard.of(Files.writeString(folder.resolve("customers.csv"), text), Heard.EURO);
  }
}
