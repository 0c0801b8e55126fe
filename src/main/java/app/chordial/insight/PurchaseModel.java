package app.chordial.insight;

import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a shop's customers will buy (DESIGN.md §4.10).
 *
 * <p>An order here is a day of the shop's calendar with purchases that were not wholly given back.
 *
 * @param timing when they buy and when they are lost, in weeks
 * @param spending what their orders come to, in minor units
 * @param orderMinor the mean of an order over all orders, in minor units
 * @param firstOrderRate first orders a day of somebody the shop knows who never bought
 * @param learnedFromBuyers from how many who bought the timing was learned; 0 where it is assumed
 * @param learnedFromRepeaters from how many who came back the spending was learned; 0 where it is
 *     assumed to vary as elsewhere, around the mean of an order
 */
public record PurchaseModel(
    MbgNbd timing,
    GammaGamma spending,
    double orderMinor,
    double firstOrderRate,
    long learnedFromBuyers,
    long learnedFromRepeaters) {

  /** With fewer who came back, timing and spending are assumed. */
  public static final int REPEATERS_NEEDED = 100;

  /**
   * A few large orders can make a fit whose mean is far from any: it is not believed further off.
   */
  private static final double BELIEVED = 3;

  /** What is assumed of who never bought: two first orders in four years … */
  private static final double FIRST_ORDERS_OF_PRIOR = 2;

  private static final double DAYS_OF_PRIOR = 4 * 365;

  /** What an order comes to where neither orders nor prices are known. */
  private static final double ASSUMED_ORDER_MINOR = 5000;

  /** Learns from everybody's purchases before the snapshot's date. */
  public static PurchaseModel fit(Snapshot snapshot, Parallel parallel) {
    return fitting(snapshot, parallel).get();
  }

  /** The same, fitted beside what the caller goes on with: one search takes one thread. */
  public static Supplier<PurchaseModel> fitting(Snapshot snapshot, Parallel parallel) {
    PurchaseCounts counts = PurchaseCounts.of(snapshot, parallel);
    return parallel.beside(() -> fit(counts, snapshot));
  }

  private static PurchaseModel fit(PurchaseCounts counts, Snapshot snapshot) {
    boolean isEnough = counts.repeaters() >= REPEATERS_NEEDED;
    Optional<MbgNbd> timing =
        isEnough ? BuyingFit.mbgNbd(Histories.of(Sample.of(counts.histories()))) : Optional.empty();
    double orderMinor = orderMinor(counts, snapshot);
    Optional<GammaGamma> spending =
        isEnough ? spending(counts.histories(), orderMinor) : Optional.empty();
    double firstOrderRate =
        (FIRST_ORDERS_OF_PRIOR + counts.firstOrders()) / (DAYS_OF_PRIOR + counts.daysBefore());
    return new PurchaseModel(
        timing.orElse(MbgNbd.CDNOW),
        spending.orElse(GammaGamma.assumed(orderMinor)),
        orderMinor,
        firstOrderRate,
        timing.isPresent() ? counts.buyers() : 0,
        spending.isPresent() ? counts.repeaters() : 0);
  }

  /** Learned from all orders of who came back; nothing where the mean of an order denies it. */
  static Optional<GammaGamma> spending(List<Purchases> histories, double orderMinor) {
    List<Purchases> repeaters = histories.stream().filter(one -> one.repeats() > 0).toList();
    return GammaGammaFit.of(repeaters)
        .filter(fit -> fit.mean() < BELIEVED * orderMinor && fit.mean() > orderMinor / BELIEVED);
  }

  private static double orderMinor(PurchaseCounts counts, Snapshot snapshot) {
    if (counts.orders() > 0) {
      return counts.spentMinor() / counts.orders();
    }
    return snapshot.audience().catalogue().products().stream()
        .mapToLong(Product::priceMinor)
        .filter(price -> price > 0)
        .average()
        .orElse(ASSUMED_ORDER_MINOR);
  }

  /** The probability of still being a customer; 0 for who never bought. */
  public double alive(Purchases of) {
    return of.isBuyer() ? timing.alive(of.repeats(), of.lastWeeks(), of.ageWeeks()) : 0;
  }

  /**
   * The number of orders expected in the coming days; for who never bought, the first one and what
   * follows it.
   */
  public double expectedOrders(Purchases of, double days) {
    if (of.isBuyer()) {
      return timing.expected(of.repeats(), of.lastWeeks(), of.ageWeeks(), days / 7);
    }
    double first = 1 - StrictMath.exp(-firstOrderRate * days);
    // The first comes about halfway where it comes at all: what follows has half the time.
    return first * (1 + timing.expected(days / 14));
  }

  /**
   * What an order of this customer is expected to come to: its own mean, shrunk towards the list's
   * the more, the fewer and the less alike the orders.
   */
  public double orderMinor(Purchases of) {
    return spending.expected(of.days(), of.spentMinor());
  }

  /** What the orders of the coming days are expected to come to, in minor units. */
  public double expectedValueMinor(Purchases of, double days) {
    return expectedOrders(of, days) * orderMinor(of);
  }

  /**
   * Orders a day of who is still a customer. A simulation that draws {@link #alive} once, draws an
   * order each day at this rate, and draws {@link #dropOut} after each, with x and T kept up to
   * date, lives through the model exactly: the rate follows what happens, as a mixture does.
   * Without a further order it never rises from day to day.
   *
   * @param day epoch day
   */
  public double dailyRate(Purchases of, int day) {
    return of.isBuyer() ? timing.weeklyRate(of.repeats(), of.ageWeeks(day)) / 7 : firstOrderRate;
  }

  /** The probability that this customer is lost with the next order. */
  public double dropOut(Purchases of) {
    return of.isBuyer() ? timing.dropOut(of.repeats()) : timing.a() / (timing.a() + timing.b());
  }
}
