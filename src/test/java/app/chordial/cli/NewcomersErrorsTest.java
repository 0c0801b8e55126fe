package app.chordial.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.chordial.cli.Calls.Said;
import app.chordial.store.ShopSettings;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does wrong: one clear line, the right exit code, nothing changed. */
class NewcomersErrorsTest {

  private static final String ORDERS =
      """
      email,type,at,product,amount
      ann@example.com,purchase,2026-11-01T10:00:00Z,tea,4.50
      bob@example.com,view,2026-11-02T10:00:00Z,tea,
      """;

  @TempDir Path folder;
  private Path shop;
  private Calls calls;

  @BeforeEach
  void makeAShop() throws IOException {
    shop = folder.resolve("tea.chordial");
    calls = new Calls(folder.resolve("log.txt"));
    Files.writeString(folder.resolve("events.csv"), ORDERS);
    ok("new", "--workspace", shop, "--currency", "GBP", "--zone", "Europe/London");
    ok("import", folder.resolve("events.csv"), "--workspace", shop);
  }

  private Said ok(Object... args) {
    Said said = calls.call(args);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said;
  }

  /** The world's or the user's matter: exit code 1, one line, and the shop is as it was. */
  private String refused(Object... args) {
    return complained(1, args);
  }

  /** Wrong usage: exit code 2, one line, and the shop is as it was. */
  private String misused(Object... args) {
    return complained(2, args);
  }

  private String complained(int code, Object... args) {
    String before = ok("customers", "--workspace", shop, "--json").out();
    Said said = calls.call(args);
    assertThat(said.code()).isEqualTo(code);
    assertThat(said.complaints()).hasSize(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(ok("customers", "--workspace", shop, "--json").out()).isEqualTo(before);
    return said.complaints().getFirst();
  }

  private Path file(String name, byte... content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(refused("import", folder.resolve("orders.csv"), "--workspace", shop))
        .startsWith("There is no file ")
        .contains("orders.csv")
        .contains("Nothing was imported.");
  }

  @Test
  void aFolderInsteadOfAFile() {
    assertThat(refused("import", folder, "--workspace", shop)).contains("is a folder");
  }

  @Test
  void aFileOfNoKnownFormat() throws IOException {
    Path file = Files.writeString(folder.resolve("weather.csv"), "town,rain\nBath,3\nYork,4\n");
    assertThat(refused("import", file, "--workspace", shop))
        .contains("weather.csv is of no format that is known here")
        .contains("town, rain");
  }

  @Test
  void aFileThatIsNotWhatItIsSaidToBe() {
    assertThat(
            refused(
                "import",
                folder.resolve("events.csv"),
                "--as",
                "shopify-orders",
                "--workspace",
                shop))
        .contains("is no file of Shopify orders");
  }

  @Test
  void aFormatThatDoesNotExist() {
    assertThat(
            misused("import", folder.resolve("events.csv"), "--as", "excel", "--workspace", shop))
        .contains("“excel” is not a format");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path file = file("picture.csv", (byte) 0, (byte) 1, (byte) 2, (byte) 'x');
    assertThat(refused("import", file, "--workspace", shop)).contains("binary");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refused("import", file("empty.csv"), "--workspace", shop))
        .contains("empty.csv is empty.");
  }

  @Test
  void aMappingWithAColumnThatTheFileLacks() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("m.json"),
            """
            {
              "name" : "Mine",
              "kind" : "events",
              "fields" : { "email" : "email", "type" : "type", "at" : "moment" },
              "dates" : [ "iso" ]
            }
            """);
    assertThat(
            refused(
                "import", folder.resolve("events.csv"), "--mapping", mapping, "--workspace", shop))
        .contains("moment");
  }

  @Test
  void aMappingThatIsNone() throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.json"), "[1, 2");
    assertThat(
            refused(
                "import", folder.resolve("events.csv"), "--mapping", mapping, "--workspace", shop))
        .startsWith("m.json is not a mapping");
  }

  @Test
  void aWorkspaceThatIsNotThere() {
    assertThat(refused("customers", "--workspace", folder.resolve("no")))
        .startsWith("There is no folder ");
  }

  @Test
  void aFolderThatIsNoWorkspace() {
    assertThat(refused("customers", "--workspace", folder)).contains("is not a Chordial workspace");
  }

  @Test
  void aWorkspaceThatIsThereAlready() {
    assertThat(refused("new", "--workspace", shop)).contains("exists already and is not empty");
    assertThat(refused("sample", "--workspace", shop)).contains("exists already and is not empty");
  }

  @Test
  void aWorkspaceThatSomebodyElseHas() throws Refusal {
    Path taken = folder.resolve("taken.chordial");
    ShopSettings settings = new ShopSettings("Taken", ZoneId.of("UTC"), "EUR");
    try (Workspace _ = Workspace.create(taken, settings, InstantSource.system())) {
      assertThat(refused("customers", "--workspace", taken))
          .contains("is open already")
          .contains("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void aFolderThatMayNotBeWritten() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    boolean isLocked = locked.toFile().setWritable(false);
    try {
      assumeThat(isLocked && !Files.isWritable(locked)).isTrue();
      assertThat(refused("new", "--workspace", locked.resolve("a"))).contains("can't be written");
    } finally {
      assertThat(locked.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aPlaceWhereNobodyMayWriteNotEvenTheSystemsOwner() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertThat(refused("new", "--workspace", file.resolve("a.chordial")))
        .startsWith("The files of a.chordial can't be written.")
        .contains("Nothing was changed.")
        .contains("in which you may write");
    assertThat(refused("backup", file.resolve("a.zip"), "--workspace", shop))
        .contains("can't be written")
        .contains("Nothing was changed.");
    assertThat(file).hasContent("Dear");
  }

  @Test
  void aFileInTheWayOfAnOutput() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("way"), "");
    assertThat(
            refused(
                "plan",
                "--from",
                "2026-12-02",
                "--days",
                "7",
                "--out",
                inTheWay.resolve("plan.csv"),
                "--workspace",
                shop))
        .contains("plan.csv can't be written");
    assertThat(
            refused(
                "export",
                "--to",
                "generic",
                "--from",
                "2026-12-02",
                "--days",
                "7",
                "--out",
                shop,
                "--workspace",
                shop))
        .isNotEmpty();
  }

  @Test
  void aCustomerASegmentAMessageNobodyKnows() {
    assertThat(
            refused(
                "explain",
                "--customer",
                "eve@example.com",
                "--on",
                "2026-12-03",
                "--workspace",
                shop))
        .contains("eve@example.com");
    assertThat(refused("segment", "count", "--name", "Anglers", "--workspace", shop))
        .startsWith("There is no segment “Anglers”.");
    assertThat(
            refused(
                "explain",
                "--customer",
                "ann@example.com",
                "--on",
                "2026-12-03",
                "--message",
                "x",
                "--workspace",
                shop))
        .startsWith("There is no message “x”.");
    assertThat(refused("subject", "export", "eve@example.com", "--workspace", shop))
        .startsWith("Nobody here is called");
  }

  @Test
  void whatCannotBeUnderstood() {
    assertThat(misused("plan", "--from", "3.12.2026", "--days", "7", "--workspace", shop))
        .contains("“3.12.2026” is not a date. Write it as 2026-12-01.");
    assertThat(misused("plan", "--from", "2026-12-02", "--workspace", shop)).contains("--days");
    assertThat(misused("plan", "--from", "2026-12-02", "--days", "x", "--workspace", shop))
        .contains("--days");
    assertThat(misused("customers")).contains("--workspace");
    assertThat(misused("dance")).contains("dance");
    assertThat(misused()).startsWith("Say what to do.");
    assertThat(misused("segment")).contains("count");
    assertThat(misused("segment", "count", "--workspace", shop)).contains("--rule");
    assertThat(misused("simulate", "--weeks", "0", "--workspace", shop)).contains("begin at 1");
    assertThat(misused("simulate", "--weeks", "1", "--scenario", "x", "--workspace", shop))
        .contains("batch-and-blast");
    assertThat(
            misused(
                "export",
                "--to",
                "x",
                "--from",
                "2026-12-02",
                "--days",
                "7",
                "--out",
                folder.resolve("o"),
                "--workspace",
                shop))
        .contains("generic, log, mailchimp");
    assertThat(refused("plan", "--from", "2026-12-02", "--days", "0", "--workspace", shop))
        .contains("1 to 92 days");
    assertThat(refused("simulate", "--weeks", "1000", "--workspace", shop)).contains("At most");
  }

  @Test
  void aDesignOrARuleThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("d.json"), "{ \"chordial\": 99 }");
    assertThat(refused("design", "import", file, "--workspace", shop)).contains("newer Chordial");
    assertThat(refused("segment", "count", "--rule", file, "--workspace", shop))
        .contains("d.json is not a rule");
    assertThat(refused("restore", file, "--workspace", folder.resolve("r"))).isNotEmpty();
    assertThat(refused("restore", folder.resolve("no.zip"), "--workspace", folder.resolve("r")))
        .startsWith("There is no file");
  }

  @Test
  void anExportWhereNobodyMayBeMailedWritesNothing() throws IOException {
    Path out = folder.resolve("out");
    assertThat(
            refused(
                "export",
                "--to",
                "log",
                "--from",
                "2026-12-02",
                "--days",
                "7",
                "--out",
                out,
                "--workspace",
                shop))
        .contains("Nobody may be mailed");
    assertThat(out).doesNotExist();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void aFileThatEndsInTheMiddleChangesNothing() throws IOException {
    byte[] packed = gzip(ORDERS.repeat(50).getBytes(UTF_8));
    Path file = file("cut.csv.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
    assertThat(refused("import", file, "--workspace", shop)).contains("cut.csv.gz");
  }

  private static byte[] gzip(byte[] text) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var out = new java.util.zip.GZIPOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  @Test
  void aBadRowIsSetAsideAndCanBeMendedAndImported() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("more.csv"),
            """
            email,type,at,product,amount
            ann@example.com,purchase,2026-11-05T10:00:00Z,tea,4.50
            ann@example.com,purchase,yesterday,tea,4.50
            """);
    Path rejects = folder.resolve("rejects.csv");
    assertThat(ok("import", file, "--rejects", rejects, "--workspace", shop).out())
        .contains("2 rows: 1 read, 1 set aside");
    List<String> lines = new ArrayList<>(Files.readAllLines(rejects));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("3,").contains("yesterday");
    Files.writeString(rejects, Files.readString(rejects).replace(",yesterday,", ",2026-11-06,"));
    assertThat(ok("import", rejects, "--workspace", shop).out())
        .contains("1 row: 1 read, 0 set aside");
  }

  @Test
  void helpIsShownAndEndsWell() {
    for (String command :
        List.of("new", "import", "plan", "simulate", "export", "explain", "backtest", "audit")) {
      assertThat(ok(command, "--help").out()).contains("--workspace");
    }
    assertThat(ok("--help").out()).contains("import", "backtest");
  }
}
