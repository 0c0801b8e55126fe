package app.chordial.exchange.mapping;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.Who;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Moments;
import app.chordial.exchange.csv.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A mapping bound to a file's columns: what a row says, field by field. */
final class Cells {

  private final Mapping mapping;
  private final int[] columns = new int[Field.values().length];
  private final String[] constants = new String[Field.values().length];
  private final SequencedMap<String, Integer> attributes = new LinkedHashMap<>();
  private final Amounts amounts;
  private final Moments moments;
  private final String currency;

  Cells(Mapping mapping, Headers headers, Conventions conventions) {
    this.mapping = mapping;
    for (Field field : Field.values()) {
      String column = mapping.columns().fields().get(field);
      columns[field.ordinal()] = column == null ? -1 : headers.column(column);
      constants[field.ordinal()] = mapping.columns().constants().getOrDefault(field, "");
    }
    mapping
        .columns()
        .attributes()
        .forEach((name, column) -> attributes.put(name, headers.column(column)));
    ZoneId zone = mapping.manner().zone();
    amounts = new Amounts(conventions.currency(), mapping.manner().numbers());
    moments =
        new Moments(zone == null ? conventions.zone() : zone, mapping.manner().datePatterns());
    currency = conventions.currency().getCurrencyCode();
  }

  /** The text of a field, translated; empty where the row doesn't say. */
  String text(Row row, Field field) {
    String text = row.text(columns[field.ordinal()]);
    if (text.isEmpty()) {
      text = constants[field.ordinal()];
    }
    Map<String, String> words = mapping.manner().translations().get(field);
    return words == null ? text : words.getOrDefault(text, text);
  }

  @Nullable String said(Row row, Field field) {
    String text = text(row, field);
    return text.isEmpty() ? null : text;
  }

  Who who(Row row) throws BadCell {
    Who who = new Who(said(row, Field.CUSTOMER_ID), said(row, Field.EMAIL));
    if (who.externalId() == null && who.email() == null) {
      throw new BadCell("The row has neither an e-mail address nor a customer number.");
    }
    return who;
  }

  @Nullable Instant at(Row row, Field field) throws BadCell {
    String text = text(row, field);
    return text.isEmpty() ? null : moments.read(text);
  }

  @Nullable Long minor(Row row, Field field) throws BadCell {
    String text = text(row, field);
    return text.isEmpty() ? null : amounts.minor(text);
  }

  @Nullable BigDecimal number(Row row, Field field) throws BadCell {
    String text = text(row, field);
    return text.isEmpty() ? null : amounts.number(text);
  }

  long minor(BigDecimal major) throws BadCell {
    return amounts.minor(major, major.toPlainString());
  }

  /** Whole pieces; what is sold by weight counts as the next whole number. */
  @Nullable Integer pieces(Row row) throws BadCell {
    BigDecimal number = number(row, Field.QUANTITY);
    if (number == null) {
      return null;
    }
    BigDecimal whole = number.setScale(0, RoundingMode.UP);
    if (whole.precision() > 9) {
      throw new BadCell("The quantity " + number.toPlainString() + " is too large.");
    }
    return whole.intValueExact();
  }

  /** Refuses a row whose amounts are of another currency than the workspace's. */
  void sameCurrency(Row row) throws BadCell {
    String said = text(row, Field.CURRENCY);
    if (!said.isEmpty() && !said.equalsIgnoreCase(currency)) {
      throw new BadCell(
          "The amount is in " + said + ", and this workspace counts in " + currency + ".");
    }
  }

  /**
   * The consent a row states, or null where it says nothing. Only our own words are understood;
   * what another tool's words mean is for the mapping to say, never to be guessed.
   */
  @Nullable Consent consent(Row row) throws BadCell {
    String text = text(row, Field.CONSENT);
    String word = text.toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (word) {
      case "" -> null;
      case "subscribed" -> Consent.SUBSCRIBED;
      case "unsubscribed" -> Consent.UNSUBSCRIBED;
      case "never subscribed" -> Consent.NEVER_SUBSCRIBED;
      default ->
          throw new BadCell(
              "What “" + text + "” means for consent is not said in the mapping's translations.");
    };
  }

  boolean isGift(Row row) throws BadCell {
    String text = text(row, Field.GIFT);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "", "no", "false", "0" -> false;
      case "yes", "true", "1" -> true;
      default -> throw new BadCell("“" + text + "” under “gift” is neither yes nor no.");
    };
  }

  /** Labels divided by commas, or by bars; null where the file has no such column. */
  @Nullable List<String> tags(Row row) {
    if (columns[Field.TAGS.ordinal()] < 0) {
      return null;
    }
    return java.util.Arrays.stream(text(row, Field.TAGS).split("[,|]"))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** The customer attributes that the row states. */
  SequencedMap<String, String> attributes(Row row) {
    SequencedMap<String, String> said = new LinkedHashMap<>();
    attributes.forEach(
        (name, column) -> {
          String text = row.text(column);
          if (!text.isEmpty()) {
            said.put(name, text);
          }
        });
    return said;
  }
}
