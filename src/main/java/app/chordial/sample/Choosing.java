package app.chordial.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one person picks wares from the shelf. */
final class Choosing {

  private final Shelf shelf;
  private final Taste taste;
  private final Cupboard cupboard;
  private final Calendar calendar;
  private final Dice dice;

  Choosing(Shelf shelf, Taste taste, Cupboard cupboard, Calendar calendar, Dice dice) {
    this.shelf = shelf;
    this.taste = taste;
    this.cupboard = cupboard;
    this.calendar = calendar;
    this.dice = dice;
  }

  /** A ware of a department that suits the person and the month; null where none does. */
  @Nullable Ware ware(Department department, int minute, boolean isGift) {
    List<Ware> wares = shelf.of(department);
    int month = calendar.month(minute);
    double[] weights = new double[wares.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(wares.get(i), month, minute, isGift);
      sum += weights[i];
    }
    return sum > 0 ? wares.get(dice.weighted(weights)) : null;
  }

  private double weight(Ware ware, int month, int minute, boolean isGift) {
    Department leaning = ware.leaning();
    double friends = leaning == null ? 1 : 0.06 + 2.2 * taste.of(leaning);
    double wish =
        isGift ? (ware.product().tags().contains("gift") ? 4 : 1) : cupboard.appetite(ware, minute);
    return ware.popularity() * ware.season().strength(month) * friends * wish;
  }

  /** A basket that begins with a ware, or with one of a department. */
  Basket basket(int number, Department department, @Nullable Ware first, int minute) {
    boolean isSale = Calendar.isSale(calendar.time().day(minute)) && dice.chance(0.6);
    int size = dice.oneOrMore(0.42, 5);
    List<Ware> chosen = new ArrayList<>();
    if (first != null) {
      chosen.add(first);
    }
    for (int attempt = 0; chosen.size() < size && attempt < 2 * size; attempt++) {
      boolean isElsewhere = !chosen.isEmpty() && dice.chance(0.4);
      Department from = isElsewhere ? taste.drawn(calendar.month(minute), dice) : department;
      Ware ware = ware(from, minute, false);
      if (ware != null && !chosen.contains(ware)) {
        chosen.add(ware);
      }
    }
    return new Basket(number, chosen.stream().map(ware -> line(ware, isSale)).toList(), false);
  }

  /** A basket for somebody else, whose taste is another's. */
  Basket present(int number, int minute) {
    Taste theirs = Taste.of(dice);
    boolean isSale = Calendar.isSale(calendar.time().day(minute)) && dice.chance(0.6);
    List<Basket.Line> lines = new ArrayList<>();
    int size = dice.oneOrMore(0.35, 3);
    for (int i = 0; i < size; i++) {
      Department department = theirs.drawn(calendar.month(minute), dice);
      boolean isFestive = calendar.month(minute) >= 10 && dice.chance(0.3);
      Ware ware = ware(isFestive ? Department.CHRISTMAS : department, minute, true);
      if (ware != null && lines.stream().noneMatch(line -> line.ware().equals(ware))) {
        lines.add(line(ware, isSale));
      }
    }
    return new Basket(number, lines, true);
  }

  private Basket.Line line(Ware ware, boolean isSale) {
    int quantity =
        switch (ware.nature()) {
          case Ware.Nature.Refill _ -> dice.oneOrMore(0.3, 4);
          case Ware.Nature.Usual _ ->
              ware.product().priceMinor() < 2_000 ? dice.oneOrMore(0.3, 4) : 1;
          case Ware.Nature.Durable _, Ware.Nature.Volume _ -> 1;
        };
    long full = ware.product().priceMinor() * quantity;
    return new Basket.Line(ware, quantity, isSale ? full * 85 / 100 : full);
  }
}
