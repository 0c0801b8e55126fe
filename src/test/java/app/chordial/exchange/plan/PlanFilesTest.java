package app.chordial.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.ShopTime;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Silence;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.plan.Composition.Block;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanFilesTest {

  private static final Conventions CONVENTIONS =
      new Conventions(ZoneId.of("Europe/Berlin"), Currency.getInstance("EUR"));
  private static final Instant TUESDAY = Instant.parse("2026-05-05T08:00:00Z");
  private static final Composition ROSES =
      new Composition(
          "Roses",
          "Roses, \"fresh\"",
          List.of(
              new Block("m1", "New roses", "Roses, \"fresh\""),
              new Block("m2", "How to prune", "Prune now")));
  private static final Composition BULBS =
      new Composition("Bulbs", "Plant now", List.of(new Block("m3", "Bulbs", "Plant now")));

  @TempDir Path folder = Path.of("");

  @Test
  void aPlanSaysWhoGetsWhatWhenAndWhy() throws IOException, Refusal {
    Path csv = folder.resolve("plan.csv");
    PlanWriting.writeCsv(csv, CONVENTIONS, List.of(line("=cmd()")).iterator());
    assertThat(Files.readAllLines(csv))
        .containsExactly(
            "customer_id,email,first_name,last_name,send_at,send_date,send_time,theme,subject,"
                + "lead_message,lead_subject,supporting_messages,supporting_subjects,propensity,"
                + "worth,currency,why",
            "7,ann@example.com,'=cmd(),Lee,2026-05-05T10:00:00+02:00,2026-05-05,10:00,Roses,"
                + "\"Roses, \"\"fresh\"\"\",m1,\"Roses, \"\"fresh\"\"\",m2,Prune now,0.25,0.1235,"
                + "EUR,She bought roses.");
  }

  @Test
  void jsonLinesSayTheSame() throws IOException, Refusal {
    Path file = folder.resolve("plan.jsonl");
    PlanWriting.writeJsonLines(file, CONVENTIONS, List.of(line("Ann"), line("Bo")).iterator());
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    JsonNode object = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(object.propertyNames()).containsExactlyElementsOf(ExportColumns.HEADERS);
    assertThat(object.get("supporting_messages").get(0).asString()).isEqualTo("m2");
    assertThat(object.get("propensity").doubleValue()).isEqualTo(0.25);
    assertThat(object.get("worth").decimalValue()).isEqualByComparingTo("0.1235");
  }

  @Test
  void theDecisionLogHoldsThoseWhoGetNothingToo() throws IOException, Refusal {
    Path file = folder.resolve("log.csv");
    Recipient ann = recipient("Ann");
    PlannedEmail email =
        new PlannedEmail(
            1, ShopTime.minute(TUESDAY), "roses", List.of("m1", "m2"), 0.1 + 0.2, 12.35);
    DecisionLogWriting.write(
        file,
        CONVENTIONS,
        List.<DecisionLine>of(
                new DecisionLine.Mailed(ann, email),
                new DecisionLine.Silent(ann, LocalDate.of(2026, 5, 7), Silence.TOO_SOON, 1))
            .iterator());
    assertThat(Files.readAllLines(file).subList(1, 3))
        .containsExactly(
            "7,ann@example.com,2026-05-05,2026-05-05T10:00:00+02:00,e-mail,roses,m1 | m2,"
                + "0.30000000000000004,0.1235,",
            "7,ann@example.com,2026-05-07,,nothing,,,1.0,,too_soon");
  }

  @Test
  @Tag("law")
  void everybodyHasALetterForEveryDayAndTheCountsAddUp() throws IOException, Refusal {
    Random random = new Random(8);
    List<SendDay> days =
        List.of(
            new SendDay(LocalDate.of(2026, 5, 5), List.of(ROSES, BULBS)),
            new SendDay(LocalDate.of(2026, 5, 7), List.of(BULBS)));
    List<Assignment> everybody = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      everybody.add(
          new Assignment(
              new Recipient("" + i, "c" + i + "@example.com", "C", ""),
              List.of(random.nextInt(3) - 1, random.nextInt(2) - 1),
              random.nextInt(10) > 0));
    }
    Tally tally = MailchimpWriting.write(folder, days, everybody);

    List<String> known = Files.readAllLines(folder.resolve(MailchimpWriting.AUDIENCE));
    List<String> unknown = Files.readAllLines(folder.resolve(MailchimpWriting.NEW_PEOPLE));
    assertThat(known.getFirst()).isEqualTo("Email Address,First Name,Last Name,CH_TUE,CH_THU");
    assertThat(known.size() + unknown.size() - 2).isEqualTo(500);
    assertThat(known.subList(1, known.size()))
        .allMatch(row -> row.matches(".*,(A|B|none),(A|none)"));
    assertThat(unknown).hasSize(tally.newPeople() + 1);
    for (Tally.Campaign campaign : tally.campaigns()) {
      int day = days.indexOf(campaign.day());
      int variant = campaign.letter().charAt(0) - 'A';
      assertThat(campaign.people())
          .isEqualTo(everybody.stream().filter(one -> one.variants().get(day) == variant).count());
    }
  }

  @Test
  void theSendSheetSaysWhatToDoInWhichOrder() throws IOException, Refusal {
    List<SendDay> days = List.of(new SendDay(LocalDate.of(2026, 5, 5), List.of(ROSES, BULBS)));
    List<Assignment> everybody =
        List.of(
            new Assignment(recipient("Ann"), List.of(0), true),
            new Assignment(recipient("Bo"), List.of(-1), true));
    MailchimpWriting.write(folder, days, everybody);
    assertThat(folder.resolve(MailchimpWriting.NEW_PEOPLE)).doesNotExist();
    assertThat(Files.readAllLines(folder.resolve(MailchimpWriting.LETTERS)))
        .containsExactly(
            "Send day,Field,Letter,Theme,Subject,Lead message,Also in it,People",
            "2026-05-05,CH_TUE,A,Roses,\"Roses, \"\"fresh\"\"\",New roses,How to prune,1",
            "2026-05-05,CH_TUE,B,Bulbs,Plant now,Bulbs,,0");
    assertThat(Files.readString(folder.resolve(MailchimpWriting.SEND_SHEET)))
        .contains("1 campaign, 1 e-mail, 2 people in the file. About 11 minutes.")
        .contains("1. Import mailchimp-audience.csv")
        .contains("TUESDAY, 2026-05-05")
        .contains("2. Campaign “CH_TUE A”: 1 person (6 minutes).")
        .contains("Blocks:   New roses + How to prune")
        .doesNotContain("CH_TUE B");
  }

  @Test
  void lettersGoOnAfterZ() {
    assertThat(SendDay.letter(-1)).isEqualTo("none");
    assertThat(SendDay.letter(25)).isEqualTo("Z");
    assertThat(SendDay.letter(26)).isEqualTo("AA");
    assertThat(SendDay.letter(27 * 26)).isEqualTo("AAA");
  }

  @Test
  void twoTuesdaysDontFitOneField() {
    List<SendDay> days =
        List.of(
            new SendDay(LocalDate.of(2026, 5, 5), List.of()),
            new SendDay(LocalDate.of(2026, 5, 12), List.of()));
    assertThatThrownBy(() -> MailchimpWriting.write(folder, days, List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Export at most seven days");
    assertThat(folder).isEmptyDirectory();
  }

  private static ExportLine line(String firstName) {
    return new ExportLine(recipient(firstName), TUESDAY, ROSES, 0.25, 12.35, "She bought roses.");
  }

  private static Recipient recipient(String firstName) {
    return new Recipient("7", "ann@example.com", firstName, "Lee");
  }
}
