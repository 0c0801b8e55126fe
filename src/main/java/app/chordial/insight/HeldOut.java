package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A shop's history cut in two: what was known of everybody's purchases before a day, and what those
 * who had bought did from then on.
 *
 * @param from the first day held out
 * @param weeks how many whole weeks are held out
 * @param customers who had bought by then
 */
record HeldOut(LocalDate from, int weeks, List<Customer> customers) {

  /**
   * One customer on both sides of the cut.
   *
   * @param before what was known before it
   * @param occasions the same in whole weeks
   * @param orders how many followed
   * @param spentMinor what these came to
   */
  record Customer(Purchases before, Occasions occasions, int orders, double spentMinor) {}

  /** Holds out the last quarter of the time since anybody's first purchase, one week at least. */
  static HeldOut lastQuarter(Snapshot snapshot, Parallel parallel) {
    List<Purchases> all = PurchaseCounts.of(snapshot, parallel).histories();
    int end = (int) snapshot.date().toEpochDay();
    int first = all.stream().mapToInt(Purchases::firstDay).min().orElse(end);
    int weeks = Math.max(1, Math.round((end - first) / (4 * 7f)));
    return lastWeeks(weeks, snapshot, parallel);
  }

  static HeldOut lastWeeks(int weeks, Snapshot snapshot, Parallel parallel) {
    Snapshot before = snapshot.audience().asOf(snapshot.date().minusWeeks(weeks));
    List<Customer> customers = new ArrayList<>();
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> ofChunk(before, snapshot, chunk),
        customers::addAll);
    return new HeldOut(before.date(), weeks, customers);
  }

  private static List<Customer> ofChunk(Snapshot before, Snapshot after, int chunk) {
    int from = (int) before.date().toEpochDay();
    List<Customer> known = new ArrayList<>();
    int end = Math.min(before.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      CustomerView view = before.view(customer);
      Purchases bought = Purchases.of(view);
      if (bought.isBuyer()) {
        Purchases then = Purchases.since(from, after.view(customer));
        known.add(new Customer(bought, Occasions.weeks(view), then.days(), then.spentMinor()));
      }
    }
    return known;
  }

  List<Purchases> before() {
    return customers.stream().map(Customer::before).toList();
  }

  long repeaters() {
    return customers.stream().filter(one -> one.before().repeats() > 0).count();
  }

  /** Whether so many came back that a model can be learned. */
  boolean isEnough() {
    return repeaters() >= PurchaseModel.REPEATERS_NEEDED;
  }

  /** How many orders a week had that had any. */
  double ordersAWeekTaken() {
    long orders = 0;
    long weeks = 0;
    for (Customer customer : customers) {
      orders += customer.before().days();
      weeks += 1 + customer.occasions().x();
    }
    return weeks == 0 ? 1 : (double) orders / weeks;
  }
}
