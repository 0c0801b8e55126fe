package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.cli.Calls.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Series from an empty design to the mail tool, by commands alone. */
class SeriesCommandTest {

  private static final String MAPPING =
      """
      {"name": "People", "kind": "customers", "fields": {"email": "email", "consent": "status"},
       "translations": {"consent": {"yes": "subscribed"}}}
      """;

  /** Ann left a pot in the cart on the last evening; Bob did too, and bought it. */
  private static final String EVENTS =
      """
      email,type,at,product,amount
      ann@example.com,purchase,2026-11-20T10:00:00Z,tea,9.50
      bob@example.com,cart,2026-12-01T22:00:00Z,pot,24.00
      bob@example.com,purchase,2026-12-01T22:05:00Z,pot,24.00
      ann@example.com,cart,2026-12-01T22:30:00Z,pot,24.00
      """;

  private static final String DESIGN =
      """
      {"chordial": 1,
       "themes": [{"id": "news", "name": "News"}],
       "messages": [
         {"id": "tea", "name": "Tea", "theme": "news", "subject": "Tea", "body": "<p>Tea</p>",
          "link": "https://shop.example.com/tea", "callToAction": "Look", "purpose": "news",
          "isForEveryone": true, "spacingDays": 0, "valueMinor": 500}]}
      """;

  private static final String ROOM =
      "Running in your mail tool: room is kept for 1 e-mail of series";

  private static final String BOTH = "2026-12-03: 2 e-mails; everybody gets one.";

  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() throws IOException {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    said("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
    Path people = write("people.csv", "email,status\nann@example.com,yes\nbob@example.com,yes\n");
    Path mapping = write("people.json", MAPPING);
    said("import", people, "--mapping", mapping, "--workspace", shop);
    said("import", write("events.csv", EVENTS), "--workspace", shop);
    said("design", "import", write("design.json", DESIGN), "--workspace", shop);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String said(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said.out();
  }

  private JsonNode json(Object... args) {
    return JsonMapper.shared().readTree(said(args));
  }

  @Test
  void aCartReminderIsReservedExplainedAndWrittenDown() throws IOException {
    assertThat(said("series", "--workspace", shop))
        .contains("has no series", "  cart ", "win-back");
    assertThat(said("series", "--add", "cart", "--workspace", shop))
        .contains("is in the design", "“Cart, first reminder”, “Cart, second reminder”");
    assertThat(said("design", "check", "--workspace", shop)).contains("Nothing is wrong");

    JsonNode listed = json("series", "--json", "--workspace", shop);
    JsonNode lane = listed.get("running").get(0);
    assertThat(lane.get("underWay").asInt()).isEqualTo(1);
    assertThat(lane.get("exited").asInt()).isEqualTo(1);
    assertThat(listed.get("series").get(0).get("exits").get(0).asString())
        .isEqualTo("the customer bought anything");
    assertThat(said("series", "--workspace", shop))
        .contains("Steps: 1 hour, “Cart, first reminder”; then 23 hours, “Cart, second reminder”.");

    assertThat(planned())
        .contains("nothing for: too soon 1.")
        .contains(ROOM)
        .contains("(Cart, after 1 hour 1)");

    assertThat(explained("ann@example.com"))
        .contains("room is kept for it")
        .contains(
            "“Cart, second reminder” (“Cart, after 1 hour”, step 2 of 2), may go on Wednesday"
                + " 2 December 2026 at 22:30");
    assertThat(explained("ann@example.com"))
        .contains(
            "Series send by themselves, from your mail tool: Cart, after 1 hour (“Cart, first"
                + " reminder”, “Cart, second reminder”).");
    assertThat(
            said(
                "explain",
                "--customer",
                "ann@example.com",
                "--on",
                "2026-12-03",
                "--message",
                "cart-first-reminder",
                "--workspace",
                shop))
        .contains("The series “Cart, after 1 hour” sends “Cart, first reminder” by itself");
    assertThat(explained("bob@example.com"))
        .contains("does not go: on Tuesday 1 December 2026 at 22:05 the customer bought anything")
        .doesNotContain("send by themselves");

    Path out = folder.resolve("out");
    assertThat(
            said(
                "export",
                "--to",
                "generic",
                "--from",
                "2026-12-02",
                "--days",
                "7",
                "--out",
                out,
                "--workspace",
                shop))
        .contains("flow-cart.txt");
    assertThat(Files.readString(out.resolve("flow-cart.txt")))
        .isEqualTo(said("series", "--recipe", "cart", "--workspace", shop))
        .contains("FLOW RECIPE: Cart, after 1 hour")
        .contains("Trigger: A customer put anything in the cart.")
        .contains("Wait 1 hour after the trigger.")
        .contains("Wait 23 hours after the e-mail before. (1 day after the trigger.)")
        .contains("the customer bought anything since the flow began")
        .contains("the customer unsubscribed")
        .contains("Subject:        You left something in your basket")
        .contains("Back to my basket (https://shop.example.com)");
  }

  private String planned() {
    return said("plan", "--from", "2026-12-02", "--days", "7", "--workspace", shop);
  }

  /** Ann's first reminder would be due at half past eleven at night; a receipt goes at any hour. */
  @Test
  void aStepWaitsForTheEndOfTheQuietUnlessItIsTransactional() throws IOException {
    String quiet =
        DESIGN.replaceFirst(
            "\\{\"chordial\": 1,",
            "{\"chordial\": 1, \"rhythm\": {\"cadence\": {\"quiet\": {\"spans\": [], \"fromHour\":"
                + " 22, \"toHour\": 8}}},");
    String receipt =
        quiet.replaceFirst(
            "\"purpose\": \"news\"", "\"purpose\": \"news\", \"duty\": \"transactional\"");
    said("design", "import", write("quiet.json", quiet), "--workspace", shop);
    said("series", "--add", "cart", "--workspace", shop);
    assertThat(explained("ann@example.com"))
        .contains(
            "“Cart, first reminder” (“Cart, after 1 hour”, step 1 of 2), may go on Wednesday"
                + " 2 December 2026 at 08:00; room is kept for it. Its delay was over on Tuesday"
                + " 1 December 2026 at 23:30, in your quiet hours: it waits until e-mails may go"
                + " again.");
    assertThat(said("series", "--recipe", "cart", "--workspace", shop))
        .contains("Quiet times: from 22:00 to 8:00.")
        .contains("only customers who have said yes");

    said("design", "import", write("receipt.json", receipt), "--workspace", shop);
    said("series", "--add", "cart", "--message", "tea", "--message", "tea", "--workspace", shop);
    assertThat(said("series", "--recipe", "cart", "--workspace", shop))
        .contains("everybody whom it happens to", "Mark it as transactional")
        .doesNotContain("Quiet times");
    assertThat(explained("ann@example.com"))
        .contains("at 23:30; it is transactional, so it goes at any hour and counts in no limit");
    assertThat(said("design", "check", "--workspace", shop))
        .contains("which is transactional, so also to who has not said yes");
  }

  private String explained(String customer) {
    return said("explain", "--customer", customer, "--on", "2026-12-03", "--workspace", shop);
  }

  @Test
  void whatWasOffOrTakenOutKeepsNoRoom() {
    said("series", "--add", "cart", "--message", "tea", "--message", "tea", "--workspace", shop);
    assertThat(planned()).contains(ROOM).doesNotContain(BOTH);
    assertThat(said("series", "--off", "cart", "--workspace", shop)).contains("is off now");
    assertThat(said("series", "--workspace", shop)).contains("0 series running", ", off");
    assertThat(planned()).doesNotContain(ROOM).contains(BOTH);
    assertThat(said("series", "--on", "Cart, after 1 hour", "--workspace", shop))
        .contains("runs now");
    assertThat(planned()).contains(ROOM).doesNotContain(BOTH);
    assertThat(said("series", "--remove", "cart", "--workspace", shop)).contains("is out");
    assertThat(said("series", "--workspace", shop)).contains("has no series");
    assertThat(planned()).doesNotContain(ROOM).contains(BOTH);
  }

  @Test
  void whatIsNotThereIsToldInOneLine() {
    refused(2, "no usual series", "--add", "carts");
    refused(1, "There is no series “cart”", "--recipe", "cart");
    refused(1, "There is no message “nowhere”", "--add", "review", "--message", "nowhere");
    refused(1, "sends 2 messages, not 1", "--add", "cart", "--message", "tea");
    refused(1, "There is no interest “tea”", "--add", "inspired", "--interest", "tea");
  }

  @Test
  void anOptionThatWouldDoNothingIsToldAndNothingChanged() {
    refused(2, "--interest does nothing here", "--add", "cart", "--interest", "tea");
    refused(2, "goes with --add next-title", "--add", "inspired", "--run", "Atlas");
    refused(2, "--message does nothing here", "--message", "tea");
    refused(2, "--run does nothing here", "--run", "Atlas");
    assertThat(said("series", "--workspace", shop)).contains("has no series");
  }

  private void refused(int code, String complaint, String... options) {
    Object[] args = new Object[options.length + 3];
    args[0] = "series";
    args[1] = "--workspace";
    args[2] = shop;
    System.arraycopy(options, 0, args, 3, options.length);
    Said said = calls.call(args);
    assertThat(said.code()).isEqualTo(code);
    assertThat(said.complaints()).hasSize(1);
    assertThat(said.err()).contains(complaint);
  }
}
