package app.chordial.decision.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.job.Threads;
import app.chordial.work.Parallel;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

@Tag("law")
@Tag("numbers")
class AllocationLawTest {

  private static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static Allocation solve(Puzzle puzzle) {
    return Allocating.allocate(puzzle.bids(), puzzle.supply(), Parallel.SAME_THREAD);
  }

  /** The exact optimum of the linear programme, which has a whole solution here. */
  private static double exact(Puzzle puzzle) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression[] limits = new Expression[puzzle.supply().size()];
    Arrays.setAll(limits, r -> model.newExpression("limit" + r).upper(puzzle.supply().most(r)));
    for (int i = 0; i < puzzle.customers(); i++) {
      Expression one = model.newExpression("customer" + i).upper(1);
      for (int o = 0; o < puzzle.options(); o++) {
        if (puzzle.value(i, o) > 0) {
          Variable takes = model.newVariable("x" + i + "," + o).lower(0).weight(puzzle.value(i, o));
          one.set(takes, 1);
          for (int resource : puzzle.uses(o)) {
            limits[resource].set(takes, 1);
          }
        }
      }
    }
    Optimisation.Result result = model.maximise();
    assertThat(result.getState().isOptimal()).isTrue();
    return result.getValue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itIsAsGoodAsTheExactLinearProgramme(long seed) {
    Puzzle puzzle = Puzzle.random(new Random(seed), 200, 20);
    Allocation found = solve(puzzle);
    double exact = exact(puzzle);
    assertThat(found.value()).isBetween(0.999 * exact - 1e-9, exact + 1e-6);
    assertThat(found.bound()).isBetween(exact - 1e-6, 1.001 * exact + 1e-6);
    int[] load = puzzle.load(found);
    for (int r = 0; r < load.length; r++) {
      assertThat(load[r]).isLessThanOrEqualTo(puzzle.supply().most(r));
    }
  }

  /** Every way of sharing out, tried one by one: what is missing least, then what is worth most. */
  private static final class Everything {
    private final Puzzle puzzle;
    private final int[] load;
    private double most = Double.NEGATIVE_INFINITY;
    private int leastMissing = Integer.MAX_VALUE;

    Everything(Puzzle puzzle) {
      this.puzzle = puzzle;
      load = new int[puzzle.supply().size()];
      extend(0, 0);
    }

    private void extend(int customer, double value) {
      if (customer == puzzle.customers()) {
        count(value);
        return;
      }
      extend(customer + 1, value);
      for (int o = 0; o < puzzle.options(); o++) {
        double own = puzzle.value(customer, o);
        if (own > 0 && hasRoom(o)) {
          use(o, 1);
          extend(customer + 1, value + own);
          use(o, -1);
        }
      }
    }

    private boolean hasRoom(int option) {
      return Arrays.stream(puzzle.uses(option)).allMatch(r -> load[r] < puzzle.supply().most(r));
    }

    private void use(int option, int by) {
      for (int r : puzzle.uses(option)) {
        load[r] += by;
      }
    }

    private void count(double value) {
      int missing = 0;
      for (int r = 0; r < load.length; r++) {
        missing += Math.max(0, puzzle.supply().least(r) - load[r]);
      }
      if (missing < leastMissing || (missing == leastMissing && value > most)) {
        leastMissing = missing;
        most = value;
      }
    }
  }

  /** Whole solutions may be worth less than broken ones here, so only trying everything tells. */
  @ParameterizedTest
  @MethodSource("seeds")
  void smallOnesOfEmailsAreAsGoodAsEverythingTried(long seed) {
    Puzzle puzzle = Puzzle.ofChords(new Random(seed), 5, 3, 4);
    Everything tried = new Everything(puzzle);
    Allocation found = solve(puzzle);
    int[] load = puzzle.load(found);
    for (int r = 0; r < load.length; r++) {
      assertThat(load[r]).isLessThanOrEqualTo(puzzle.supply().most(r));
      assertThat(found.missing(r)).isEqualTo(Math.max(0, puzzle.supply().least(r) - load[r]));
    }
    assertThat(IntStream.range(0, load.length).map(found::missing).sum())
        .isEqualTo(tried.leastMissing);
    assertThat(found.value()).isCloseTo(tried.most, within(0.01 * Math.abs(tried.most)));
  }

  @Test
  void oneThreadAndTwoShareOutAlike() {
    Puzzle puzzle = Puzzle.ofChords(new Random(1), 2 * Parallel.CHUNK + 7, 6, 8);
    try (Threads threads = new Threads(2)) {
      Allocation two = Allocating.allocate(puzzle.bids(), puzzle.supply(), threads);
      Allocation one = solve(puzzle);
      assertThat(two.prices()).isEqualTo(one.prices());
      for (int customer = 0; customer < puzzle.customers(); customer++) {
        assertThat(two.taken(customer)).isEqualTo(one.taken(customer));
      }
    }
  }

  @Test
  void nobodyGetsNothing() {
    Allocation found =
        Allocating.allocate(
            new Bids(), new Supply(new int[] {3}, new int[] {5}), Parallel.SAME_THREAD);
    assertThat(found.value()).isZero();
    assertThat(found.missing(0)).isEqualTo(3);
    assertThat(found.gap()).isZero();
  }
}
