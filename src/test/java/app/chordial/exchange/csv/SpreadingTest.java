package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpreadingTest {

  @Test
  @Tag("law")
  void sharesAddUpStayInProportionAndNeverExceedTheirWeight() {
    Random random = new Random(11);
    for (int round = 0; round < 5000; round++) {
      long[] weights =
          random.longs(1 + random.nextInt(8), 0, 1 + random.nextInt(1_000_000)).toArray();
      long sum = Arrays.stream(weights).sum();
      long total = sum == 0 ? 5 : random.nextLong(sum + 1);
      long[] shares = Spreading.spread(total, weights);
      assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
      for (int i = 0; i < weights.length && sum > 0; i++) {
        double exact = (double) total * weights[i] / sum;
        assertThat((double) shares[i]).isCloseTo(exact, within(1.0));
        assertThat(shares[i]).isBetween(0L, weights[i]);
      }
    }
  }

  @Test
  @Tag("law")
  void aLargerTotalTakesNothingFromAnyPartOfASpreadThatGrows() {
    Random random = new Random(13);
    for (int round = 0; round < 400; round++) {
      long[] weights = random.longs(1 + random.nextInt(8), 0, 1 + random.nextInt(60)).toArray();
      long[] before = new long[weights.length];
      for (long total = 0; total <= Arrays.stream(weights).sum(); total++) {
        long[] shares = Spreading.spreadGrowing(total, weights);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
        for (int i = 0; i < weights.length; i++) {
          assertThat(shares[i]).isBetween(before[i], weights[i]);
        }
        before = shares;
      }
      assertThat(before).isEqualTo(weights);
    }
  }

  @Test
  @Tag("law")
  void aSpreadThatGrowsStaysInProportion() {
    Random random = new Random(14);
    for (int round = 0; round < 2000; round++) {
      long[] weights = random.longs(1 + random.nextInt(8), 1, 1_000_000).toArray();
      long sum = Arrays.stream(weights).sum();
      long total = random.nextLong(sum + 1);
      long[] shares = Spreading.spreadGrowing(total, weights);
      for (int i = 0; i < weights.length; i++) {
        double exact = (double) total * weights[i] / sum;
        assertThat((double) shares[i]).isCloseTo(exact, within(2.0));
      }
    }
  }

  @Test
  @Tag("law")
  void spreadingTheWholeGivesEachItsOwn() {
    Random random = new Random(12);
    for (int round = 0; round < 1000; round++) {
      long[] weights = random.longs(1 + random.nextInt(8), 0, 1L << 50).toArray();
      assertThat(Spreading.spread(Arrays.stream(weights).sum(), weights)).isEqualTo(weights);
    }
  }
}
