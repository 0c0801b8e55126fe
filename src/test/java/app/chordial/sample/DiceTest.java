package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class DiceTest {

  private static final int DRAWS = 50_000;

  private final Dice dice = Dice.of(new Chance(9, 0), 3, 1);

  @Test
  void whatIsDrawnByWeightComesInProportionToIt() {
    double[] weights = {1, 0, 3, 6};
    int[] counts = new int[4];
    for (int i = 0; i < DRAWS; i++) {
      counts[dice.weighted(weights)]++;
    }
    assertThat(counts[1]).isZero();
    assertThat(counts[0] / (double) DRAWS).isCloseTo(0.1, within(0.01));
    assertThat(counts[3] / (double) DRAWS).isCloseTo(0.6, within(0.01));
  }

  @Test
  void theMomentsAreThoseOfTheDistributions() {
    double normal = 0;
    double squares = 0;
    double exponential = 0;
    for (int i = 0; i < DRAWS; i++) {
      double z = dice.gaussian();
      normal += z;
      squares += z * z;
      exponential += dice.exponential(5);
    }
    assertThat(normal / DRAWS).isCloseTo(0, within(0.03));
    assertThat(squares / DRAWS).isCloseTo(1, within(0.03));
    assertThat(exponential / DRAWS).isCloseTo(5, within(0.15));
  }

  @Test
  void bothEndsOfARangeAreReachedAndNothingBeyond() {
    boolean[] seen = new boolean[8];
    for (int i = 0; i < 1_000; i++) {
      seen[dice.between(2, 5)] = true;
    }
    assertThat(seen).containsExactly(false, false, true, true, true, true, false, false);
  }

  @Test
  void otherNumbersAndKindsHaveOtherStreams() {
    Chance chance = new Chance(1, 0);
    assertThat(Dice.of(chance, 1, 1).uniform()).isEqualTo(Dice.of(chance, 1, 1).uniform());
    assertThat(Dice.of(chance, 1, 1).uniform())
        .isNotEqualTo(Dice.of(chance, 2, 1).uniform())
        .isNotEqualTo(Dice.of(chance, 1, 2).uniform());
  }
}
