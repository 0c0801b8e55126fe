package app.chordial.simulation;

import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.simulation.KnownTastes.Lived;
import app.chordial.simulation.KnownTastes.Taste;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What paces bring on lists with known tastes, over half a year: clicks at what one is worth, less
 * who unsubscribes or complains at the share of its lifetime value that e-mail contributes.
 */
final class PaceValue {

  static final String BATCH_AND_BLAST = "batch-and-blast";

  private static final List<Integer> GAPS = List.of(3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 60);
  private static final Cadence TWICE_A_WEEK =
      new Cadence(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 9, 1, List.of(), 21, 0);

  private final int customers;
  private final int seeds;

  /** Of each fixed gap, by class of posterior and by taste. */
  private final Map<Integer, Map<Integer, Double>> byClass = new TreeMap<>();

  private final Map<Taste, Map<Integer, Double>> byTaste = new TreeMap<>();
  private final Map<Integer, Double> fixed = new TreeMap<>();
  private final Map<String, Double> paces = new LinkedHashMap<>();
  private final Map<String, double[][]> byTasteOfPace = new LinkedHashMap<>();

  PaceValue(int customers, int seeds) {
    this.customers = customers;
    this.seeds = seeds;
  }

  static double clickMinor() {
    Rhythm rhythm = Rhythm.DEFAULT;
    double order = ResponseModel.ASSUMED.meet(Situation.AVERAGE).probability(Outcome.ORDER);
    return rhythm.balance().customerShare() * rhythm.balance().welcomeMinor()
        + order * 2_000 * rhythm.balance().assumedMargin();
  }

  PaceValue measure(Map<String, Pace> asked) {
    for (int seed = 1; seed <= seeds; seed++) {
      KnownTastes shop = KnownTastes.withLog(customers, seed);
      double[] losses = losses(shop);
      for (int gap : GAPS) {
        shop.live(
            KnownTastes.design(KnownTastes.fixed(gap)),
            Policy.DESIGN,
            (lived, customer) -> {
              double value = value(lived, losses[customer]);
              add(
                  byClass.computeIfAbsent(posteriorClass(shop, customer), _ -> new TreeMap<>()),
                  gap,
                  value);
              add(byTaste.computeIfAbsent(Taste.of(customer), _ -> new TreeMap<>()), gap, value);
              add(fixed, gap, value);
            });
      }
      asked.forEach(
          (name, pace) -> pace(name, shop, losses, KnownTastes.design(pace), Policy.DESIGN));
      pace(
          BATCH_AND_BLAST,
          shop,
          losses,
          KnownTastes.design(Pace.DEFAULT, TWICE_A_WEEK),
          Policy.BATCH_AND_BLAST);
    }
    return this;
  }

  private void pace(
      String name,
      KnownTastes shop,
      double[] losses,
      app.chordial.design.Design design,
      Policy policy) {
    double[][] sums =
        byTasteOfPace.computeIfAbsent(name, _ -> new double[Taste.values().length][5]);
    shop.live(
        design,
        policy,
        (lived, customer) -> {
          add(paces, name, value(lived, losses[customer]));
          double[] sum = sums[Taste.of(customer).ordinal()];
          sum[0] += value(lived, losses[customer]);
          sum[1] += lived.total(Metric.GAP_DAYS);
          sum[2] += lived.total(Metric.GAPS);
          sum[3] += lived.isResting() ? 1 : 0;
          sum[4]++;
        });
  }

  private static <K> void add(Map<K, Double> to, K key, double value) {
    to.merge(key, value, Double::sum);
  }

  /** A share of 20 % of the margin of three years. */
  private static double[] losses(KnownTastes shop) {
    var planner = shop.planner(KnownTastes.design(Pace.DEFAULT));
    PurchaseModel model = planner.learned().purchases();
    double[] losses = new double[shop.size()];
    Arrays.setAll(
        losses,
        customer ->
            Pace.LIFETIME_SHARE
                * Rhythm.DEFAULT.balance().assumedMargin()
                * model.expectedValueMinor(
                    Purchases.of(planner.snapshot().view(customer)), 3 * 365));
    return losses;
  }

  private static double value(Lived lived, double loss) {
    return clickMinor() * lived.clicks() - loss * lived.leaves();
  }

  /** Posteriors whose means lie within a factor of e^¼. */
  private static int posteriorClass(KnownTastes shop, int customer) {
    return (int) Math.floor(4 * Math.log(shop.relative(customer)));
  }

  private double perCustomer(double sum) {
    return sum / customers / seeds;
  }

  private static double best(Map<Integer, Double> byGap) {
    return byGap.values().stream().mapToDouble(v -> v).max().orElseThrow();
  }

  /** The best gap of each class of posterior, chosen by these very half years. */
  double bestByClass() {
    return perCustomer(byClass.values().stream().mapToDouble(PaceValue::best).sum());
  }

  /** The best gap of each taste, which nobody knows. */
  double bestByTaste() {
    return perCustomer(byTaste.values().stream().mapToDouble(PaceValue::best).sum());
  }

  double bestForAll() {
    return perCustomer(best(fixed));
  }

  double of(String pace) {
    return perCustomer(paces.getOrDefault(pace, Double.NaN));
  }

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add(line("best by class", bestByClass()));
    lines.add(line("best by taste", bestByTaste()));
    fixed.forEach((gap, sum) -> lines.add(line("gap " + gap, perCustomer(sum))));
    paces.forEach((name, sum) -> lines.add(line(name, perCustomer(sum)) + tastes(name)));
    byClass.forEach((one, gaps) -> lines.add("class " + one + " " + gaps(gaps)));
    byTaste.forEach((one, gaps) -> lines.add("taste " + one + " " + gaps(gaps)));
    return String.join("\n", lines);
  }

  private String tastes(String pace) {
    StringBuilder said = new StringBuilder();
    double[][] sums = Objects.requireNonNull(byTasteOfPace.get(pace));
    for (Taste taste : Taste.values()) {
      double[] sum = sums[taste.ordinal()];
      said.append(
          String.format(
              Locale.ROOT,
              "  %s %.1f (gap %.1f, rest %.2f)",
              taste,
              perCustomer(sum[0]),
              sum[1] / sum[2],
              sum[3] / sum[4]));
    }
    return said.toString();
  }

  private String gaps(Map<Integer, Double> gaps) {
    StringBuilder said = new StringBuilder();
    gaps.forEach(
        (gap, sum) -> said.append(String.format(Locale.ROOT, " %d:%.2f", gap, perCustomer(sum))));
    return said.toString();
  }

  private String line(String name, double value) {
    return String.format(
        Locale.ROOT, "%-24s %8.2f  %6.2f %%", name, value, 100 * value / bestByClass());
  }
}
