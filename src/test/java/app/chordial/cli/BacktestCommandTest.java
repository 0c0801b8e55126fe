package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.cli.Calls.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a plan over the mail tool's results to what they tell, by commands alone. */
class BacktestCommandTest {

  private static final int CUSTOMERS = 500;
  private static final String MAPPING =
      """
      {"name": "People", "kind": "customers", "fields": {"email": "email", "consent": "status"},
       "translations": {"consent": {"yes": "subscribed"}}}
      """;
  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() throws IOException {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    StringBuilder people = new StringBuilder("email,status\n");
    for (int i = 0; i < CUSTOMERS; i++) {
      people.append("customer").append(i).append("@example.com,yes\n");
    }
    Files.writeString(folder.resolve("people.csv"), people);
    Files.writeString(folder.resolve("people.json"), MAPPING);
    ok("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
    ok(
        "import",
        folder.resolve("people.csv"),
        "--mapping",
        folder.resolve("people.json"),
        "--workspace",
        shop);
  }

  private Said ok(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said;
  }

  private Path design(int tea, int cake, double holdOut, double explore) throws IOException {
    Path file = folder.resolve("design-%d-%d.json".formatted(tea, cake));
    String text =
        """
        {
          "chordial": 1,
          "themes": [{"id": "news", "name": "News"}, {"id": "deals", "name": "Deals"}],
          "messages": [
            {"id": "tea", "name": "Tea", "theme": "news", "subject": "Tea", "body": "<p>Tea</p>", "link": "https://example.com", "callToAction": "Look", "isForEveryone": true, "spacingDays": 0, "valueMinor": %d},
            {"id": "cake", "name": "Cake", "theme": "deals", "subject": "Cake", "body": "<p>Cake</p>", "link": "https://example.com", "callToAction": "Look", "isForEveryone": true, "spacingDays": 0, "valueMinor": %d}
          ],
          "rhythm": {"proving": {"holdOutShare": %s, "exploreShare": %s}}
        }
        """
            .formatted(tea, cake, holdOut, explore);
    return Files.writeString(file, text);
  }

  private void take(Path design) {
    ok("design", "import", design, "--workspace", shop);
  }

  private List<String> exported(String from, int days) throws IOException {
    Path out = folder.resolve("out-" + from);
    ok("export", "--to", "log", "--from", from, "--days", days, "--out", out, "--workspace", shop);
    try (var files = Files.list(out)) {
      return Files.readAllLines(files.findFirst().orElseThrow());
    }
  }

  /**
   * The mail tool's results: tea is clicked by three of ten, cake by one of ten; half of them
   * order, and one of twenty orders whether mailed or not.
   */
  private void results(List<String> log) throws IOException {
    Random random = new Random(5);
    StringBuilder events = new StringBuilder("email,type,at,product,amount,message\n");
    for (String line : log.subList(1, log.size())) {
      String[] cells = line.split(",", -1);
      String email = cells[1];
      String at = cells[2];
      if (cells[4].equals("e-mail")) {
        String message = cells[6];
        events.append("%s,sent,%sT11:00:00Z,,,%s\n".formatted(email, at, message));
        if (random.nextDouble() < (message.equals("tea") ? 0.3 : 0.1)) {
          events.append("%s,click,%sT12:00:00Z,,,%s\n".formatted(email, at, message));
          if (random.nextBoolean()) {
            events.append("%s,purchase,%sT12:30:00Z,tea,20.00,\n".formatted(email, at));
          }
        }
      }
      if (random.nextInt(20) == 0) {
        events.append("%s,purchase,%sT18:30:00Z,tea,20.00,\n".formatted(email, at));
      }
    }
    events.append("customer0@example.com,sent,2026-12-31T10:00:00Z,,,January letter\n");
    Path file = Files.writeString(folder.resolve("results.csv"), events);
    ok("import", file, "--workspace", shop);
  }

  private JsonNode json(Object... args) {
    return JsonMapper.shared().readTree(ok(args).out());
  }

  @Test
  void resultsTellWhatAnotherDesignWouldHaveEarnedAndWhatMailAdds() throws IOException {
    take(design(500, 400, 0.3, 0.5));
    List<String> log = exported("2026-12-01", 21);
    assertThat(log).anyMatch(line -> line.endsWith(",held_out"));
    results(log);

    String same = ok("backtest", "--workspace", shop).out();
    assertThat(same)
        .contains("1 plan from 2026-12-01 to 2026-12-21:")
        .contains("Clicks: the same, since this design would have sent the same e-mails.")
        .contains("customers who were mailed ordered for £");

    Path worse = design(400, 500, 0, 0);
    JsonNode found = json("backtest", "--design", worse, "--workspace", shop, "--json");
    JsonNode clicks = found.path("clicks");
    assertThat(clicks.path("isEnough").asBoolean()).isTrue();
    assertThat(clicks.path("difference").asDouble()).isBetween(-0.22, -0.08);
    assertThat(clicks.path("differenceInterval").path("low").asDouble()).isLessThan(-0.15);
    assertThat(clicks.path("differenceInterval").path("high").asDouble()).isGreaterThan(-0.15);
    assertThat(found.path("went").asInt()).isEqualTo(found.path("planned").asInt());
    assertThat(found.path("holdOut").path("isEnough").asBoolean()).isTrue();
    assertThat(found.path("holdOut").path("addedMinor").asDouble()).isPositive();
    assertThat(ok("backtest", "--design", worse, "--workspace", shop).out())
        .contains("Clicks: this design would have brought ")
        .contains("percentage points less an e-mail than what was sent");
  }

  @Test
  void aPlanThatLeftNothingToLuckIsNotEnoughEvidence() throws IOException {
    take(design(500, 400, 0, 0));
    results(exported("2026-12-01", 7));
    JsonNode found =
        json("backtest", "--design", design(400, 500, 0, 0), "--workspace", shop, "--json");
    assertThat(found.path("clicks").path("isEnough").asBoolean()).isFalse();
    assertThat(found.path("clicks").path("doubt").asString()).isEqualTo("nothing_drawn");
    assertThat(found.path("clicks").has("difference")).isFalse();
    assertThat(found.path("holdOut").path("sentence").asString())
        .contains("Nobody was held out")
        .contains("hold out a tenth");
    assertThat(ok("backtest", "--workspace", shop, "--from", "2026-12-01").out())
        .contains("this design would have sent the same e-mails");
  }

  @Test
  void withoutPlansOrResultsItSaysWhatToDo() throws IOException {
    take(design(500, 400, 0.1, 0.1));
    assertThat(refused("backtest", "--workspace", shop)).contains("Export a plan");
    List<String> log = exported("2026-12-01", 7);
    assertThat(refused("backtest", "--workspace", shop)).contains("has its results yet");
    results(log);
    assertThat(refused("backtest", "--workspace", shop, "--to", "2026-11-30"))
        .contains("has its results yet");
    assertThat(
            refused("backtest", "--workspace", shop, "--from", "2026-12-05", "--to", "2026-12-01"))
        .contains("last day comes before the first");
    assertThat(refused("backtest", "--workspace", shop, "--design", folder.resolve("none.json")))
        .contains("none.json");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
    assertThat(refused("backtest", "--workspace", shop, "--design", broken))
        .contains("broken.json can't be read");
  }

  /** Days within a plan without any e-mail are a question too. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-12-04", "2026-12-06"})
  void daysWithoutAnEmailAreNoEvidence(String day) throws IOException {
    take(design(500, 400, 0.1, 0.1));
    results(exported("2026-12-01", 7));
    assertThat(ok("backtest", "--workspace", shop, "--from", day).out())
        .contains("0 of 0 e-mails went")
        .contains("not enough evidence")
        .doesNotContain("NaN");
  }

  private String refused(Object... args) {
    Said said = calls.call(args);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.complaints()).hasSize(1);
    return said.complaints().getFirst();
  }
}
