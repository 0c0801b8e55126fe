package app.chordial.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.simulation.backtest.Uplift.Participant;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSayingTest {

  private static final FindingSaying SAYING = new FindingSaying("GBP");
  private static final Chance CHANCE = new Chance(3, 0);

  private static String clicks(List<Occasion> log, int asked) {
    return SAYING.sentence(Measure.CLICKS, Finding.of(log, asked, CHANCE, Parallel.SAME_THREAD));
  }

  @Test
  void aClearDifferenceIsTold() {
    List<Occasion> log = EstimatesTest.log(1, 2_000, 0);
    assertThat(clicks(log, log.size()))
        .matches(
            "Clicks: this design would have brought \\d+\\.\\d\\d percentage points less an e-mail"
                + " than what was sent \\(95 % sure: −\\d+\\.\\d\\d to −\\d+\\.\\d\\d percentage"
                + " points\\)\\.");
    assertThat(clicks(log, log.size() + 3)).contains(" That is of the ");
  }

  @Test
  void aDifferenceWithinNoiseIsCalledThat() {
    List<Occasion> log = EstimatesTest.log(2, 200, 0.1);
    List<Occasion> shuffled = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      Occasion one = log.get(i);
      double reward = log.get((i + 7) % log.size()).reward();
      shuffled.add(new Occasion(one.customer(), one.logged(), reward, one.chosen(), 0, 0.1, 0.1));
    }
    assertThat(clicks(shuffled, log.size()))
        .contains("within noise")
        .contains("would have been seen");
  }

  @Test
  void theSameIsCalledTheSame() {
    List<Occasion> log = EstimatesTest.log(2, 200, 0.6);
    assertThat(clicks(log, log.size()))
        .isEqualTo("Clicks: the same, since this design would have sent the same e-mails.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, By the log no e-mail",
    "0, 9, tenth of their e-mails",
    "5, 14, are needed",
    "300, 5000, could not have gone"
  })
  void weakEvidenceIsNoNumberButWhatWouldHelp(int customers, int asked, String told) {
    List<Occasion> log = EstimatesTest.log(2, customers, 0.1);
    assertThat(clicks(log, Math.max(asked, log.size())))
        .startsWith("Clicks: not enough evidence. ")
        .contains(told);
  }

  /** Whatever there is or is not, a sentence comes of it. */
  @Test
  @Tag("law")
  void noSentenceHoldsWhatIsNoNumber() {
    List<List<Occasion>> logs = new ArrayList<>();
    logs.add(List.of());
    logs.add(List.of(new Occasion(1, 1, 0, 1, 0, 0, 0)));
    logs.add(List.of(new Occasion(1, 1, 0, 0, 0, 0, 0)));
    logs.add(List.of(new Occasion(1, 0.5, 0, 0, 1, 0, 0)));
    for (int customers : new int[] {1, 2, 50, 300}) {
      for (double ofFirst : new double[] {0, 0.5, 1}) {
        logs.add(EstimatesTest.log(customers, customers, ofFirst));
      }
    }
    for (List<Occasion> log : logs) {
      for (int more : new int[] {0, 1, 1_000}) {
        for (Measure measure : Measure.values()) {
          Finding finding = Finding.of(log, log.size() + more, CHANCE, Parallel.SAME_THREAD);
          assertThat(SAYING.sentence(measure, finding)).isNotBlank().doesNotContain("NaN", "∞");
          assertThat(finding.toString()).doesNotContain("NaN", "Infinity");
        }
      }
    }
  }

  private static List<Participant> participants(int mailed, int heldOut, double added) {
    SplittableRandom random = new SplittableRandom(11);
    List<Participant> all = new ArrayList<>();
    for (int i = 0; i < mailed + heldOut; i++) {
      boolean isHeldOut = i >= mailed;
      double orders = random.nextInt(4) == 0 ? 2_000 * random.nextDouble() : 0;
      all.add(new Participant(i, isHeldOut, orders + (isHeldOut ? 0 : added)));
    }
    return all;
  }

  private static Uplift uplift(List<Participant> all) {
    return Uplift.of(all, CHANCE, Parallel.SAME_THREAD);
  }

  @Test
  void whatMailAddsIsTold() {
    Uplift uplift = uplift(participants(2_000, 220, 300));
    assertThat(uplift.difference().contains(300)).isTrue();
    assertThat(SAYING.sentence(uplift)).contains("who were mailed ordered for £").contains("more");
    assertThat(SAYING.sentence(uplift(participants(2_000, 220, 0)))).contains("within noise");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "0, 1", "1, 1", "5000, 0", "5000, 99", "99, 5000"})
  void fewHeldOutAreNoEvidence(int mailed, int heldOut) {
    Uplift uplift = uplift(participants(mailed, heldOut, 300));
    assertThat(SAYING.sentence(uplift))
        .startsWith("What mail adds: not enough evidence.")
        .doesNotContain("NaN");
    assertThat(uplift.toString()).doesNotContain("NaN", "Infinity");
  }

  /** The textbook's two means: 2.8 standard errors are seen in four tests of five. */
  @Test
  @Tag("law")
  void theSmallestDifferenceIsThatOfTheTextbook() {
    Uplift uplift = uplift(participants(4_500, 500, 0));
    double error =
        Math.hypot(
            uplift.mailed().deviationMinor() / Math.sqrt(4_500),
            uplift.heldOut().deviationMinor() / Math.sqrt(500));
    assertThat(uplift.smallest() / (2.801585 * error)).isBetween(0.9, 1.1);
    assertThat(uplift.smallestWithATenth() / uplift.smallest()).isBetween(0.8, 1.25);
  }
}
