package app.chordial.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.exchange.csv.Headers;
import app.chordial.work.Problem;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"online-retail.json", "online-retail-contacts.json"})
  void aMappingThatIsWrittenIsReadAgain(String name) throws Refusal {
    Mapping mapping = MappingFile.read(Path.of("sample-data", "mappings", name));
    Path copy = folder.resolve("copy.json");
    MappingFile.write(copy, mapping);
    assertThat(MappingFile.read(copy)).isEqualTo(mapping);
    assertThat(MappingFile.text(MappingFile.read(copy))).isEqualTo(MappingFile.text(mapping));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind": "parcels"}                                         | one of customers, products
          {"fields": {}}                                              | “kind” must be one of
          {"kind": "events", "fields": {"colour": "C"}}               | no field “colour”
          {"kind": "events", "colour": 1}                             | says “colour”
          {"kind": "events", "zone": "Mars/Base"}                     | no time zone “Mars/Base”
          {"kind": "events", "numbers": "12"}                         | must be 1,234.56 or 1.234,56
          {"kind": "events", "skip": [{"when": {"a": "b"}}]}          | needs “because”
          {"kind": "events", "refunds": [{}]}                         | needs “when”
          {"kind": "events"                                           | line 1
          null                                                        | is empty
          """)
  void whatIsNoMappingIsRefusedByWhatIsWrongWithIt(String json, String reason) {
    assertThatThrownBy(() -> MappingFile.parse(json, "m.json"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("m.json is not a mapping")
        .hasMessageContaining(reason)
        .hasMessageContaining("Nothing was imported");
  }

  @Test
  void everythingThatIsWrongForAFileIsSaidBeforeItIsRead() throws Refusal {
    Mapping mapping =
        MappingFile.parse(
            """
            {"kind": "order lines",
             "fields": {"at": "Date", "email": "E-mail", "consent at": "Since"},
             "attributes": {"country": "Land"},
             "dates": ["dd.{"],
             "skip": [{"when": {"Date": "["}, "because": "x"}]}
            """,
            "m.json");
    List<String> messages =
        MappingCheck.check(mapping, new Headers(List.of("date", "Mail"))).stream()
            .map(Problem::message)
            .toList();
    assertThat(messages)
        .anyMatch(text -> text.contains("“email” in a column “E-mail”") && text.contains("Mail"))
        .anyMatch(text -> text.contains("“country” in a column “Land”"))
        .anyMatch(text -> text.contains("can't have “consent at”"))
        .anyMatch(text -> text.contains("needs a column for “amount” or “price”"))
        .anyMatch(text -> text.contains("“dd.{” is not a date pattern"))
        .anyMatch(text -> text.contains("“[” is not a regular expression"))
        .hasSize(7);
  }

  @Test
  void theDateFormatIsAskedForWhereDatesAreRead() throws Refusal {
    String fields = "\"fields\": {\"email\": \"m\", \"consent at\": \"d\"}";
    Mapping mapping = MappingFile.parse("{\"kind\": \"customers\", " + fields + "}", "m.json");
    assertThat(MappingCheck.check(mapping, new Headers(List.of("m", "d"))))
        .hasSize(1)
        .allMatch(problem -> problem.message().startsWith("Say how this file writes its dates"));
  }
}
