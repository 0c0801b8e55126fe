package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class LifeTest {

  private static final Chance CHANCE = new Chance(5, 0);
  private static final Calendar CALENDAR =
      new Calendar(new ShopTime(SampleShop.ZONE), SampleShop.FIRST_DAY, SampleShop.LAST_DAY);
  private static final List<Life.Lived> LIVES = lives();

  private static List<Life.Lived> lives() {
    World world = new World(Shelf.sample(), CALENDAR, Campaigns.of(CALENDAR));
    People people = new People(CHANCE, CALENDAR.firstDay(), CALENDAR.lastDay());
    List<Life.Lived> lives = new ArrayList<>();
    for (int number = 0; number < 3_000; number++) {
      lives.add(Life.lived(people.person(number), world, Dice.of(CHANCE, number, 2)));
    }
    return lives;
  }

  @Test
  void theEagerClickMoreThanTheUsualAndTheTiredLess() {
    double eager = clicks(person -> person.temper() == Temper.EAGER);
    double normal = clicks(person -> person.temper() == Temper.NORMAL);
    double tired = clicks(person -> person.temper() == Temper.TIRED);
    assertThat(eager).isGreaterThan(3 * normal);
    assertThat(tired).isLessThan(0.8 * normal);
  }

  @Test
  void theTiredClickLessTheMoreTheyGet() {
    double few = clicks(person -> person.temper() == Temper.TIRED && !person.getsEveryIssue());
    double many = clicks(person -> person.temper() == Temper.TIRED && person.getsEveryIssue());
    assertThat(many).isLessThan(0.8 * few);
  }

  private static double clicks(Predicate<Person> condition) {
    double sent = 0;
    double clicked = 0;
    for (Life.Lived life : LIVES) {
      if (condition.test(life.person()) && !life.person().hasScanner()) {
        sent += count(life, EventType.SENT);
        clicked += count(life, EventType.CLICK);
      }
    }
    return clicked / sent;
  }

  @Test
  void theSilentDoNothingThatAPersonMustDo() {
    for (Life.Lived life : LIVES) {
      int silent = CALENDAR.time().startOf(life.person().silentFrom() + 8);
      for (Note note : life.notes()) {
        if (note.minute() >= silent && !life.person().hasScanner()) {
          assertThat(note.type()).isNotIn(EventType.CLICK, EventType.VIEW, EventType.SEARCH);
        }
      }
    }
  }

  @Test
  void oneTimersBuyOnceAndTheLoyalOften() {
    assertThat(orders(Habit.LOYAL)).isGreaterThan(3 * orders(Habit.REGULAR) / 2);
    assertThat(orders(Habit.REGULAR)).isGreaterThan(2 * orders(Habit.ONE_TIME));
    assertThat(orders(Habit.BROWSER)).isLessThan(0.1);
  }

  /** The mean number of orders of those who joined within the history. */
  private static double orders(Habit habit) {
    double orders = 0;
    double people = 0;
    for (Life.Lived life : LIVES) {
      if (life.person().habit() == habit && life.person().joinedDay() > CALENDAR.firstDay()) {
        people++;
        orders += life.notes().stream().mapToInt(Note::order).distinct().count() - 1;
      }
    }
    return orders / people;
  }

  private static long count(Life.Lived life, EventType type) {
    return life.notes().stream().filter(note -> note.type() == type).count();
  }
}
