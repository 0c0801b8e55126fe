package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.rhythm.Pace;
import app.chordial.simulation.KnownTastes.Taste;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What the paces bring on lists whose tastes are known, against the best that could be learned from
 * the same log. In full size with {@code -Dpace.customers=1500 -Dpace.seeds=10}, and with what
 * other settings would bring beside it with {@code -Dpace.alternatives=true}.
 */
class PaceValueTest {

  private static final String RECEPTIVITY = "receptivity";
  private static final String OPTIMISED = "optimised";
  private static final PaceValue VALUE =
      new PaceValue(Integer.getInteger("pace.customers", 400), Integer.getInteger("pace.seeds", 3));

  @BeforeAll
  static void measure(TestReporter reporter) {
    Map<String, Pace> paces = new LinkedHashMap<>();
    paces.put(RECEPTIVITY, Pace.DEFAULT);
    paces.put(OPTIMISED, Pace.DEFAULT.with(Pace.Mode.OPTIMISED));
    if (Boolean.getBoolean("pace.alternatives")) {
      paces.putAll(alternatives());
    }
    VALUE.measure(paces);
    reporter.publishEntry(VALUE.table());
  }

  private static Map<String, Pace> alternatives() {
    Map<String, Pace> paces = new LinkedHashMap<>();
    for (int mails : new int[] {12, 26, 52}) {
      Pace resting = Pace.DEFAULT.withRestAfterMails(mails);
      paces.put(RECEPTIVITY + ", rest after " + mails, resting);
      paces.put(OPTIMISED + ", rest after " + mails, resting.with(Pace.Mode.OPTIMISED));
    }
    paces.put("usual gap 6", Pace.DEFAULT.withBaseGapDays(6));
    paces.put("usual gap 8", Pace.DEFAULT.withBaseGapDays(8));
    paces.put("steepness 0.75", Pace.DEFAULT.withSteepness(0.75));
    paces.put("steepness 1", Pace.DEFAULT.withSteepness(1));
    return paces;
  }

  @Test
  void receptivityBringsNearlyWhatTheBestGapOfEachPosteriorBrings() {
    assertThat(VALUE.of(RECEPTIVITY)).isGreaterThan(0.95 * VALUE.bestByClass());
  }

  @Test
  void theOptimisedPaceBringsAsMuch() {
    assertThat(VALUE.of(OPTIMISED)).isGreaterThan(0.99 * VALUE.bestByClass());
  }

  @Test
  void bothBeatAnyOneGapForAllAndBatchAndBlast() {
    for (String pace : new String[] {RECEPTIVITY, OPTIMISED}) {
      assertThat(VALUE.of(pace)).isGreaterThan(VALUE.bestForAll());
      assertThat(VALUE.of(pace)).isGreaterThan(VALUE.of(PaceValue.BATCH_AND_BLAST));
    }
  }

  @Test
  void whoKnewTheTastesCouldDoBetter() {
    assertThat(VALUE.bestByTaste()).isGreaterThan(VALUE.bestByClass());
    assertThat(VALUE.bestByTaste()).isGreaterThan(VALUE.of(OPTIMISED));
  }

  /** At a click rate of about 2.5 %, of customers who were never mailed before. */
  @Test
  void atMostATenthOfAverageCustomersRestWithinHalfAYear() {
    int[] average = new int[2];
    double[] emails = new double[2];
    KnownTastes.fresh(1_000, 9)
        .live(
            KnownTastes.design(Pace.DEFAULT),
            Policy.DESIGN,
            (lived, customer) -> {
              if (Taste.of(customer) == Taste.AVERAGE) {
                average[0]++;
                average[1] += lived.isResting() ? 1 : 0;
                emails[0] += lived.total(Metric.EMAILS);
                emails[1] += lived.total(Metric.CLICKS);
              }
            });
    assertThat(emails[1] / emails[0]).isBetween(0.021, 0.029);
    assertThat(average[0]).isEqualTo(500);
    assertThat(average[1] / (double) average[0]).isLessThanOrEqualTo(0.1);
  }
}
