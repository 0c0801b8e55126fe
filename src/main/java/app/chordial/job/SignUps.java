package app.chordial.job;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.Flow;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list that a shop's own sign-up form keeps: since when somebody is known, how consent stands
 * since when, a birthday, and how they heard of the shop. It is read by a mapping.
 */
final class SignUps {

  private static final List<String> HEADERS =
      List.of(
          "Customer",
          "E-mail",
          "Known since",
          "Newsletter",
          "Newsletter since",
          "Birthday",
          "Heard of us through");

  private SignUps() {}

  static void write(Path target, Flow<CustomerFact> customers) throws Refusal {
    CsvFile.write(target, HEADERS, lines -> customers.into(fact -> lines.row(cells(fact))));
  }

  private static List<String> cells(CustomerFact fact) {
    return List.of(
        or(fact.who().externalId()),
        or(fact.who().email()),
        moment(fact.knownAt()),
        word(fact.consent()),
        moment(fact.consentAt()),
        fact.attributes().getOrDefault("birthday", ""),
        fact.attributes().getOrDefault("source", ""));
  }

  private static String word(@Nullable Consent consent) {
    if (consent == null) {
      return "";
    }
    return switch (consent) {
      case SUBSCRIBED -> "on";
      case UNSUBSCRIBED -> "left";
      case NEVER_SUBSCRIBED -> "off";
    };
  }

  private static String moment(@Nullable Instant at) {
    return at == null ? "" : at.toString();
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
