package app.chordial.sample;

import app.chordial.audience.FactSink;
import app.chordial.audience.ShopTime;
import app.chordial.work.Chance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Harbour &amp; Hearth: a shop by the sea that does not exist, with three thousand customers and
 * two years of history.
 */
public final class SampleShop {

  public static final String NAME = "Harbour & Hearth";
  public static final String CURRENCY = "GBP";
  public static final ZoneId ZONE = ZoneId.of("Europe/London");
  public static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 2);
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);
  public static final int CUSTOMERS = 3_000;

  private static final int LIFE = 2;

  private final Chance chance;

  public SampleShop(long seed) {
    chance = new Chance(seed, 0);
  }

  private record Dated(Life.Lived life, Note note) {}

  /**
   * Tells all there is: products, then customers, then events in the order of time. The same seed
   * tells the same facts in the same order.
   */
  public void tell(FactSink sink) {
    Calendar calendar = new Calendar(new ShopTime(ZONE), FIRST_DAY, LAST_DAY);
    World world = new World(Shelf.sample(), calendar, Campaigns.of(calendar));
    Telling telling = new Telling(sink);
    world.shelf().wares().forEach(telling::product);
    List<Life.Lived> lives = lives(world);
    for (Life.Lived life : lives) {
      telling.customer(life.person(), life.consent(), ShopTime.instant(life.consentMinute()));
    }
    tellEvents(lives, telling);
  }

  private List<Life.Lived> lives(World world) {
    Calendar calendar = world.calendar();
    People people = new People(chance, calendar.firstDay(), calendar.lastDay());
    List<Life.Lived> lives = new ArrayList<>();
    for (int number = 0; number < CUSTOMERS; number++) {
      lives.add(Life.lived(people.person(number), world, Dice.of(chance, number, LIFE)));
    }
    return lives;
  }

  private static void tellEvents(List<Life.Lived> lives, Telling telling) {
    List<Dated> events = new ArrayList<>();
    for (Life.Lived life : lives) {
      life.notes().forEach(note -> events.add(new Dated(life, note)));
    }
    events.sort(Comparator.comparingInt(dated -> dated.note().minute()));
    Map<List<Integer>, String> orders = new HashMap<>();
    for (Dated dated : events) {
      Person person = dated.life().person();
      Note note = dated.note();
      String order =
          note.order() == 0
              ? note.ref()
              : orders.computeIfAbsent(
                  List.of(person.number(), note.order()), _ -> "#" + (1001 + orders.size()));
      telling.event(person.identity().who(), note, order);
    }
  }
}
