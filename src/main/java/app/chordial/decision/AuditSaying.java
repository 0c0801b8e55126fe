package app.chordial.decision;

import app.chordial.decision.Audit.Tally;
import app.chordial.segment.Money;
import java.util.ArrayList;
import java.util.List;

/** An audit in plain English: what went wrong how often, and what followed. */
public final class AuditSaying {

  /** With fewer e-mails on either side, what followed is left unsaid. */
  private static final long FEWEST = 100;

  private final Money money;

  /**
   * @param currency ISO code
   */
  public AuditSaying(String currency) {
    money = new Money(currency);
  }

  /** Everything, the heading first. */
  public List<String> all(Audit audit) {
    List<String> sentences = new ArrayList<>();
    sentences.add(heading(audit));
    if (audit.all().emails() > 0) {
      for (Fault fault : Fault.values()) {
        sentences.add(sentence(audit, fault));
      }
      if (audit.estimated() > 0) {
        sentences.add(
            "%s estimated, since no sends of them were imported. Where one reached only a part of the list, nobody knows whom: so how many went too soon or too often is a guess."
                .formatted(Spoken.capital(are(audit.estimated()))));
      }
      if (audit.unknown() > 0) {
        sentences.add(
            "%s carried no message that this design knows: only when they went could be looked at."
                .formatted(Spoken.capital(Spoken.count(audit.unknown(), "e-mail"))));
      }
    }
    if (audit.all().emails() == 0) {
      sentences.add("Who was forgotten can't be told without e-mails.");
    } else {
      sentences.add(forgotten(audit));
      sentences.add(
          "What followed a fault is not proven to come of it: who is mailed much differs from who"
              + " is mailed little.");
    }
    return List.copyOf(sentences);
  }

  private static String are(long emails) {
    return Spoken.count(emails, "e-mail") + (emails == 1 ? " is" : " are");
  }

  /** How many e-mails were looked at, and how many of them this design would have sent too. */
  public String heading(Audit audit) {
    String span = "from %s to %s".formatted(Spoken.date(audit.from()), Spoken.date(audit.to() - 1));
    return audit.all().emails() == 0
        ? "No e-mail of the days %s is known that had a week to be answered.".formatted(span)
        : "%s to %s %s: %s of them without a fault."
            .formatted(
                Spoken.capital(Spoken.count(audit.all().emails(), "e-mail")),
                Spoken.count(audit.all().customers(), "customer"),
                span,
                Spoken.percent(audit.fitting().emails(), audit.all().emails()));
  }

  /** How often one fault was made, and what followed. */
  public String sentence(Audit audit, Fault fault) {
    Tally tally = audit.of(fault);
    if (tally.emails() == 0) {
      return "None " + words(fault) + ".";
    }
    String counted =
        "%s, to %s, %s."
            .formatted(
                Spoken.capital(Spoken.count(tally.emails(), "e-mail")),
                Spoken.count(tally.customers(), "customer"),
                words(fault));
    return Math.min(tally.emails(), audit.fitting().emails()) < FEWEST
        ? counted
        : counted + " " + followed(audit, fault);
  }

  private static String words(Fault fault) {
    return switch (fault) {
      case JUST_BOUGHT -> "sold what the customer had just bought";
      case RESTING -> "went to who should have been left in peace";
      case OVER_CAP -> "went beyond a limit";
      case TOO_SOON -> "went sooner than the customer's gap";
      case NOT_RELEVANT -> "had nothing to do with what the customer cares for";
    };
  }

  private String followed(Audit audit, Fault fault) {
    Tally tally = audit.of(fault);
    String clicks =
        "%s of them were clicked, of fitting ones %s"
            .formatted(share(tally.clickRate()), share(audit.fitting().clickRate()));
    long more = Math.round(audit.moreLeft(fault));
    return more == 0
        ? clicks + "."
        : "%s; after them %s more left than after as many fitting ones, who were expected to spend %s in a year."
            .formatted(
                clicks, Spoken.count(more, "customer"), money.about(audit.moreLeftMinor(fault)));
  }

  private String forgotten(Audit audit) {
    Audit.Forgotten forgotten = audit.forgotten();
    return forgotten.customers() == 0
        ? "Nobody was forgotten: who may be mailed had an e-mail within %s, or rests."
            .formatted(Spoken.days(forgotten.days()))
        : "%s may be mailed and had nothing for more than %s, though something would interest them; they are expected to spend %s in the next 90 days."
            .formatted(
                Spoken.capital(Spoken.count(forgotten.customers(), "customer")),
                Spoken.days(forgotten.days()),
                money.about(forgotten.worthMinor()));
  }

  private static String share(double rate) {
    return Spoken.decimal(100 * rate, 1) + " %";
  }
}
