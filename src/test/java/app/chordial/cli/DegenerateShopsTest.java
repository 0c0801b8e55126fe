package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.cli.Calls.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shops that a newcomer really has: empty, left by everybody, or with nothing to say yet. */
class DegenerateShopsTest {

  private static final String HELLO =
      """
      {"id": "hello", "name": "Hello", "theme": "news", "subject": "Hello", "isForEveryone": true,
       "valueMinor": 500, "link": "https://example.com"}
      """;
  private static final String PEOPLE =
      """
      email,status
      ann@example.com,yes
      bob@example.com,yes
      """;
  private static final String PEOPLE_MEAN =
      """
      {"name": "People", "kind": "customers", "fields": {"email": "email", "consent": "status"},
       "translations": {"consent": {"yes": "subscribed"}}}
      """;
  private static final String BOUGHT =
      """
      email,type,at,product,amount
      ann@example.com,purchase,2026-11-01T10:00:00Z,tea,4.50
      bob@example.com,view,2026-11-02T10:00:00Z,tea,
      """;
  private static final String LEFT =
      """
      email,type,at
      ann@example.com,unsubscribe,2026-11-10T10:00:00Z
      bob@example.com,complaint,2026-11-11T10:00:00Z
      """;
  private static final List<String> FORTNIGHT = List.of("--from", "2026-11-23", "--days", "14");

  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    ok("new", "--currency", "GBP", "--zone", "Europe/London");
  }

  private Said call(Object... args) {
    List<Object> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--workspace", shop));
    Said said = calls.call(all.toArray());
    assertThat(said.out() + said.err())
        .isNotBlank()
        .doesNotContain("NaN", "Infinity", "∞", "\"null\"", "Exception", "of 0 customers, 0", "+£0")
        .doesNotContainPattern("[-−]£?0(\\.0+)?(?![\\d.])")
        .doesNotContainPattern("% of 0\\b")
        .doesNotContainPattern("(?<!: )\\bnull\\b");
    return said;
  }

  private String ok(Object... args) {
    Said said = call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said.out();
  }

  /** One clear line, and nothing else. */
  private String refused(Object... args) {
    Said said = call(args);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.complaints()).hasSize(1);
    return said.complaints().getFirst();
  }

  private Object[] inAFortnight(Object... command) {
    List<Object> all = new java.util.ArrayList<>(List.of(command));
    all.addAll(FORTNIGHT);
    return all.toArray();
  }

  private void designed(String messages) throws IOException {
    designed(messages, "");
  }

  private void designed(String messages, String more) throws IOException {
    String design =
        """
        {"chordial": 1,
         "interests": [{"id": "tea", "name": "Tea", "witnesses": [{"kind": "product", "key": "tea", "strength": 1}]}],
         "segments": [{"id": "fans", "name": "Fans", "rule": {"kind": "leans", "interest": "tea"}}],
         "themes": [{"id": "news", "name": "News"}],
         "messages": [%s]%s}
        """
            .formatted(messages, more);
    Path file = Files.writeString(folder.resolve("d.json"), design);
    ok("design", "import", file);
  }

  private void imported(String name, String rows) throws IOException {
    ok("import", Files.writeString(folder.resolve(name), rows));
  }

  private void twoPeople() throws IOException {
    Path people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
    Path mean = Files.writeString(folder.resolve("people.json"), PEOPLE_MEAN);
    ok("import", people, "--mapping", mean);
    imported("bought.csv", BOUGHT);
  }

  private String simulated() {
    return ok("simulate", "--weeks", "4", "--runs", "3", "--from", "2026-11-23");
  }

  private Object[] export() {
    return inAFortnight("export", "--to", "generic", "--out", folder.resolve("out"));
  }

  @Test
  void anEmptyShopSaysThatItIsEmpty() throws IOException {
    designed(HELLO);
    assertThat(ok(inAFortnight("plan")))
        .contains("The shop has no customers yet.", "0 e-mails over 4 send days")
        .doesNotContain("No send day");
    assertThat(simulated())
        .contains("0 customers with consent", "Nobody may be mailed", "nothing to compare");
    assertThat(refused("explain", "--customer", "ann@example.com", "--on", "2026-11-24"))
        .contains("Nobody here is called “ann@example.com”");
    assertThat(refused(export())).contains("Nobody may be mailed");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(ok("interests")).containsPattern("Tea +nobody");
    assertThat(ok("segment", "count", "--name", "Fans")).contains("The shop has no customers yet.");
    assertThat(ok("customers")).contains("0 customers");
    assertThat(ok("audit")).contains("No e-mail of the days", "can't be told without e-mails");
    assertThat(ok(inAFortnight("plan", "--frontier"))).contains("0 e-mails worth £0");
  }

  @Test
  void anEmptyShopWithoutADesignSaysSoToo() {
    assertThat(ok(inAFortnight("plan"))).contains("The shop has no customers yet.");
    assertThat(simulated()).contains("nothing to compare");
    assertThat(refused(export())).contains("Nobody may be mailed");
    assertThat(ok("interests")).contains("The design has no interests yet.");
    assertThat(refused("segment", "count", "--name", "Fans"))
        .contains("The design has no segments yet.");
  }

  @Test
  void whereEverybodyUnsubscribedNobodyIsMailed() throws IOException {
    designed(HELLO);
    twoPeople();
    assertThat(ok(inAFortnight("plan"))).doesNotContain("0 e-mails over 4 send days");
    imported("left.csv", LEFT);
    assertThat(ok(inAFortnight("plan"))).contains("not mailable 2", "0 e-mails over 4 send days");
    assertThat(simulated()).contains("Nobody may be mailed", "nothing to compare");
    assertThat(ok("explain", "--customer", "ann@example.com", "--on", "2026-11-24"))
        .contains("there is no consent to mail this customer");
    assertThat(refused(export())).contains("Nobody may be mailed");
    assertThat(ok("interests")).contains("1 customer, mean affinity");
    assertThat(ok("segment", "count", "--name", "Fans"))
        .contains("1 of 2 customers, 0 of them may be mailed");
  }

  @Test
  void whereOnlyOneEmailADayMayGo_theOtherCustomerWaits() throws IOException {
    designed(HELLO, ", \"rhythm\": {\"limits\": {\"emailsADay\": 1}}");
    twoPeople();
    assertThat(ok(inAFortnight("plan")))
        .contains("2026-11-24: 1 e-mail; nothing for: crowded out 1.")
        .contains("2026-11-26: 1 e-mail; nothing for: too soon 1.")
        .contains("2026-11-24: No more e-mails may go that day; one more would be worth £");
    assertThat(ok(inAFortnight("plan", "--reach")))
        .contains(
            "2026-11-24, crowded out: At least a third more in every limit for all customers"
                + " together would reach all of them.");
  }

  @Test
  void anAuditThatEndsBeforeItBeginsIsRefused() {
    assertThat(refused("audit", "--from", "2026-11-02", "--to", "2026-11-01"))
        .contains("An audit must begin before it ends");
  }

  @Test
  void aDesignWithoutMessagesHasNothingToSay() throws IOException {
    designed("");
    twoPeople();
    assertThat(ok(inAFortnight("plan"))).contains("nothing eligible 2", "0 e-mails over 4");
    assertThat(simulated()).contains("2 customers with consent", "nothing to compare");
    assertThat(ok("explain", "--customer", "ann@example.com", "--on", "2026-11-24"))
        .contains("no message is open to this customer", "0 in all");
    assertThat(
            refused(
                "explain", "--customer", "ann@example.com", "--on", "2026-11-24", "--message", "x"))
        .contains("There is no message “x”");
    assertThat(ok(export())).contains("0 e-mails to 0 people", "Nobody gets an e-mail");
  }

  @Test
  void everyAnswerIsOneJsonDocumentToo() throws IOException {
    designed("");
    for (Object[] command :
        List.of(
            inAFortnight("plan", "--json"),
            new Object[] {"simulate", "--weeks", "4", "--runs", "2", "--json"},
            new Object[] {"interests", "--json"},
            new Object[] {"audit", "--json"},
            new Object[] {"segment", "count", "--name", "Fans", "--json"},
            new Object[] {"customers", "--json"})) {
      assertThat(ok(command).strip()).startsWith("{").endsWith("}");
    }
  }
}
