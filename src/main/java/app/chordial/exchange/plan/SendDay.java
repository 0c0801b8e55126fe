package app.chordial.exchange.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A day on which e-mails go out, and which there are.
 *
 * @param variants in the order of their letters: the first is A
 */
public record SendDay(LocalDate date, List<Composition> variants) {

  /** What stands in the field of somebody who gets nothing on a day. */
  public static final String NONE = "none";

  public SendDay {
    variants = List.copyOf(variants);
  }

  /** The mail tool's field for this day of the week, such as {@code CH_TUE}. */
  public String field() {
    return "CH_" + weekday().substring(0, 3).toUpperCase(Locale.ROOT);
  }

  /** The day for people, such as {@code Tuesday, 2026-05-05}. */
  public String title() {
    return weekday() + ", " + date;
  }

  /** The letters of a variant: A to Z, then AA, AB and on; {@link #NONE} for −1. */
  public static String letter(int variant) {
    if (variant < 0) {
      return NONE;
    }
    String last = String.valueOf((char) ('A' + variant % 26));
    return variant < 26 ? last : letter(variant / 26 - 1) + last;
  }

  private String weekday() {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
