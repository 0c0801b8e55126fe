package app.chordial.segment;

import app.chordial.audience.EventType;
import app.chordial.insight.PaceState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of conditions over customers, asked as of a moment: what happens at or after it is not
 * seen, and an attribute is unknown before its source's time. A <em>day</em> is one of the shop's
 * calendar.
 *
 * <p>A rule with an error in it (a word that refers to nothing, a segment within itself) matches
 * nobody, whatever the group around the error; the error is told as a problem.
 */
public sealed interface Rule {

  /** The parts of a group, in order; a condition has none. */
  default List<Rule> parts() {
    return List.of();
  }

  /** Whoever meets every part; everybody, where there is none. */
  record All(List<Rule> parts) implements Rule {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Whoever meets at least one part; nobody, where there is none. */
  record Any(List<Rule> parts) implements Rule {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Whoever meets no part; everybody, where there is none. */
  record None(List<Rule> parts) implements Rule {
    public None {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Whoever has an attribute that passes a test. Who has no value passes only {@link Test.Missing};
   * no tag at all is no value.
   */
  record Has(String attribute, Test test) implements Rule {}

  /** Whoever did something a number of times, within some time. */
  record Did(Deed deed, Times times, When when) implements Rule {}

  /**
   * Whoever's affinity to an interest lies from {@code atLeast} to {@code atMost}, both included.
   */
  record Leans(String interest, double atLeast, double atMost) implements Rule {}

  /** Whoever sits in these cells of recency, frequency and money, each from 1 (low) to 5 (high). */
  record Rfm(Range recency, Range frequency, Range money) implements Rule {}

  /** Whoever answers mail from {@code atLeast} to {@code atMost} times as often as the average. */
  record Answers(double atLeast, double atMost) implements Rule {}

  /** Whoever stands so with the shop's mail. */
  record Paced(PaceState state) implements Rule {}

  /** Whoever is predicted to reach a value. */
  record Predicted(Forecast forecast, int days, double atLeast) implements Rule {}

  /** Whoever is in another segment. */
  record In(String segment) implements Rule {}

  /** Whoever is like another segment, but not in it. */
  record LookAlike(String segment, Reach reach) implements Rule {}

  /** How far down from the most alike a look-alike goes. */
  sealed interface Reach {
    /** So many customers, the most alike; ties are settled by luck. */
    record Most(int customers) implements Reach {}

    /** At least this probability, 0 to 1, of being in the segment by all that is known. */
    record AtLeast(double chance) implements Reach {}
  }

  /** A range of whole numbers, both ends included. */
  record Range(int low, int high) {
    public static final Range ALL = new Range(1, 5);

    public boolean holds(int value) {
      return low <= value && value <= high;
    }
  }

  /** What can be predicted. */
  enum Forecast {
    /** The number of orders in the coming days. */
    ORDERS,
    /** What they will come to, in whole units of the currency. */
    VALUE,
    /** The probability, 0 to 1, of still being a customer; the days do not matter. */
    ALIVE
  }

  /** A test of one attribute's value. */
  sealed interface Test {
    /** The text is one of these, whatever the letters' case. */
    record IsOneOf(List<String> values) implements Test {
      public IsOneOf {
        values = List.copyOf(values);
      }
    }

    /** The text contains this, whatever the letters' case. */
    record Contains(String part) implements Test {}

    /** The number lies between, both included; an infinity leaves a side open. */
    record Between(double low, double high) implements Test {}

    /** The date lies between, both included; null leaves a side open. */
    record Dated(@Nullable LocalDate from, @Nullable LocalDate to) implements Test {}

    /** The date lies at most so many days back, today included. */
    record InTheLast(int days) implements Test {}

    /**
     * The date's anniversary falls within so many days from today on, today included. That of 29
     * February falls on the 28th in years that have no 29th.
     */
    record Anniversary(int withinDays) implements Test {}

    /** The flag is up, or down. */
    record Is(boolean value) implements Test {}

    /** The tags contain this one. */
    record Tagged(String tag) implements Test {}

    /** Nothing is known. */
    record Missing() implements Test {}
  }

  /**
   * What was done. Every filter that is given must hold.
   *
   * @param product a product's key
   * @param category a category's path; those below it count
   * @param interest the id of an interest whose witnesses count
   * @param atLeastMinor the smallest amount of a line in minor units
   * @param message the id of a message or the name of a campaign
   * @param text a part of the address, the words or the file, whatever the letters' case
   */
  record Deed(
      EventType type,
      @Nullable String product,
      @Nullable String category,
      @Nullable String interest,
      @Nullable Long atLeastMinor,
      @Nullable String message,
      @Nullable String text) {

    public static Deed of(EventType type) {
      return new Deed(type, null, null, null, null, null, null);
    }
  }

  /**
   * How often, or how much. Lines of one order count as one cart, checkout, purchase or refund
   * (lines without an order: those of one minute); mail events of one minute and message count
   * once; every other event counts by itself.
   *
   * @param number for {@link Measure#SUM} in minor units
   */
  record Times(Measure measure, Comparison comparison, long number) {
    public static final Times ONCE = new Times(Measure.COUNT, Comparison.AT_LEAST, 1);
    public static final Times NEVER = new Times(Measure.COUNT, Comparison.EXACTLY, 0);
  }

  /** What is compared. */
  enum Measure {
    COUNT,
    /** The sum of the lines' amounts, minor units; refunds are not taken off purchases. */
    SUM
  }

  /** How it is compared. */
  enum Comparison {
    AT_LEAST,
    AT_MOST,
    EXACTLY;

    public boolean holds(long value, long number) {
      return switch (this) {
        case AT_LEAST -> value >= number;
        case AT_MOST -> value <= number;
        case EXACTLY -> value == number;
      };
    }
  }

  /** Within which time a deed counts. */
  sealed interface When {
    /** Ever. */
    record Ever() implements When {}

    /**
     * In the last so many days before the as-of date, and on that date as far as it is seen: as of
     * 00:00 of D, the so many days before D.
     */
    record Last(int days) implements When {}

    /** Between two dates, both included; null leaves a side open. */
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements When {}

    /**
     * Within so many times 24 hours before any event of another deed, at an earlier minute; both
     * are seen as of the moment asked about.
     */
    record Before(Deed other, int days) implements When {}

    /** Within so many times 24 hours after any event of another deed, at a later minute. */
    record After(Deed other, int days) implements When {}

    /** In the calendar month of a date attribute, of whatever year; never where it is not known. */
    record InMonthOf(String attribute) implements When {}
  }
}
