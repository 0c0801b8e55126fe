package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscriminationTest {

  @Tag("law")
  @Tag("numbers")
  @ParameterizedTest
  @ValueSource(ints = {2, 10, 1000})
  void itIsTheShareOfPairsInTheRightOrder(int differentScores) {
    Random random = new Random(differentScores);
    double[] scores = new double[300];
    boolean[] isSeed = new boolean[300];
    for (int i = 0; i < scores.length; i++) {
      isSeed[i] = random.nextInt(4) == 0;
      scores[i] = random.nextInt(differentScores) + (isSeed[i] ? 0.3 * differentScores : 0);
    }
    double right = 0;
    int pairs = 0;
    for (int a = 0; a < scores.length; a++) {
      for (int b = 0; b < scores.length; b++) {
        if (isSeed[a] && !isSeed[b]) {
          pairs++;
          right += scores[a] > scores[b] ? 1 : scores[a] == scores[b] ? 0.5 : 0;
        }
      }
    }
    assertThat(Discrimination.auc(scores, isSeed)).isCloseTo(right / pairs, within(1e-12));
  }

  @Test
  void perfectIsOneReversedIsZeroAndEqualIsHalf() {
    boolean[] isSeed = {false, false, true, true};
    assertThat(Discrimination.auc(new double[] {1, 2, 3, 4}, isSeed)).isEqualTo(1);
    assertThat(Discrimination.auc(new double[] {4, 3, 2, 1}, isSeed)).isEqualTo(0);
    assertThat(Discrimination.auc(new double[] {7, 7, 7, 7}, isSeed)).isEqualTo(0.5);
  }
}
