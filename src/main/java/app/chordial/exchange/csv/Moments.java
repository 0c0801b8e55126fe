package app.chordial.exchange.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads moments by patterns; what has no offset is in a zone, what has no time begins its day. A
 * gap in the clock moves forward, an overlap takes the earlier.
 */
public final class Moments {

  /** The pattern of {@code 2026-05-01}, {@code 2026-05-01T10:00Z} and whatever lies between. */
  public static final String ISO = "iso";

  /** The pattern of seconds since 1970. */
  public static final String SECONDS = "epoch seconds";

  /** The pattern of milliseconds since 1970. */
  public static final String MILLIS = "epoch milliseconds";

  private static final String ISO_PATTERN =
      "uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]][ ][XXX][XX][X]]";

  private final ZoneId zone;
  private final List<Reading> readings = new ArrayList<>();
  private String lastText = "";
  private Instant lastInstant = Instant.EPOCH;

  /** One way to read a moment. */
  private interface Reading {
    Instant read(String text);
  }

  /**
   * @param patterns as {@link DateTimeFormatter} has them, or {@link #ISO}, {@link #SECONDS},
   *     {@link #MILLIS}; the first that fits a text reads it
   * @throws IllegalArgumentException if a pattern is none
   */
  public Moments(ZoneId zone, List<String> patterns) {
    this.zone = zone;
    for (String pattern : patterns) {
      readings.add(reading(pattern));
    }
  }

  /** The moment of a text; rows of one order repeat theirs, so the last one is remembered. */
  public Instant read(String text) throws BadCell {
    if (!lastText.isEmpty() && text.equals(lastText)) {
      return lastInstant;
    }
    lastInstant = readAnew(text);
    lastText = text;
    return lastInstant;
  }

  private Instant readAnew(String text) throws BadCell {
    for (Reading reading : readings) {
      try {
        return reading.read(text);
      } catch (DateTimeException | NumberFormatException unfit) {
        // the next pattern may read it
      }
    }
    throw new BadCell("“" + text + "” is not a date that is understood here.");
  }

  private Reading reading(String pattern) {
    return switch (pattern) {
      case SECONDS -> text -> Instant.ofEpochSecond(Long.parseLong(text));
      case MILLIS -> text -> Instant.ofEpochMilli(Long.parseLong(text));
      case ISO -> {
        DateTimeFormatter formatter = formatter(ISO_PATTERN);
        yield text -> instant(formatter.parse(withOffset(text)));
      }
      default -> {
        DateTimeFormatter formatter = formatter(pattern);
        yield text -> instant(formatter.parse(text));
      }
    };
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(yearsWithoutEra(pattern), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Strict reading wants {@code u} where most people write {@code y}. */
  private static String yearsWithoutEra(String pattern) {
    return pattern.contains("G") ? pattern : pattern.replace('y', 'u');
  }

  private static String withOffset(String text) {
    return text.endsWith(" UTC") || text.endsWith(" GMT")
        ? text.substring(0, text.length() - 4) + "Z"
        : text;
  }

  private Instant instant(TemporalAccessor parsed) {
    if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
      return OffsetDateTime.from(parsed).toInstant();
    }
    LocalDate date = LocalDate.from(parsed);
    if (!parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
      return date.atStartOfDay(zone).toInstant();
    }
    return LocalDateTime.of(date, LocalTime.from(parsed)).atZone(zone).toInstant();
  }
}
