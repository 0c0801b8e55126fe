package app.chordial.exchange.plan;

import app.chordial.exchange.csv.AtomicFile;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a week for Mailchimp: a field a send day for the whole mailable audience, never blank,
 * since an import there changes only what it names and a blank would leave last week's letter.
 */
public final class MailchimpWriting {

  /** The whole mailable audience that Mailchimp knows, with the letter for each send day. */
  public static final String AUDIENCE = "mailchimp-audience.csv";

  /** Those that Mailchimp does not know yet; only there if there are any. */
  public static final String NEW_PEOPLE = "mailchimp-new-people.csv";

  /** What each letter says. */
  public static final String LETTERS = "mailchimp-letters.csv";

  /** What to do, in which order. */
  public static final String SEND_SHEET = "send-sheet.txt";

  private static final List<String> LETTER_HEADERS =
      List.of(
          "Send day",
          "Field",
          "Letter",
          "Theme",
          "Subject",
          "Lead message",
          "Also in it",
          "People");

  private MailchimpWriting() {}

  /**
   * Writes the files of a week into a folder.
   *
   * @param days at most one a day of the week, in order of date
   * @param everybody the mailable audience, taken one by one; called twice, once for each file
   * @return how many people get each variant
   * @throws Refusal if a file can't be written or two send days share a day of the week
   */
  public static Tally write(Path folder, List<SendDay> days, Iterable<Assignment> everybody)
      throws Refusal {
    refuseLongerThanAWeek(days);
    Tally tally = new Tally(days);
    everybody.forEach(tally::count);
    people(folder.resolve(AUDIENCE), days, everybody, true);
    if (tally.newPeople() > 0) {
      people(folder.resolve(NEW_PEOPLE), days, everybody, false);
    }
    letters(folder.resolve(LETTERS), tally);
    AtomicFile.write(folder.resolve(SEND_SHEET), out -> out.write(SendSheet.text(tally)));
    return tally;
  }

  private static void refuseLongerThanAWeek(List<SendDay> days) throws Refusal {
    if (days.stream().map(SendDay::field).distinct().count() < days.size()) {
      throw new Refusal(
          "Two of these send days fall on the same day of the week, and Mailchimp has one field"
              + " for each.",
          "Nothing was written.",
          "Export at most seven days at a time.");
    }
  }

  private static void people(
      Path target, List<SendDay> days, Iterable<Assignment> everybody, boolean isKnown)
      throws Refusal {
    List<String> headers = new ArrayList<>(List.of("Email Address", "First Name", "Last Name"));
    days.forEach(day -> headers.add(day.field()));
    CsvFile.write(
        target,
        headers,
        lines -> {
          for (Assignment assignment : everybody) {
            if (assignment.isKnownThere() == isKnown) {
              lines.row(cells(assignment));
            }
          }
        });
  }

  private static List<String> cells(Assignment assignment) {
    Recipient to = assignment.to();
    List<String> cells = new ArrayList<>(List.of(to.email(), to.firstName(), to.lastName()));
    assignment.variants().forEach(variant -> cells.add(SendDay.letter(variant)));
    return cells;
  }

  private static void letters(Path target, Tally tally) throws Refusal {
    CsvFile.write(
        target,
        LETTER_HEADERS,
        lines -> {
          for (Iterator<Tally.Campaign> all = tally.campaigns().iterator(); all.hasNext(); ) {
            lines.row(cells(all.next()));
          }
        });
  }

  private static List<String> cells(Tally.Campaign campaign) {
    Composition email = campaign.email();
    return List.of(
        campaign.day().date().toString(),
        campaign.day().field(),
        campaign.letter(),
        email.theme(),
        email.subject(),
        email.lead().name(),
        String.join(" | ", email.supporting().stream().map(Composition.Block::name).toList()),
        Integer.toString(campaign.people()));
  }
}
