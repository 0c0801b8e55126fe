package app.chordial.sample;

import app.chordial.audience.FactSink;
import app.chordial.audience.ShopTime;
import app.chordial.work.Chance;
import app.chordial.work.Progress;
import java.time.LocalDate;

/**
 * A shop of any size for measuring: the shelf of the sample shop scaled up, and two years of
 * simpler lives, made one after the other in the memory of one.
 *
 * @param customers exactly how many
 * @param events exactly how many in all
 * @param lastDay the last day of the history
 */
public record SyntheticShop(int customers, long events, long seed, LocalDate lastDay) {

  private static final int LIFE = 3;
  private static final int SHARE = 4;
  private static final int CUSTOMERS_AN_EDITION = 20_000;
  private static final int MOST_EDITIONS = 20;
  private static final int BETWEEN_REPORTS = 1_000;

  public SyntheticShop {
    if (customers < 0 || events < 0 || (customers == 0 && events > 0)) {
      throw new IllegalArgumentException(customers + " customers, " + events + " events");
    }
  }

  /**
   * Tells all there is: products, then each customer with its events in the order of time. The same
   * values tell the same facts in the same order.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public void tell(FactSink sink, Progress progress) {
    Chance chance = new Chance(seed, 0);
    Calendar calendar =
        new Calendar(new ShopTime(SampleShop.ZONE), lastDay.minusYears(2).plusDays(1), lastDay);
    Shelf shelf = Shelf.scaled(Math.clamp(customers / CUSTOMERS_AN_EDITION, 1, MOST_EDITIONS));
    Telling telling = new Telling(sink);
    shelf.wares().forEach(telling::product);
    People people = new People(chance, calendar.firstDay(), calendar.lastDay());
    QuickLives lives = new QuickLives(shelf, calendar);
    Shares shares = new Shares(chance);
    for (int number = 0; number < customers; number++) {
      if (number % BETWEEN_REPORTS == 0) {
        progress.stopIfCancelled();
        progress.at(number, customers, "Making customers");
      }
      tell(
          lives.lived(people.person(number), shares.next(number), Dice.of(chance, number, LIFE)),
          telling);
    }
    progress.at(customers, customers, "Making customers");
  }

  private static void tell(QuickLives.Lived life, Telling telling) {
    Person person = life.person();
    telling.customer(person, life.consent(), ShopTime.instant(life.consentMinute()));
    for (Note note : life.notes()) {
      String order = "S" + person.number() + "-" + note.order();
      telling.event(person.identity().who(), note, note.order() == 0 ? note.ref() : order);
    }
  }

  /** Deals the events out: few have very many, and the sum is exact. */
  private final class Shares {
    private final Chance chance;
    private final double whole;
    private double dealt;

    private Shares(Chance chance) {
      this.chance = chance;
      double sum = 0;
      for (int number = 0; number < customers; number++) {
        sum += weight(number);
      }
      whole = sum;
    }

    private double weight(int number) {
      return Dice.of(chance, number, SHARE).logNormal(1, 0.9);
    }

    int next(int number) {
      long before = upTo(dealt);
      dealt += weight(number);
      return Math.toIntExact(upTo(dealt) - before);
    }

    private long upTo(double weight) {
      return (long) (events * (weight / whole));
    }
  }
}
