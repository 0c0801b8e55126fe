package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.ShopTime;
import app.chordial.decision.Market;
import app.chordial.decision.PlannedEmail;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.plan.Assignment;
import app.chordial.exchange.plan.ExportLine;
import app.chordial.exchange.plan.MailchimpWriting;
import app.chordial.exchange.plan.PlanWriting;
import app.chordial.exchange.plan.SendDay;
import app.chordial.job.Letters.Content;
import app.chordial.job.PlanTask.Planned;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** One plan on its way into a folder. */
final class ExportWriting {

  private final OpenShop shop;
  private final Planned planned;
  private final PlanLines lines;
  private final Recipients recipients;

  ExportWriting(OpenShop shop, Planned planned, Recipients recipients) {
    this.shop = shop;
    this.planned = planned;
    this.recipients = recipients;
    lines = planned.lines();
  }

  void write(Destination destination, Path folder) throws Refusal {
    switch (destination) {
      case GENERIC -> generic(folder);
      case LOG -> new PlanTask(shop).write(lines, recipients, folder.resolve("decision-log.csv"));
      case MAILCHIMP -> mailchimp(folder);
    }
    if (destination != Destination.LOG) {
      new SeriesTexts(shop.design(), planned.outlook().planner().audience(), destination)
          .write(folder);
    }
  }

  long emails() {
    return sends().count();
  }

  long people() {
    BitSet people = new BitSet();
    sends().forEach(line -> people.set(lines.line(line).customer()));
    return people.cardinality();
  }

  private IntStream sends() {
    return IntStream.range(0, lines.size()).filter(line -> lines.line(line).email() != null);
  }

  private void generic(Path folder) throws Refusal {
    Conventions conventions = shop.conventions();
    PlanWriting.writeCsv(folder.resolve("plan.csv"), conventions, rows());
    PlanWriting.writeJsonLines(folder.resolve("plan.jsonl"), conventions, rows());
  }

  private Iterator<ExportLine> rows() {
    Letters letters = new Letters(shop.design(), Destination.GENERIC);
    Why why = new Why(shop.design(), shop.settings().currency());
    return sends().mapToObj(lines::line).map(line -> row(line, letters, why)).iterator();
  }

  private ExportLine row(PlanLines.Line line, Letters letters, Why why) {
    PlannedEmail email = email(line);
    return new ExportLine(
        recipients.of(line.customer()),
        ShopTime.instant(email.minute()),
        letters.letter(Content.of(email)),
        email.propensity(),
        email.worthMinor(),
        why.sentence(email));
  }

  private static PlannedEmail email(PlanLines.Line line) {
    PlannedEmail email = line.email();
    if (email == null) {
      throw new IllegalStateException("no e-mail on this line");
    }
    return email;
  }

  private void mailchimp(Path folder) throws Refusal {
    Letters letters = new Letters(shop.design(), Destination.MAILCHIMP);
    SequencedMap<LocalDate, List<Content>> contents = contents();
    List<LocalDate> dates = List.copyOf(contents.keySet());
    List<SendDay> days =
        contents.entrySet().stream()
            .map(
                day ->
                    new SendDay(
                        day.getKey(), day.getValue().stream().map(letters::letter).toList()))
            .toList();
    int[][] chosen = chosen(contents, dates);
    Familiar familiar = new Familiar(planned.outlook().planner().audience());
    List<Assignment> everybody = new ArrayList<>();
    for (int customer = 0; customer < recipients.size(); customer++) {
      if (recipients.isMailable(customer)) {
        everybody.add(
            new Assignment(
                recipients.of(customer),
                Arrays.stream(chosen[customer]).boxed().toList(),
                familiar.isKnown(customer)));
      }
    }
    MailchimpWriting.write(folder, days, everybody);
  }

  /** The different e-mails of each send day: the week's variants, then what else there is. */
  private SequencedMap<LocalDate, List<Content>> contents() {
    SequencedMap<LocalDate, List<Content>> contents = new LinkedHashMap<>();
    for (LocalDate day : planned.outlook().days().keySet()) {
      Market market = planned.outlook().market((int) day.toEpochDay());
      contents.put(
          day,
          new ArrayList<>(
              market.variants().stream()
                  .map(variant -> new Content(variant.theme(), variant.messages()))
                  .toList()));
    }
    sends()
        .mapToObj(lines::line)
        .forEach(
            line -> {
              List<Content> day = contents.computeIfAbsent(line.day(), _ -> new ArrayList<>());
              Content content = Content.of(email(line));
              if (!day.contains(content)) {
                day.add(content);
              }
            });
    return contents;
  }

  private int[][] chosen(SequencedMap<LocalDate, List<Content>> contents, List<LocalDate> dates) {
    int[][] chosen = new int[recipients.size()][dates.size()];
    for (int[] one : chosen) {
      Arrays.fill(one, -1);
    }
    sends()
        .mapToObj(lines::line)
        .forEach(
            line -> {
              List<Content> day = contents.getOrDefault(line.day(), List.of());
              chosen[line.customer()][dates.indexOf(line.day())] =
                  day.indexOf(Content.of(email(line)));
            });
    return chosen;
  }

  /** Whom the mail tool knows: whoever it ever mailed; everybody where it has no history here. */
  private static final class Familiar {
    private final Audience audience;
    private final boolean isEverybody;

    Familiar(Audience audience) {
      this.audience = audience;
      isEverybody = IntStream.range(0, audience.size()).noneMatch(this::isMailed);
    }

    boolean isKnown(int customer) {
      return isEverybody || isMailed(customer);
    }

    private boolean isMailed(int customer) {
      EventColumns events = audience.events();
      for (int row = audience.from(customer); row < audience.to(customer); row++) {
        if (events.type(row).isMail()) {
          return true;
        }
      }
      return false;
    }
  }
}
