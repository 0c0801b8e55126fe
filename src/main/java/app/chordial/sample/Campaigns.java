package app.chordial.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The newsletters of Harbour &amp; Hearth: every third week at first, then weekly, and twice a week
 * since September 2026; and now and then one about a single thing.
 */
final class Campaigns {

  private static final LocalDate WEEKLY_FROM = LocalDate.of(2025, 9, 1);
  private static final LocalDate TWICE_FROM = LocalDate.of(2026, 9, 1);

  /** Day, message of the ready design, department. */
  private static final String THEMED =
      """
      2024-12-05 christmas-gift-guide CHRISTMAS
      2024-12-12 christmas-hampers CHRISTMAS
      2025-01-16 garden-seed-list GARDEN
      2025-01-30 kitchen-spice-stews KITCHEN
      2025-02-13 home-kitchen-radio HOME
      2025-02-27 fishing-fly-tying FISHING
      2025-03-13 garden-seed-list GARDEN
      2025-04-03 outdoors-camp-stove OUTDOORS
      2025-05-08 kitchen-knife-week KITCHEN
      2025-06-12 coffee-fresh-roast TEA
      2025-09-18 garden-winter-bulbs GARDEN
      2025-10-09 home-reading-lamp HOME
      2025-10-30 fishing-winter-rods FISHING
      2025-11-06 christmas-gift-guide CHRISTMAS
      2025-11-20 christmas-hampers CHRISTMAS
      2025-12-11 christmas-last-post CHRISTMAS
      2026-01-15 garden-seed-list GARDEN
      2026-01-29 tea-winter-blends TEA
      2026-02-12 kitchen-sharpening KITCHEN
      2026-03-12 fishing-fly-tying FISHING
      2026-04-16 outdoors-camp-stove OUTDOORS
      2026-05-14 kitchen-knife-week KITCHEN
      2026-06-11 coffee-fresh-roast TEA
      2026-07-09 home-kitchen-radio HOME
      2026-09-10 garden-winter-bulbs GARDEN
      2026-09-24 books-winter-reading BOOKS
      2026-10-08 fishing-winter-rods FISHING
      2026-10-22 home-reading-lamp HOME
      2026-11-05 outdoors-winter-walks OUTDOORS
      2026-11-12 coffee-fresh-roast TEA
      2026-11-19 christmas-gift-guide CHRISTMAS
      """;

  private Campaigns() {}

  /** All of them within a calendar, in order. */
  static List<Campaign> of(Calendar calendar) {
    List<Campaign> all = new ArrayList<>();
    for (LocalDate day = calendar.first(); !day.isAfter(calendar.last()); day = day.plusDays(1)) {
      if (isNewsletterDay(day, calendar.first())) {
        all.add(new Campaign(0, minute(calendar, day, 9), "Newsletter " + day, null));
      }
    }
    THEMED.lines().forEach(line -> all.add(themed(calendar, line.split(" "))));
    all.sort(Comparator.comparingInt(Campaign::minute));
    List<Campaign> numbered = new ArrayList<>();
    for (Campaign one : all) {
      numbered.add(
          new Campaign(numbered.size() + 1, one.minute(), one.message(), one.department()));
    }
    return numbered;
  }

  private static Campaign themed(Calendar calendar, String[] words) {
    int minute = minute(calendar, LocalDate.parse(words[0]), 10);
    return new Campaign(0, minute, words[1], Department.named(words[2]));
  }

  private static boolean isNewsletterDay(LocalDate day, LocalDate first) {
    boolean isTuesday = day.getDayOfWeek() == DayOfWeek.TUESDAY;
    if (day.isBefore(WEEKLY_FROM)) {
      return isTuesday && (day.toEpochDay() - first.toEpochDay()) / 7 % 3 == 0;
    }
    return isTuesday || (!day.isBefore(TWICE_FROM) && day.getDayOfWeek() == DayOfWeek.FRIDAY);
  }

  private static int minute(Calendar calendar, LocalDate day, int hour) {
    return calendar.time().at((int) day.toEpochDay(), hour, 0);
  }
}
