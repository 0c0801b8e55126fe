package app.chordial.sample;

import app.chordial.audience.EventType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person in the shop: looking, searching, filling carts, buying, sending back. */
final class Shopper {

  private static final double BOUGHT_AT_ONCE = 0.50;

  /** What is bought at once, and what within two days. */
  static final double BOUGHT_LATER = 0.61;

  private final Person person;
  private final Shelf shelf;
  private final Calendar calendar;
  private final Cupboard cupboard;
  private final Choosing choosing;
  private final Agenda agenda;
  private final Consumer<Note> diary;
  private final Dice dice;
  private int baskets;

  /**
   * One look at the shop.
   *
   * @param focus the department that it is about, or null
   * @param wanted the ware that it is about, or null
   * @param isTracked whether the shop knows who is looking
   * @param buying the probability that something goes into the cart
   * @param isDecided whether what goes into the cart is bought at once
   */
  record Visit(
      @Nullable Department focus,
      @Nullable Ware wanted,
      boolean isTracked,
      double buying,
      boolean isDecided) {

    /** To look around, and to buy with this probability. */
    static Visit idle(@Nullable Department focus, boolean isTracked, double buying) {
      return new Visit(focus, null, isTracked, buying, false);
    }

    /** To buy, and this ware if there is one. */
    static Visit decided(@Nullable Ware wanted, boolean isTracked) {
      return new Visit(null, wanted, isTracked, 1, true);
    }
  }

  Shopper(
      Person person,
      World world,
      Agenda agenda,
      Cupboard cupboard,
      Dice dice,
      Consumer<Note> diary) {
    this.person = person;
    this.shelf = world.shelf();
    this.calendar = world.calendar();
    this.cupboard = cupboard;
    this.choosing = new Choosing(shelf, person.taste(), cupboard, calendar, dice);
    this.agenda = agenda;
    this.diary = diary;
    this.dice = dice;
  }

  /** Looks at the shop now; {@code left} hears of the basket that was put together. */
  void visit(Visit visit, Consumer<Basket> left) {
    if (person.isSilent(calendar.time().day(agenda.now()))) {
      return;
    }
    Ware wanted = visit.wanted();
    Department department = department(visit);
    int minute = agenda.now();
    if (visit.isTracked()) {
      minute = browse(department, wanted);
    }
    if (dice.chance(visit.buying())) {
      fill(department, visit, minute, left);
    }
  }

  private Department department(Visit visit) {
    Ware wanted = visit.wanted();
    Department focus = visit.focus();
    if (wanted != null) {
      return wanted.department();
    }
    return focus != null ? focus : person.taste().drawn(calendar.month(agenda.now()), dice);
  }

  /** Looks around; returns the minute of the last look. */
  private int browse(Department department, @Nullable Ware wanted) {
    Walk walk = new Walk(agenda.now());
    if (dice.chance(0.12)) {
      walk.to(EventType.SEARCH, null, dice.pick(department.searches()));
    } else if (wanted == null && dice.chance(0.6)) {
      walk.to(EventType.VIEW, null, page(department));
    }
    int looks = dice.oneOrMore(0.35, 4);
    for (int i = 0; i < looks; i++) {
      Ware ware = wanted != null && i == 0 ? wanted : choosing.ware(department, walk.minute, false);
      if (ware != null) {
        walk.to(EventType.VIEW, ware, ware.page());
      }
    }
    if (dice.chance(0.09)) {
      String guide = dice.pick(department.guides());
      walk.to(EventType.VIEW, null, "/guides/" + guide);
      if (dice.chance(0.5)) {
        walk.to(EventType.DOWNLOAD, null, guide + ".pdf");
      }
    }
    return walk.minute;
  }

  /** The page of a department, or of one of its categories. */
  private String page(Department department) {
    String category = dice.pick(shelf.of(department)).product().category();
    return dice.chance(0.5) ? department.page() : "/collections/" + Shelf.slug(category);
  }

  /** Steps from page to page, a minute or some apart. */
  private final class Walk {
    private int minute;

    private Walk(int minute) {
      this.minute = minute;
    }

    void to(EventType type, @Nullable Ware ware, String text) {
      if (minute < calendar.endMinute()) {
        diary.accept(Note.saying(minute, type, ware, text));
      }
      minute += dice.between(1, 3);
    }
  }

  private void fill(Department department, Visit visit, int minute, Consumer<Basket> left) {
    Basket basket = basket(department, visit.wanted(), minute);
    if (basket.lines().isEmpty() || minute >= calendar.endMinute()) {
      return;
    }
    double doubt = basket.amountMinor() > 20_000 ? 1.2 : 1;
    double fate = visit.isDecided() ? 0 : dice.uniform() * doubt;
    if (visit.isTracked()) {
      noteCart(basket, minute, fate < BOUGHT_LATER || dice.chance(0.4));
      left.accept(basket);
    }
    if (fate < BOUGHT_AT_ONCE) {
      agenda.at(minute + dice.between(4, 25), () -> buy(basket));
    } else if (fate < BOUGHT_LATER) {
      agenda.at(minute + dice.between(90, 40 * 60), () -> buy(basket));
    }
  }

  private Basket basket(Department department, @Nullable Ware wanted, int minute) {
    double giftShare = person.habit().giftShare(calendar.month(minute));
    baskets++;
    return wanted == null && dice.chance(giftShare)
        ? choosing.present(baskets, minute)
        : choosing.basket(baskets, department, wanted, minute);
  }

  private void noteCart(Basket basket, int minute, boolean isCheckedOut) {
    String ref = "C" + person.number() + "-" + basket.number();
    for (Basket.Line line : basket.lines()) {
      diary.accept(Note.cart(minute, line, ref));
    }
    if (isCheckedOut && minute + 3 < calendar.endMinute()) {
      diary.accept(Note.checkout(minute + 3, basket.amountMinor(), ref));
    }
  }

  /** Buys a basket now, unless that was done already. */
  void buy(Basket basket) {
    if (cupboard.isBought(basket)) {
      return;
    }
    int now = agenda.now();
    cupboard.put(basket, now);
    for (Basket.Line line : basket.lines()) {
      Note purchase = Note.purchase(now, basket, line);
      diary.accept(purchase);
      thinkAgain(purchase, line);
      if (!basket.isGift()) {
        comeBack(line);
      }
    }
  }

  private void thinkAgain(Note purchase, Basket.Line line) {
    if (dice.chance(line.ware().department() == Department.BOOKS ? 0.015 : 0.04)) {
      int at = purchase.minute() + Calendar.days(3 + 20 * dice.uniform());
      agenda.at(at, () -> sendBack(purchase, line));
    } else if (dice.chance(0.09)) {
      int at = purchase.minute() + Calendar.days(8 + 18 * dice.uniform());
      agenda.at(at, () -> diary.accept(Note.saying(at, EventType.REVIEW, line.ware(), null)));
    }
  }

  private void sendBack(Note purchase, Basket.Line line) {
    int now = agenda.now();
    if (dice.chance(0.7)) {
      diary.accept(purchase.refunded(now, line.amountMinor(), line.quantity()));
      cupboard.giveBack(line.ware());
    } else if (line.quantity() > 1) {
      diary.accept(purchase.refunded(now, line.amountMinor() / line.quantity(), 1));
    } else {
      diary.accept(purchase.refunded(now, line.amountMinor() * dice.between(2, 6) / 10, 1));
    }
  }

  /** What is used up or read to the end brings its owner back. */
  private void comeBack(Basket.Line line) {
    double faith =
        switch (person.habit()) {
          case LOYAL -> 0.54;
          case REGULAR -> 0.36;
          case GIVER -> 0.15;
          case ONE_TIME, BROWSER -> 0.03;
        };
    if (!dice.chance(faith)) {
      return;
    }
    switch (line.ware().nature()) {
      case Ware.Nature.Refill(int days) -> {
        double lasts = days * StrictMath.sqrt(line.quantity());
        comeBackFor(line.ware(), dice.logNormal(lasts, 0.22));
      }
      case Ware.Nature.Volume() -> {
        for (Ware next : cupboard.nextVolumes(shelf.of(Department.BOOKS))) {
          comeBackFor(next, dice.logNormal(38, 0.5));
        }
      }
      case Ware.Nature.Usual _, Ware.Nature.Durable _ -> {}
    }
  }

  private void comeBackFor(Ware ware, double days) {
    int at = calendar.someMinute(calendar.time().day(agenda.now() + Calendar.days(days)), dice);
    boolean isTracked = dice.chance(World.TRACKED);
    agenda.at(
        at,
        () -> {
          if (cupboard.appetite(ware, agenda.now()) >= 1) {
            visit(Visit.decided(ware, isTracked), _ -> {});
          }
        });
  }
}
