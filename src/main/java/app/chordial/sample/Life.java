package app.chordial.sample;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two years of one person with the shop, from the first visit to the last mail. */
final class Life {

  private static final double CARTS_A_VISIT = 0.5;
  private static final LocalDate CART_MAILS_FROM = LocalDate.of(2026, 3, 1);

  private final Person person;
  private final World world;
  private final Calendar calendar;
  private final Dice dice;
  private final Agenda agenda;
  private final Cupboard cupboard = new Cupboard();
  private final Mailbox mailbox;
  private final Shopper shopper;
  private final List<Note> diary = new ArrayList<>();

  private Life(Person person, World world, Dice dice) {
    this.person = person;
    this.world = world;
    this.calendar = world.calendar();
    this.dice = dice;
    agenda = new Agenda(calendar.endMinute());
    mailbox = new Mailbox(person, calendar, agenda, dice, diary::add);
    shopper = new Shopper(person, world, agenda, cupboard, dice, diary::add);
  }

  /**
   * What became of a life.
   *
   * @param consentMinute when the consent became what it is
   * @param notes in the order of time
   */
  record Lived(Person person, Consent consent, int consentMinute, List<Note> notes) {}

  static Lived lived(Person person, World world, Dice dice) {
    Life life = new Life(person, world, dice);
    life.join();
    life.planVisits();
    life.planMail();
    life.agenda.live();
    life.diary.sort((a, b) -> Integer.compare(a.minute(), b.minute()));
    return new Lived(person, life.mailbox.consent(), life.mailbox.consentMinute(), life.diary);
  }

  private void join() {
    int minute = calendar.someMinute(person.joinedDay(), dice);
    if (person.joinedDay() < calendar.firstDay()) {
      return;
    }
    if (person.habit().buys()) {
      boolean isTracked = dice.chance(World.TRACKED);
      agenda.at(minute, () -> firstOrder(isTracked));
    }
    if (person.isSubscribed()) {
      agenda.at(minute + Calendar.days(1), () -> receive("week-welcome", null));
      chooseTopics(minute + 2);
    }
  }

  private void firstOrder(boolean isTracked) {
    shopper.visit(Shopper.Visit.decided(null, isTracked), _ -> {});
  }

  /** One subscriber in eleven says at once what they care for, and some of them take it back. */
  private void chooseTopics(int minute) {
    if (!dice.chance(0.09)) {
      return;
    }
    String topic = person.taste().strongest().slug();
    agenda.at(minute, () -> diary.add(Note.saying(minute, EventType.OPT_IN, null, topic)));
    if (dice.chance(0.1)) {
      int later = minute + Calendar.days(30 + dice.exponential(120));
      agenda.at(later, () -> diary.add(Note.saying(later, EventType.OPT_OUT, null, topic)));
    }
  }

  private void planVisits() {
    double visitsADay = visitsAYear() / 365;
    int from = StrictMath.max(calendar.firstDay(), person.joinedDay() + 1);
    for (int day = from; day <= calendar.lastDay(); day++) {
      int month = LocalDate.ofEpochDay(day).getMonthValue();
      double busy = person.taste().season(month) * Calendar.weekday(day);
      if (dice.chance(visitsADay * busy)) {
        agenda.at(calendar.someMinute(day, dice), this::lookIn);
      }
    }
  }

  private double visitsAYear() {
    return 1.6 + 0.55 * person.ordersAYear() / (CARTS_A_VISIT * Shopper.BOUGHT_LATER);
  }

  private void lookIn() {
    shopper.visit(Shopper.Visit.idle(null, dice.chance(World.TRACKED), buying()), this::cartLeft);
  }

  private double buying() {
    return switch (person.habit()) {
      case LOYAL, REGULAR, GIVER -> CARTS_A_VISIT;
      case ONE_TIME -> 0.05;
      case BROWSER -> 0;
    };
  }

  /**
   * The shop's tool writes twenty hours after a cart, and looks for an order only in the first
   * hour: so now and then the mail comes after the order.
   */
  private void cartLeft(Basket basket) {
    int filled = agenda.now();
    if (filled < calendar.time().startOf(CART_MAILS_FROM)) {
      return;
    }
    agenda.at(
        filled + 60,
        () -> {
          if (!cupboard.isBought(basket)) {
            agenda.at(filled + 20 * 60, () -> remind(basket));
          }
        });
  }

  private void remind(Basket basket) {
    mailbox.receive(
        "week-cart-waiting",
        "E0",
        null,
        () -> {
          if (dice.chance(0.45)) {
            shopper.buy(basket);
          }
        });
  }

  private void planMail() {
    int joined = calendar.time().startOf(person.joinedDay() + 1);
    for (Campaign campaign : world.campaigns()) {
      if (campaign.minute() > joined) {
        agenda.at(campaign.minute(), () -> receive(campaign));
      }
    }
  }

  /**
   * The shop sends what is about one thing to those who bought such things, however lately; every
   * issue of the newsletter to the full list, and one in nine to the others.
   */
  private void receive(Campaign campaign) {
    Department about = campaign.department();
    boolean isOnList =
        about == null
            ? person.getsEveryIssue() || dice.chance(1.0 / 9)
            : cupboard.knows(about) || dice.chance(person.getsEveryIssue() ? 0.2 : 0.03);
    if (isOnList) {
      mailbox.receive(campaign.message(), campaign.ref(), about, () -> follow(about));
    }
  }

  private void receive(String message, @Nullable Department about) {
    mailbox.receive(message, "E0", about, () -> follow(about));
  }

  /** Follows a link of a mail into the shop, where everybody who comes this way is known. */
  private void follow(@Nullable Department about) {
    double buying = person.habit().buys() ? 0.25 : 0.01;
    shopper.visit(Shopper.Visit.idle(about, true, buying), this::cartLeft);
  }
}
