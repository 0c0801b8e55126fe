package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.rhythm.series.Stream.Happening;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the next title of a run is wanted, looked for among everything that happens. */
record SlowTitles(List<Happening> all) {

  boolean isNext(Happening bought, @Nullable String run) {
    if (bought.item() < 0) {
      return false;
    }
    List<Product> products = RandomAudiences.products();
    Product title = products.get(bought.item());
    String own = title.series();
    if (own == null || (run != null && !run.equals(own))) {
      return false;
    }
    List<Integer> owned = new ArrayList<>();
    for (Happening one : all) {
      boolean isTitle =
          one.is(EventType.PURCHASE) && one.item() >= 0 && one.minute() <= bought.minute();
      if (isTitle && own.equals(products.get(one.item()).series())) {
        owned.add(products.get(one.item()).volume());
      }
    }
    boolean isThere =
        products.stream()
            .anyMatch(one -> own.equals(one.series()) && one.volume() == title.volume() + 1);
    boolean hasAll = true;
    for (int volume = 1; volume < title.volume(); volume++) {
      hasAll &= owned.contains(volume);
    }
    return isThere && hasAll && !owned.contains(title.volume() + 1);
  }
}
