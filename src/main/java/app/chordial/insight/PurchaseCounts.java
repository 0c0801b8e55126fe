package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;

/** What all customers bought, and how long those were known who had not bought yet. */
final class PurchaseCounts {

  private final List<Purchases> histories = new ArrayList<>();
  private long repeaters;
  private long orders;
  private double spentMinor;
  private long firstOrders;
  private long daysBefore;

  static PurchaseCounts of(Snapshot snapshot, Parallel parallel) {
    PurchaseCounts sum = new PurchaseCounts();
    parallel.inOrder(Parallel.chunks(snapshot.size()), chunk -> ofChunk(snapshot, chunk), sum::add);
    return sum;
  }

  private static PurchaseCounts ofChunk(Snapshot snapshot, int chunk) {
    PurchaseCounts counts = new PurchaseCounts();
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      counts.count(snapshot.view(customer));
    }
    return counts;
  }

  private void count(CustomerView view) {
    if (view.from() == view.to()) {
      return;
    }
    Purchases of = Purchases.of(view);
    ShopTime time = view.audience().time();
    int known = time.day(view.events().minute(view.from()));
    if (of.isBuyer()) {
      histories.add(of);
      repeaters += of.repeats() > 0 ? 1 : 0;
      orders += of.days();
      spentMinor += of.spentMinor();
      // Who was first heard of by buying was never seen not buying.
      firstOrders += of.firstDay() > known ? 1 : 0;
      daysBefore += of.firstDay() - known;
    } else {
      daysBefore += Math.max(0, of.today() - known);
    }
  }

  private void add(PurchaseCounts other) {
    histories.addAll(other.histories);
    repeaters += other.repeaters;
    orders += other.orders;
    spentMinor += other.spentMinor;
    firstOrders += other.firstOrders;
    daysBefore += other.daysBefore;
  }

  List<Purchases> histories() {
    return histories;
  }

  long buyers() {
    return histories.size();
  }

  long repeaters() {
    return repeaters;
  }

  long orders() {
    return orders;
  }

  double spentMinor() {
    return spentMinor;
  }

  long firstOrders() {
    return firstOrders;
  }

  long daysBefore() {
    return daysBefore;
  }
}
