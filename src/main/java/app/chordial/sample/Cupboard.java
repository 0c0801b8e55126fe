package app.chordial.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one person has bought so far, for themselves or not. */
final class Cupboard {

  private final Map<Integer, Integer> boughtAt = new HashMap<>();
  private final Map<String, Integer> lastVolume = new HashMap<>();
  private final Set<String> categories = new HashSet<>();
  private final Set<Department> departments = new HashSet<>();
  private final Set<Integer> baskets = new HashSet<>();

  void put(Basket basket, int minute) {
    baskets.add(basket.number());
    for (Basket.Line line : basket.lines()) {
      departments.add(line.ware().department());
      if (!basket.isGift()) {
        keep(line.ware(), minute);
      }
    }
  }

  private void keep(Ware ware, int minute) {
    boughtAt.put(ware.index(), minute);
    categories.add(ware.product().category());
    String series = ware.product().series();
    if (series != null) {
      lastVolume.merge(series, ware.product().volume(), StrictMath::max);
    }
  }

  void giveBack(Ware ware) {
    boughtAt.remove(ware.index());
  }

  boolean isBought(Basket basket) {
    return baskets.contains(basket.number());
  }

  boolean owns(Ware ware) {
    return boughtAt.containsKey(ware.index());
  }

  boolean knows(Department department) {
    return departments.contains(department);
  }

  /** How gladly the owner of all this would buy a ware for themselves; 1 is usual, 0 not at all. */
  double appetite(Ware ware, int minute) {
    return switch (ware.nature()) {
      case Ware.Nature.Usual() -> owns(ware) ? 0.3 : 1;
      case Ware.Nature.Durable() ->
          owns(ware) ? 0 : categories.contains(ware.product().category()) ? 0.4 : 1;
      case Ware.Nature.Refill(int days) -> refill(ware, minute, days);
      case Ware.Nature.Volume() -> volume(ware);
    };
  }

  private double refill(Ware ware, int minute, int days) {
    Integer at = boughtAt.get(ware.index());
    if (at == null) {
      return 1;
    }
    return minute - at < Calendar.days(0.6 * days) ? 0.08 : 2.5;
  }

  private double volume(Ware ware) {
    int read = lastVolume.getOrDefault(String.valueOf(ware.product().series()), 0);
    int ahead = ware.product().volume() - read;
    if (owns(ware) || ahead <= 0) {
      return 0;
    }
    return ahead == 1 ? (read == 0 ? 1.2 : 5) : 0.05;
  }

  /** The volumes that follow those read, one a series at most, from a shelf. */
  List<Ware> nextVolumes(List<Ware> books) {
    List<Ware> next = new ArrayList<>();
    for (Ware book : books) {
      String series = book.product().series();
      if (series != null
          && lastVolume.getOrDefault(series, Integer.MAX_VALUE - 1) + 1
              == book.product().volume()) {
        next.add(book);
      }
    }
    return next;
  }
}
