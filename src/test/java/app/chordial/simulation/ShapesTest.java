package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shapes that a simulator must have (CONFORMANCE), on one stated population: 800 customers,
 * half a year, a click worth as much as a subscriber. Signs and sizes, never promises.
 */
class ShapesTest {

  private static final List<Integer> GAPS = List.of(30, 10, 7, 4, 3, 2, 1);

  /** By days between two e-mails. */
  private static final Map<Integer, Simulation> BY_GAP = new TreeMap<>();

  @BeforeAll
  static void simulate() {
    Frequencies frequencies = new Frequencies(800, 26);
    GAPS.forEach(gap -> BY_GAP.put(gap, frequencies.every(gap)));
  }

  private static double total(int gap, Metric metric) {
    return Objects.requireNonNull(BY_GAP.get(gap)).total(metric).mean();
  }

  private static double perEmail(int gap, Metric metric) {
    return total(gap, metric) / total(gap, Metric.EMAILS);
  }

  private static double profit(int gap) {
    return total(gap, Metric.CLICKS)
        - total(gap, Metric.UNSUBSCRIBES)
        - total(gap, Metric.COMPLAINTS);
  }

  /** In one retailer's lifetime model 7 a month was best, 4 lost 32 %, 10 lost 16 %. */
  @Test
  void profitIsBestAtSevenOrEightEmailsAMonth() {
    double best = profit(4);
    assertThat(profit(30)).isLessThan(0.55 * best);
    assertThat(profit(10)).isLessThan(0.85 * best);
    assertThat(profit(7)).isLessThan(0.95 * best);
    assertThat(profit(3)).isLessThan(0.98 * best);
    assertThat(profit(2)).isLessThan(0.75 * best);
    assertThat(profit(1)).isNegative();
  }

  @Test
  void mailingTooLittleIsNotFree() {
    assertThat(total(10, Metric.CLICKS)).isLessThan(0.8 * total(4, Metric.CLICKS));
    assertThat(total(30, Metric.CLICKS)).isLessThan(0.5 * total(4, Metric.CLICKS));
  }

  @Test
  void eachEmailTiresTiredCustomersMore() {
    for (int i = 1; i < GAPS.size(); i++) {
      int rarer = GAPS.get(i - 1);
      int often = GAPS.get(i);
      assertThat(perEmail(often, Metric.FATIGUE)).isGreaterThan(perEmail(rarer, Metric.FATIGUE));
      assertThat(perEmail(often, Metric.OPENS)).isLessThan(perEmail(rarer, Metric.OPENS));
      assertThat(perEmail(often, Metric.CLICKS)).isLessThan(perEmail(rarer, Metric.CLICKS));
      assertThat(total(often, Metric.UNSUBSCRIBES))
          .isGreaterThan(total(rarer, Metric.UNSUBSCRIBES));
    }
    assertThat(perEmail(2, Metric.UNSUBSCRIBES))
        .isGreaterThan(1.4 * perEmail(7, Metric.UNSUBSCRIBES));
  }

  /** A third fewer e-mails: complaints down by half, sessions down under 2 %. */
  @Test
  void aThirdFewerEmailsToATiredListCostNoClicks() {
    assertThat(total(3, Metric.EMAILS)).isLessThan(0.85 * total(2, Metric.EMAILS));
    assertThat(total(3, Metric.CLICKS)).isGreaterThan(0.98 * total(2, Metric.CLICKS));
    assertThat(total(3, Metric.UNSUBSCRIBES)).isLessThan(0.75 * total(2, Metric.UNSUBSCRIBES));
    assertThat(total(3, Metric.COMPLAINTS)).isLessThan(total(2, Metric.COMPLAINTS));
  }

  @Test
  void withoutHistoryAWeeklyListAnswersAsPublished() {
    assertThat(perEmail(7, Metric.OPENS)).isBetween(0.15, 0.21);
    assertThat(perEmail(7, Metric.CLICKS)).isBetween(0.018, 0.028);
    // The published 0.23 % is the average customer's here; who seldom answers leaves more often.
    assertThat(perEmail(7, Metric.UNSUBSCRIBES)).isBetween(0.0016, 0.0040);
    assertThat(perEmail(7, Metric.BOUNCES)).isBetween(0.0028, 0.0056);
    assertThat(perEmail(7, Metric.COMPLAINTS)).isBetween(0.00005, 0.0003);
  }
}
