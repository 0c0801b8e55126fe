package app.chordial.sample;

import app.chordial.work.Chance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who could be a customer of a shop, made one by one from a seed. */
final class People {

  private static final int KIND = 1;
  private static final int DAYS_BEFORE = 900;
  private static final List<String> SOURCES =
      List.of("website", "website", "website", "harbour shop", "friend", "fair", "magazine");

  private final Chance chance;
  private final int firstDay;
  private final int lastDay;

  /**
   * @param firstDay epoch day on which the history begins
   * @param lastDay epoch day on which it ends
   */
  People(Chance chance, int firstDay, int lastDay) {
    this.chance = chance;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  Person person(int number) {
    Dice dice = Dice.of(chance, number, KIND);
    Person.Identity identity = identity(number, dice);
    int joined = joinedDay(dice);
    Temper temper = Temper.of(dice);
    Habit habit = Habit.of(dice);
    boolean isSubscribed =
        identity.email() != null && dice.chance(habit == Habit.BROWSER ? 0.97 : 0.84);
    return new Person(
        number,
        identity,
        joined,
        silentFrom(joined, temper, dice),
        Taste.of(dice),
        temper,
        habit,
        habit.ordersAYear(dice),
        isSubscribed,
        dice.chance(0.16),
        dice.chance(0.26),
        dice.chance(0.003));
  }

  private static Person.Identity identity(int number, Dice dice) {
    Names.Name name = Names.of(number, dice);
    String mailbox = Names.mailbox(name, number, dice);
    String written = dice.chance(0.02) ? capital(mailbox) : mailbox;
    return new Person.Identity(
        name,
        Long.toString(7_210_448_300_000L + number),
        dice.chance(0.01) ? null : written + "@example.com",
        Places.of(dice),
        birthday(dice),
        dice.pick(SOURCES));
  }

  private static String capital(String mailbox) {
    return Character.toUpperCase(mailbox.charAt(0)) + mailbox.substring(1);
  }

  private static @Nullable LocalDate birthday(Dice dice) {
    int year = dice.between(1944, 2005);
    int day = dice.between(1, LocalDate.ofYearDay(year, 1).lengthOfYear());
    return dice.chance(0.42) ? LocalDate.ofYearDay(year, day) : null;
  }

  /** Two in five were there before the history begins; more come towards Christmas. */
  private int joinedDay(Dice dice) {
    if (dice.chance(0.4)) {
      return firstDay - dice.between(1, DAYS_BEFORE);
    }
    int day = dice.between(firstDay, lastDay);
    int month = LocalDate.ofEpochDay(day).getMonthValue();
    return month >= 10 || dice.chance(0.7) ? day : dice.between(firstDay, lastDay);
  }

  private int silentFrom(int joined, Temper temper, Dice dice) {
    int from = StrictMath.max(joined, firstDay);
    double staying = dice.exponential(temper == Temper.GONE ? 150 : 2_400);
    return from + 20 + (int) StrictMath.min(100_000, staying);
  }
}
