package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who joins on which day of which run (decision 0031): behind the audience stands a place for each
 * that joins in any run, and each run fills the first of each day's places.
 *
 * <p>How many join on a day is Poisson by inversion of numbers keyed by the day, so that all
 * scenarios of a run have the same newcomers, and a higher rate has the same and more. Each has a
 * luck by its day and its number of the day, and does on joining what one who joined in the year
 * before did on that day until then.
 */
final class Arrivals {

  /** Where nobody joins. */
  static final Arrivals NONE = new Arrivals(new int[0][], 0, null, List.of());

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int NOON = 12 * 60;
  private static final byte FIRST_MAIL = EventType.SENT.code();
  private static final Chance ALWAYS = new Chance(0, 0);

  /** The largest mean that is drawn at once: exp(−mean) is 0 from about 745 on. */
  private static final double MOST_AT_ONCE = 500;

  /**
   * A place for somebody who joins.
   *
   * @param number from 0, of those of the day
   * @param minute of the joining
   * @param like who joined in the year before, or −1
   * @param likeMinute when that was
   */
  private record Place(int day, int number, int minute, int like, int likeMinute, long luck) {}

  /** How many join, by run and by day from the first. */
  private final int[][] counts;

  private final int from;
  private final @Nullable Snapshot before;
  private final int first;
  private final List<Place> places;

  private Arrivals(int[][] counts, int from, @Nullable Snapshot before, List<Place> places) {
    this.counts = counts;
    this.from = from;
    this.before = before;
    first = before == null ? 0 : before.size();
    this.places = List.copyOf(places);
  }

  static Arrivals of(Newcomers rate, Snapshot snapshot, Horizon horizon) {
    if (!rate.isAny()) {
      return NONE;
    }
    List<int[]> likes = likes(snapshot);
    ShopTime time = snapshot.audience().time();
    List<Place> places = new ArrayList<>();
    int from = (int) horizon.from().toEpochDay();
    int[][] counts = counts(rate, from, horizon);
    for (int i = 0; i < horizon.days(); i++) {
      int day = i;
      int most = Arrays.stream(counts).mapToInt(ofRun -> ofRun[day]).max().orElse(0);
      for (int number = 0; number < most; number++) {
        places.add(place(from + day, number, likes, time));
      }
    }
    return new Arrivals(counts, from, snapshot, places);
  }

  /** How unsure the rate is moves all days of a run alike. */
  private static int[][] counts(Newcomers rate, int from, Horizon horizon) {
    int[][] counts = new int[horizon.runs()][horizon.days()];
    for (int run = 0; run < counts.length; run++) {
      Chance chance = new Chance(horizon.seed(), run);
      double unsure = unsure(rate, chance);
      for (int i = 0; i < horizon.days(); i++) {
        counts[run][i] = count(rate.on(from + i) * unsure, from + i, chance);
      }
    }
    return counts;
  }

  /** Who joined in the year before, and when. */
  private static List<int[]> likes(Snapshot snapshot) {
    List<int[]> likes = new ArrayList<>();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      int joined = Newcomers.joined(snapshot, customer);
      if (joined != Integer.MIN_VALUE) {
        likes.add(new int[] {customer, joined});
      }
    }
    return likes;
  }

  private static Place place(int day, int number, List<int[]> likes, ShopTime time) {
    long luck = Chance.mix(Chance.mix(day) ^ Chance.luckOf("newcomer " + number));
    int start = time.startOf(day);
    if (likes.isEmpty()) {
      return new Place(day, number, start + NOON, -1, 0, luck);
    }
    int pick = (int) (ALWAYS.uniform(luck, day, Purpose.JOIN, 1) * likes.size());
    int[] like = likes.get(pick);
    int ofDay = like[1] - time.startOf(time.day(like[1]));
    int minute = Math.min(start + ofDay, time.startOf(day + 1) - 1);
    return new Place(day, number, minute, like[0], like[1], luck);
  }

  /** Poisson, in as many numbers as its mean needs: a sum of Poisson numbers is one. */
  private static int count(double mean, int day, Chance chance) {
    int count = 0;
    double left = mean;
    for (int draw = 0; left > 0; draw++) {
      count += inverse(Math.min(left, MOST_AT_ONCE), chance.uniform(0, day, Purpose.JOIN, draw));
      left -= MOST_AT_ONCE;
    }
    return count;
  }

  /** Poisson by inversion. */
  private static int inverse(double mean, double u) {
    double p = StrictMath.exp(-mean);
    double below = p;
    int count = 0;
    while (u >= below && p > 0) {
      count++;
      p *= mean / count;
      below += p;
    }
    return count;
  }

  private static double unsure(Newcomers rate, Chance chance) {
    double shape = rate.learnedFrom() + 0.5;
    return rate.isLearned() ? new Draws(chance, 0, Purpose.JOIN).gamma(shape) / shape : 1;
  }

  /** The snapshot with every place behind it; the same snapshot where nobody joins. */
  Snapshot widened(Snapshot snapshot) {
    if (places.isEmpty()) {
      return snapshot;
    }
    long[] lucks = places.stream().mapToLong(Place::luck).toArray();
    int[] minutes = places.stream().mapToInt(Place::minute).toArray();
    return snapshot.audience().joinedBy(lucks, minutes).asOf(snapshot.date());
  }

  /** Whether a customer is a place of somebody who may join. */
  boolean isPlace(int customer) {
    return !places.isEmpty() && customer >= first;
  }

  /** When a customer joins in a run; {@link Integer#MAX_VALUE} where not at all. */
  int minute(int customer, Chance chance) {
    Place place = places.get(customer - first);
    return place.number() < counts[chance.run()][place.day() - from]
        ? place.minute()
        : Integer.MAX_VALUE;
  }

  /** Adds what a newcomer did on the day until it joined; without mail, which it had none of. */
  void append(int customer, EventColumns to) {
    Place place = places.get(customer - first);
    if (place.like() < 0 || before == null) {
      return;
    }
    Audience audience = before.audience();
    EventColumns events = audience.events();
    int later = place.minute() - place.likeMinute();
    int from = place.likeMinute() - MINUTES_A_DAY + 1;
    int end = before.to(place.like());
    for (int row = events.firstNotBefore(from, audience.from(place.like()), end);
        row < end && events.minute(row) <= place.likeMinute();
        row++) {
      if (events.typeCode(row) < FIRST_MAIL) {
        to.appendPacked(
            events.packed(row),
            events.minute(row) + later,
            events.item(row),
            events.amount(row),
            events.detail(row));
      }
    }
  }
}
