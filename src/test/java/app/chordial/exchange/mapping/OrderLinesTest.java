package app.chordial.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.Heard;
import app.chordial.exchange.ImportAccount;
import app.chordial.exchange.Importing;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderLinesTest {

  private static final String HEADER =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

  @TempDir Path folder = Path.of("");

  @Test
  void aLineIsAPurchaseARefundOrSkippedByItsReason() throws IOException, Refusal {
    Heard heard =
        read(
            """
            1,85123A,HOLDER,6,2010-12-01T08:26:00Z,2.55,17850,United Kingdom
            1,85123A,HOLDER,6,2010-12-01T08:26:00Z,2.55,17850,United Kingdom
            C2,85123A,LIGHT HOLDER,-2,2010-12-02T08:26:00Z,2.55,17850,United Kingdom
            3,POST,POSTAGE,1,2010-12-03T08:26:00Z,18.00,17850,France
            4,85123A,?,-9,2010-12-04T08:26:00Z,0,,United Kingdom
            5,22139,TEA SET,1,2010-12-05T08:26:00Z,0.0,17850,United Kingdom
            6,22139,TEA SET,one,2010-12-05T08:26:00Z,1.0,17850,United Kingdom
            """);
    assertThat(heard.inShort())
        .containsExactly("purchase 6 85123A 1530", "purchase 6 85123A 1530", "refund 2 85123A 510");
    assertThat(heard.events().getFirst().who()).isEqualTo(new Who("17850", null));
    assertThat(heard.events().getFirst().ref()).isEqualTo("1");
    assertThat(heard.skips.toString())
        .isEqualTo("{Lines without a customer=1, Lines without a price=1, Postage and carriage=1}");
    assertThat(heard.rejects).hasSize(1);
    assertThat(heard.rejects.getFirst().raw()).startsWith("6,22139");
  }

  @Test
  void theCountryIsSaidWhenItIsNewOrKnownEarlier() throws IOException, Refusal {
    Heard heard =
        read(
            """
            1,A1,X,1,2010-12-05T00:00:00Z,1,7,France
            2,A1,X,1,2010-12-06T00:00:00Z,1,7,France
            3,A1,X,1,2010-12-01T00:00:00Z,1,7,France
            4,A1,X,1,2010-12-07T00:00:00Z,1,7,Spain
            5,A1,X,1,2010-12-07T00:00:00Z,1,8,Spain
            """);
    assertThat(heard.customers().stream().map(CustomerFact::line)).containsExactly(2L, 4L, 5L, 6L);
    assertThat(heard.customers().get(1).knownAt()).isEqualTo(Instant.parse("2010-12-01T00:00:00Z"));
    assertThat(heard.customers().get(2).attributes()).containsEntry("country", "Spain");
  }

  @Test
  void aProductKeepsItsMostFrequentTitleAndItsNewestPrice() throws IOException, Refusal {
    Heard heard =
        read(
            """
            1,A1,WRONG,1,2010-12-05T00:00:00Z,3,7,France
            2,A1,B TITLE,1,2010-12-09T00:00:00Z,5,7,France
            3,A1,A TITLE,1,2010-12-06T00:00:00Z,4,7,France
            4,A1,A TITLE,1,2010-12-06T00:00:00Z,4,7,France
            5,A1,B TITLE,1,2010-12-06T00:00:00Z,4,7,France
            """);
    assertThat(heard.products())
        .containsExactly(
            new ProductFact(2, "A1", "A TITLE", null, null, null, 500L, null, null, null));
  }

  @Test
  @Tag("law")
  void everyRowIsReadRejectedOrSkippedAndNothingElse() throws IOException, Refusal {
    Random random = new Random(2);
    String[] codes = {"85123A", "POST", "M", "B", "gift_0001_20", "22139"};
    String[] prices = {"2.55", "0", "-3.00", "x", "1,000.00"};
    String[] customers = {"", "17850", "12346"};
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder();
      int count = 1 + random.nextInt(200);
      for (int i = 0; i < count; i++) {
        text.append(random.nextBoolean() ? "C" : "").append(i).append(',');
        text.append(codes[random.nextInt(codes.length)]).append(",\"T \n");
        text.append(random.nextInt(9)).append("\",").append(random.nextInt(9) - 4);
        text.append(",2010-12-0").append(random.nextInt(10)).append("T08:26:00Z,\"");
        text.append(prices[random.nextInt(prices.length)]).append("\",");
        text.append(customers[random.nextInt(customers.length)]).append(",France\n");
      }
      Path file = Files.writeString(folder.resolve("lines.csv"), HEADER + text);
      Heard heard = new Heard();
      ImportAccount account =
          Importing.importFile(file, Heard.EURO.by(inEuro()), heard, Progress.NONE);
      assertThat(account.rows()).isEqualTo(count);
      assertThat(heard.events()).hasSize((int) account.read());
      assertThat(heard.rejects).hasSize((int) account.rejected());
      assertThat(heard.skippedLines).hasSize((int) account.skipped());
      Set<Long> lines = new HashSet<>(heard.skippedLines);
      heard.events().forEach(event -> lines.add(event.line()));
      heard.rejects.forEach(reject -> lines.add(reject.line()));
      assertThat(lines).hasSize(count);
    }
  }

  @Test
  void amountsOfAnotherCurrencyAreSetAside() throws IOException, Refusal {
    Path file =
        Files.writeString(
            folder.resolve("lines.csv"), HEADER + "1,A1,X,1,2010-12-05T00:00:00Z,3,7,France\n");
    Mapping pounds = MappingFile.read(Path.of("sample-data", "mappings", "online-retail.json"));
    assertThat(Heard.of(file, Heard.EURO.by(pounds)).rejects.getFirst().reason())
        .isEqualTo("The amount is in GBP, and this workspace counts in EUR.");
  }

  @Test
  void aMappingThatDoesNotFitTheFileIsRefused() throws IOException, Refusal {
    Path file = Files.writeString(folder.resolve("lines.csv"), "a,b\n1,2\n");
    Mapping pounds = MappingFile.read(Path.of("sample-data", "mappings", "online-retail.json"));
    assertThatThrownBy(() -> Heard.of(file, Heard.EURO.by(pounds)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not fit lines.csv")
        .hasMessageContaining("“InvoiceNo”")
        .hasMessageContaining("Nothing was imported");
  }

  private Heard read(String rows) throws IOException, Refusal {
    Path file = Files.writeString(folder.resolve("lines.csv"), HEADER + rows);
    return Heard.of(file, Heard.EURO.by(inEuro()));
  }

  private static Mapping inEuro() throws Refusal {
    Mapping pounds = MappingFile.read(Path.of("sample-data", "mappings", "online-retail.json"));
    Mapping.Columns columns = pounds.columns();
    return new Mapping(
        pounds.name(),
        pounds.kind(),
        new Mapping.Columns(
            columns.fields(), columns.attributes(), new java.util.LinkedHashMap<>()),
        pounds.manner(),
        pounds.rules());
  }

  @Test
  void aMappingReadsAnyShopsWayOfWriting() throws IOException, Refusal {
    Path file =
        Files.writeString(
            folder.resolve("bestellungen.csv"),
            """
            Datum;Kunde;Artikel;Menge;Summe;Geschenk
            01.05.2026 10:00;ann@example.com;Rose;2;1.234,50 €;ja
            02.05.2026 10:00;bob@example.com;Tulpe;1,5;3,00;
            02/05/2026;bob@example.com;Tulpe;1;3,00;
            """);
    Mapping mapping =
        MappingFile.parse(
            """
            {"kind": "order lines",
             "fields": {"at": "datum", "email": "KUNDE", "product": "Artikel",
                        "quantity": "Menge", "amount": "Summe", "gift": "Geschenk"},
             "dates": ["dd.MM.yyyy HH:mm"], "numbers": "1.234,56",
             "translations": {"gift": {"ja": "yes"}}}
            """,
            "m.json");
    Heard heard = Heard.of(file, Heard.EURO.by(mapping));
    assertThat(heard.inShort()).containsExactly("purchase 2 Rose 123450", "purchase 2 Tulpe 300");
    assertThat(heard.events().stream().map(EventFact::isGift)).isEqualTo(List.of(true, false));
    assertThat(heard.rejects).hasSize(1);
  }
}
