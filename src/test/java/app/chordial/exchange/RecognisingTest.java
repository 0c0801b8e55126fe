package app.chordial.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.Consent;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.mapping.Field;
import app.chordial.exchange.mapping.Kind;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aShopifyFileIsKnownByItsHeadersInAnyOrderAndSaysWhatItIgnores() throws IOException, Refusal {
    Recognition look =
        look(
            "TAGS;note;Email;last name;First Name;Accepts Marketing;Total Spent;Shoe size\n"
                + ";private;a@example.com;Lee;Ann;yes;0;39\n".repeat(30));
    assertThat(look.format()).isEqualTo(Format.SHOPIFY_CUSTOMERS);
    assertThat(look.dialect().delimiter()).isEqualTo(';');
    assertThat(look.sample()).hasSize(20);
    assertThat(look.ignored()).containsExactly("note");
    assertThat(look.columns())
        .contains(new ColumnUse("Shoe size", ColumnUse.Use.ATTRIBUTE, "Shoe size"))
        .contains(new ColumnUse("Accepts Marketing", ColumnUse.Use.USED, "consent"));
    assertThat(look.problems())
        .hasSize(1)
        .allMatch(problem -> problem.severity() == Problem.Severity.NOTE)
        .allMatch(problem -> problem.message().equals("Not read: note."));
  }

  @Test
  void ordersProductsAndEventsAreKnown() throws IOException, Refusal {
    assertThat(
            look("""
            Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,\
            Lineitem price,Vendor
            1,2,3,4,5,6,7,8
            """)
                .format())
        .isEqualTo(Format.SHOPIFY_ORDERS);
    assertThat(look("Handle,Title,Variant Price\n1,2,3\n").format())
        .isEqualTo(Format.SHOPIFY_PRODUCTS);
    Recognition events = look("customer_id,type,at,mood\n1,view,2026-05-01,good\n");
    assertThat(events.format()).isEqualTo(Format.EVENTS);
    assertThat(events.ignored()).containsExactly("mood");
  }

  @Test
  void ofAnUnknownFileTheColumnsAreGuessed() throws IOException, Refusal {
    Recognition look =
        look(
            """
            Order Date;Customer Email;SKU;Product Name;Qty;Item price;Country;Weather
            01.05.2026;a@example.com;R1;Rose;2;1.234,50;DE;rain
            31.05.2026;b@example.com;R1;Rose;1;3,50;DE;sun
            """);
    Mapping guess = Objects.requireNonNull(look.guess());
    assertThat(look.format()).isEqualTo(Format.MAPPED);
    assertThat(guess.kind()).isEqualTo(Kind.ORDER_LINES);
    assertThat(guess.columns().fields())
        .containsEntry(Field.EMAIL, "Customer Email")
        .containsEntry(Field.AT, "Order Date")
        .containsEntry(Field.PRODUCT, "SKU")
        .containsEntry(Field.PRICE, "Item price");
    assertThat(guess.columns().attributes()).containsEntry("Country", "Country");
    assertThat(guess.manner().datePatterns()).containsExactly("dd.MM.yyyy");
    assertThat(guess.manner().numbers()).isEqualTo(DecimalStyle.COMMA);
    assertThat(look.ignored()).containsExactly("Weather");
    assertThat(MappingFile.parse(MappingFile.text(guess), "guess.json")).isEqualTo(guess);
    assertThat(Heard.of(folder.resolve("file.csv"), Heard.EURO.by(guess)).inShort())
        .containsExactly("purchase 2 R1 246900", "purchase 1 R1 350");
  }

  @Test
  void dateThatCanBeReadInTwoWaysIsAQuestion() throws IOException, Refusal {
    Recognition look = look("email,date,total\na@example.com,01/05/2026,3\n");
    assertThat(look.problems())
        .anyMatch(problem -> problem.message().contains("dd/MM/yyyy or MM/dd/yyyy"));
    Mapping guess = Objects.requireNonNull(look.guess());
    assertThatThrownBy(() -> Heard.of(folder.resolve("file.csv"), Heard.EURO.by(guess)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatAWordMeansForConsentIsAQuestionNeverAGuess() throws IOException, Refusal {
    Recognition look = look("Email,Status\na@example.com,active\nb@example.com,SUBSCRIBED\n");
    assertThat(look.problems())
        .anyMatch(problem -> problem.message().startsWith("Say what “active”"));
    Heard heard =
        Heard.of(folder.resolve("file.csv"), Heard.EURO.by(Objects.requireNonNull(look.guess())));
    assertThat(heard.rejects).hasSize(1);
    assertThat(heard.customers())
        .hasSize(1)
        .allMatch(customer -> customer.consent() == Consent.SUBSCRIBED);
  }

  @Test
  void anUnknownFileWithoutAMappingIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> Heard.of(file, Heard.EURO))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "odd.csv is of no format that is known here: its columns are a, b. Nothing was"
                + " imported. Say what its columns mean on the Data screen, or give a mapping file"
                + " with --mapping.");
  }

  @Test
  void aFileTakenForWhatItIsNotIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.csv"), "Email,Name\n1,2\n");
    ImportContext orders =
        new ImportContext(
            Heard.EURO.zone(), Heard.EURO.currency(), Format.of("Shopify-Orders"), null);
    assertThatThrownBy(() -> Heard.of(file, orders))
        .hasMessageContaining("is no file of Shopify orders: it lacks “Financial Status”");
  }

  private Recognition look(String text) throws IOException, Refusal {
    Path file = Files.writeString(folder.resolve("file.csv"), text);
    return Recognising.recognise(file, Progress.NONE);
  }
}
