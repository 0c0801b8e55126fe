package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How many people join the list a week while it is simulated (decision 0031).
 *
 * @param aWeek the mean of a year
 * @param low the lower end of its 90 % interval
 * @param high the upper end
 * @param learnedFrom how many joined in the year that it was learned from; 0 where it is assumed
 * @param season for each week of the year, from the first, by how much it is above the mean; empty
 *     where it has none
 */
public record Newcomers(
    double aWeek, double low, double high, long learnedFrom, List<Double> season) {

  /** Nobody joins. */
  public static final Newcomers NONE = of(0);

  private static final int WEEKS = 52;

  /** A year of whole weeks. */
  private static final int YEAR_DAYS = 7 * WEEKS;

  /** The prior of a rate of which nothing is known (Jeffreys). */
  private static final double SHAPE = 0.5;

  /** With fewer a year tells no season. */
  private static final long SEASON_FROM = 104;

  /** Weeks before and after that tell of a week's season, too. */
  private static final int AROUND = 3;

  /** The weight of the year's mean, as so many who joined. */
  private static final double STEADY = 20;

  public Newcomers {
    season = List.copyOf(season);
  }

  /** So many a week, for sure and all year round: assumed. */
  public static Newcomers of(double aWeek) {
    return new Newcomers(aWeek, aWeek, aWeek, 0, List.of());
  }

  /**
   * What the consents of the year before a snapshot tell, or of as long as the list is known: with
   * n who joined in w weeks, Gamma(n + ½, w) a week. The season of a week is (c + 20)/(e + 20),
   * with c who joined in the seven weeks around it and e as many as the mean makes.
   *
   * @return {@link #NONE} where no consent of these days has a date
   */
  public static Newcomers learn(Snapshot snapshot) {
    long[] byWeek = byWeek(snapshot);
    long joined = IntStream.range(0, WEEKS).mapToLong(week -> byWeek[week]).sum();
    if (joined == 0) {
      return NONE;
    }
    double weeks = weeks(snapshot);
    GammaDistribution rate = GammaDistribution.of(joined + SHAPE, 1 / weeks);
    boolean hasSeason = joined >= SEASON_FROM && weeks >= WEEKS;
    return new Newcomers(
        joined / weeks,
        rate.inverseCumulativeProbability(0.05),
        rate.inverseCumulativeProbability(0.95),
        joined,
        hasSeason ? season(byWeek, snapshot.date()) : List.of());
  }

  /** Who joined, by whole weeks before the snapshot, the last week first. */
  private static long[] byWeek(Snapshot snapshot) {
    long[] byWeek = new long[WEEKS];
    Audience audience = snapshot.audience();
    int today = audience.time().day(snapshot.minute());
    for (int customer = 0; customer < snapshot.size(); customer++) {
      int when = joined(snapshot, customer);
      if (when != Integer.MIN_VALUE) {
        byWeek[(today - 1 - audience.time().day(when)) / 7]++;
      }
    }
    return byWeek;
  }

  /** When a customer joined in the year before; {@link Integer#MIN_VALUE} for who did not. */
  static int joined(Snapshot snapshot, int customer) {
    ShopTime time = snapshot.audience().time();
    int from = time.startOf(time.day(snapshot.minute()) - YEAR_DAYS);
    return snapshot.audience().consents().joined(customer, from, snapshot.minute());
  }

  /** From the first event on, if that was within the year. */
  private static double weeks(Snapshot snapshot) {
    Audience audience = snapshot.audience();
    int first = snapshot.minute();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      int row = audience.from(customer);
      first = row < snapshot.to(customer) ? Math.min(first, audience.events().minute(row)) : first;
      int joined = joined(snapshot, customer);
      first = joined == Integer.MIN_VALUE ? first : Math.min(first, joined);
    }
    int days = audience.time().day(snapshot.minute()) - audience.time().day(first);
    return Math.clamp(days / 7.0, 1, WEEKS);
  }

  private static List<Double> season(long[] byWeek, LocalDate date) {
    double mean = IntStream.range(0, WEEKS).mapToLong(week -> byWeek[week]).sum() / (double) WEEKS;
    List<Double> season = new ArrayList<>();
    int spread = 2 * AROUND + 1;
    for (int weekOfYear = 0; weekOfYear < WEEKS; weekOfYear++) {
      int week = lastThatWas(weekOfYear, date);
      long around = 0;
      for (int off = -AROUND; off <= AROUND; off++) {
        around += byWeek[Math.floorMod(week + off, WEEKS)];
      }
      season.add((around + STEADY) / (mean * spread + STEADY));
    }
    return season;
  }

  /**
   * Which whole week before a date holds the last middle of a week of the year. Years are a day or
   * two longer than the weeks are: what has fallen out is the week's that is nearest.
   */
  private static int lastThatWas(int weekOfYear, LocalDate date) {
    LocalDate middle = date.withDayOfYear(7 * weekOfYear + 4);
    LocalDate last = middle.isBefore(date) ? middle : middle.minusYears(1);
    return (int) Math.min(WEEKS - 1, (date.toEpochDay() - 1 - last.toEpochDay()) / 7);
  }

  /** From 0 to 51; the last days of a year belong to its last week. */
  private static int weekOfYear(int day) {
    return Math.min(WEEKS - 1, (LocalDate.ofEpochDay(day).getDayOfYear() - 1) / 7);
  }

  /** Whether anybody joins. */
  public boolean isAny() {
    return aWeek > 0;
  }

  /** Whether the shop's own list says so. */
  public boolean isLearned() {
    return learnedFrom > 0;
  }

  /** How many join on an epoch day, on average. */
  double on(int day) {
    return aWeek / 7 * (season.isEmpty() ? 1 : season.get(weekOfYear(day)));
  }
}
