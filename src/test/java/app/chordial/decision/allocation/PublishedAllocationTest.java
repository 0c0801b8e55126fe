package app.chordial.decision.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublishedAllocationTest {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  /** SplitMix64 from a seed, in [0, 1). */
  private static final class Numbers {
    private long state;

    Numbers(long seed) {
      state = seed;
    }

    double next() {
      double number = (Chance.mix(state) >>> 11) * 0x1.0p-53;
      state += GOLDEN_GAMMA;
      return number;
    }
  }

  private static Puzzle puzzle(String instance, int customers, int messages, Numbers numbers) {
    double[][] values = new double[customers][messages];
    for (double[] row : values) {
      double base = instance.equals("bases") ? numbers.next() : 0;
      for (int j = 0; j < messages; j++) {
        double u = numbers.next();
        row[j] =
            switch (instance) {
              case "steps" -> u * (1 + 0.5 * j);
              case "cubes" -> u * u * u * (10 - j) - 0.05;
              case "bases" -> base * (1 - 0.1 * j) + 0.2 * u;
              default -> throw new IllegalArgumentException(instance);
            };
      }
    }
    return switch (instance) {
      case "steps" -> Puzzle.capped(values, new int[] {20, 30, 40, 30, 20}, 100);
      case "cubes" ->
          Puzzle.capped(values, new int[] {50, 50, 50, 50, 50, 50, 50, 50, 50, 50}, 400);
      default -> Puzzle.capped(values, new int[] {100, 200, 200, 200}, 600);
    };
  }

  @ParameterizedTest
  @CsvFileSource(resources = "capped.csv", useHeadersInDisplayName = true)
  void thePublishedOptimumIsReached(
      String instance,
      int customers,
      int messages,
      long seed,
      double first,
      double second,
      double optimum) {
    Numbers same = new Numbers(seed);
    assertThat(same.next()).isEqualTo(first);
    assertThat(same.next()).isEqualTo(second);
    Puzzle puzzle = puzzle(instance, customers, messages, new Numbers(seed));
    Allocation found = Allocating.allocate(puzzle.bids(), puzzle.supply(), Parallel.SAME_THREAD);
    assertThat(found.value()).isBetween(0.999 * optimum, optimum + 1e-6);
    assertThat(found.bound()).isCloseTo(optimum, within(0.001 * optimum));
    int[] load = puzzle.load(found);
    for (int r = 0; r < load.length; r++) {
      assertThat(load[r]).isLessThanOrEqualTo(puzzle.supply().most(r));
    }
  }
}
