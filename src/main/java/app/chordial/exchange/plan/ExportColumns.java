package app.chordial.exchange.plan;

import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.plan.Composition.Block;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the plan as a table, the same in CSV and in JSON Lines. */
final class ExportColumns {

  static final List<String> HEADERS =
      List.of(
          "customer_id",
          "email",
          "first_name",
          "last_name",
          "send_at",
          "send_date",
          "send_time",
          "theme",
          "subject",
          "lead_message",
          "lead_subject",
          "supporting_messages",
          "supporting_subjects",
          "propensity",
          "worth",
          "currency",
          "why");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Conventions conventions;

  ExportColumns(Conventions conventions) {
    this.conventions = conventions;
  }

  List<String> cells(ExportLine line) {
    ZonedDateTime at = line.at().atZone(conventions.zone());
    Composition email = line.email();
    return List.of(
        line.to().externalId(),
        line.to().email(),
        line.to().firstName(),
        line.to().lastName(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
        at.toLocalDate().toString(),
        TIME.format(at),
        email.theme(),
        email.subject(),
        email.lead().id(),
        email.lead().subject(),
        joined(email.supporting(), Block::id),
        joined(email.supporting(), Block::subject),
        propensity(line.propensity()),
        worth(line.worthMinor()),
        conventions.currency().getCurrencyCode(),
        line.why());
  }

  /** A probability with all its digits, so that a log can be weighed by it. */
  static String propensity(double propensity) {
    return Double.toString(propensity);
  }

  /** An amount in major units, to a hundredth of a minor unit. */
  String worth(double worthMinor) {
    int digits = Math.max(0, conventions.currency().getDefaultFractionDigits());
    return BigDecimal.valueOf(worthMinor)
        .movePointLeft(digits)
        .setScale(digits + 2, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static String joined(List<Block> blocks, Function<Block, String> part) {
    return blocks.stream().map(part).collect(Collectors.joining(" | "));
  }
}
