package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.cli.Calls.Said;
import app.chordial.job.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CustomersModelsTest {

  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    said("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
  }

  private String said(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said.out();
  }

  /** Half of the customers buy every two to six weeks, half of them once. */
  private void orders(int customers) throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder csv = new StringBuilder("email,type,at,product,amount\n");
    LocalDate begin = LocalDate.of(2026, 1, 5);
    for (int customer = 0; customer < customers; customer++) {
      int day = random.nextInt(60);
      do {
        csv.append("c%d@example.com,purchase,".formatted(customer))
            .append(begin.plusDays(day))
            .append("T10:00:00Z,tea,%d.50%n".formatted(4 + random.nextInt(customer % 9 + 1)));
        day += random.nextInt(14, 42);
      } while (customer % 2 == 0 && day < 300);
    }
    Files.writeString(folder.resolve("events.csv"), csv);
    said("import", folder.resolve("events.csv"), "--workspace", shop);
  }

  @Test
  void everyModelIsShownAndOneSentenceSaysWhichIsBest() throws IOException {
    orders(300);
    String out = said("customers", "--models", "--workspace", shop);
    assertThat(out)
        .contains("300 customers")
        .contains("300 buyers", "150 of whom had come back")
        .contains("  MBG/NBD ", "  BG/NBD ", "  Pareto/NBD ", "  BG/BB ", "  own rate ")
        .contains("gamma-gamma p ")
        .doesNotContain("assumed")
        .contains("MBG/NBD");
    assertThat(out.lines().toList().getLast()).contains("predict").endsWith(".");
    JsonNode json = json("--models");
    JsonNode models = json.get("models").get("models");
    assertThat(models.size()).isEqualTo(4);
    assertThat(models.get(0).get("parameters").get("alpha").asDouble()).isPositive();
    assertThat(models.get(0).get("logLikelihood").asDouble()).isNegative();
    assertThat(models.get(0).get("foretold").get("meanError").asDouble()).isPositive();
    assertThat(out).contains(json.get("verdict").asString());
  }

  private JsonNode json(String... options) {
    Object[] args = new Object[options.length + 4];
    args[0] = "customers";
    args[1] = "--workspace";
    args[2] = shop;
    args[3] = "--json";
    System.arraycopy(options, 0, args, 4, options.length);
    return JsonMapper.shared().readTree(said(args));
  }

  @Test
  void anyNumberOfThreadsComparesAlike() throws IOException {
    orders(300);
    JsonNode one = json("--models");
    try (Threads two = new Threads(2)) {
      calls = new Calls(folder.resolve("log.txt"), two);
      assertThat(json("--models")).isEqualTo(one);
    }
  }

  @Test
  void tooFewWhoCameBackAreToldSo() throws IOException {
    orders(20);
    assertThat(said("customers", "--models", "--workspace", shop))
        .contains("(assumed)")
        .contains("10 of 100 needed");
  }

  @Test
  void anEmptyShopIsNoError() {
    assertThat(said("customers", "--models", "--workspace", shop))
        .contains("Nobody had bought before");
  }

  @Test
  void nothingIsComparedUnasked() throws IOException {
    orders(20);
    assertThat(said("customers", "--workspace", shop)).doesNotContain("NBD");
    assertThat(json().has("models")).isFalse();
  }
}
