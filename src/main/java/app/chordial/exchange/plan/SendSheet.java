package app.chordial.exchange.plan;

import app.chordial.exchange.plan.Tally.Campaign;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the owner does next, in plain text: steps in order, campaigns, counts and minutes. */
final class SendSheet {

  private static final int IMPORT_MINUTES = 5;
  private static final int CAMPAIGN_MINUTES = 6;

  private final StringBuilder sheet = new StringBuilder();
  private final Tally tally;
  private int step;

  private SendSheet(Tally tally) {
    this.tally = tally;
  }

  static String text(Tally tally) {
    SendSheet sheet = new SendSheet(tally);
    sheet.head();
    sheet.imports();
    tally.days().forEach(sheet::day);
    sheet.foot();
    return sheet.sheet.toString();
  }

  private List<Campaign> wanted() {
    return tally.campaigns().stream().filter(campaign -> campaign.people() > 0).toList();
  }

  private void head() {
    long mails = wanted().stream().mapToLong(Campaign::people).sum();
    int imports = tally.newPeople() > 0 ? 2 : 1;
    line("SEND SHEET");
    line("");
    line(
        number(wanted().size(), "campaign")
            + ", "
            + number(mails, "e-mail")
            + ", "
            + number(tally.people())
            + " people in the file. About "
            + (imports * IMPORT_MINUTES + wanted().size() * CAMPAIGN_MINUTES)
            + " minutes.");
    line("");
  }

  private void imports() {
    String fields = tally.days().stream().map(SendDay::field).collect(Collectors.joining(", "));
    step("Import " + MailchimpWriting.AUDIENCE + " (" + IMPORT_MINUTES + " minutes).");
    line("   Audience > Import contacts > Upload a file. Tick “Update any existing contacts”.");
    line("   Match the columns " + fields + " with text fields of the same names; the first time,");
    line("   let Mailchimp make them. Everybody's field is set, so last week's letters are gone.");
    if (tally.newPeople() > 0) {
      step(
          "Import "
              + MailchimpWriting.NEW_PEOPLE
              + ": "
              + number(tally.newPeople())
              + " people that Mailchimp doesn't know ("
              + IMPORT_MINUTES
              + " minutes).");
      line("   Only if their consent covers it: Mailchimp counts them as subscribers.");
    }
    line("");
  }

  private void day(SendDay day) {
    line(day.title().toUpperCase(Locale.ROOT));
    List<Campaign> campaigns =
        wanted().stream().filter(campaign -> campaign.day().equals(day)).toList();
    if (campaigns.isEmpty()) {
      line("   Nobody gets an e-mail on this day.");
    }
    campaigns.forEach(this::campaign);
    line("");
  }

  private void campaign(Campaign campaign) {
    Composition email = campaign.email();
    step(
        "Campaign “"
            + campaign.day().field()
            + " "
            + campaign.letter()
            + "”: "
            + number(campaign.people())
            + (campaign.people() == 1 ? " person (" : " people (")
            + CAMPAIGN_MINUTES
            + " minutes).");
    line("   To:       segment “" + campaign.day().field() + " is " + campaign.letter() + "”");
    line("   Subject:  " + email.subject());
    line("   Theme:    " + email.theme());
    line("   Blocks:   " + email.names());
  }

  private void foot() {
    line("The segments are made once (“the field is A”) and used again each week.");
    line("Shortly before each send day export again with that day's orders and unsubscribes.");
    line("Then mark the day as sent in Chordial, so that the next plan counts it.");
  }

  private void step(String text) {
    step++;
    line(step + ". " + text);
  }

  private void line(String text) {
    sheet.append(text).append('\n');
  }

  private static String number(long count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
