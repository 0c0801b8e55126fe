package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("law")
@Tag("numbers")
class EaseRTest {

  /** Each product is told from the others by a ridge regression of its own. */
  @ParameterizedTest
  @CsvSource({"1, 5, 0.5", "2, 12, 10", "3, 25, 100", "4, 8, 1000"})
  void itIsTheRidgeRegressionWithoutADiagonal(long seed, int products, double lambda) {
    Owned owned = RecallTest.made(seed, 120).only(IntStream.range(0, 60).limit(products).toArray());
    EaseR ease = new EaseR(new Together(owned), lambda);
    double[] row = new double[products];
    for (int to = 0; to < products; to++) {
      double[] expected = regression(owned, to, lambda);
      for (int from = 0; from < products; from++) {
        ease.row(from, row);
        assertThat(row[to]).isCloseTo(expected[from], within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 20", "6, 100"})
  void productsToldAloneAreToldAlike(long seed, double lambda) {
    Together together = new Together(RecallTest.made(seed, 300));
    EaseR all = new EaseR(together, lambda);
    EaseR some = new EaseR(together, lambda, new int[] {3, 17, 40});
    double[] one = new double[60];
    double[] other = new double[60];
    for (int from = 0; from < 60; from++) {
      all.row(from, one);
      some.row(from, other);
      for (int to = 0; to < 60; to++) {
        boolean isTold = to == 3 || to == 17 || to == 40;
        assertThat(other[to]).isCloseTo(isTold ? one[to] : 0, within(1e-12));
      }
    }
  }

  /** (X'X + λI)·b = X'y over all products but one, by elimination. */
  private static double[] regression(Owned owned, int of, double lambda) {
    int size = owned.products();
    double[][] system = new double[size][size + 1];
    for (int customer = 0; customer < owned.customers(); customer++) {
      int[] row = owned.row(customer);
      for (int a : row) {
        for (int b : row) {
          system[a][b == of ? size : b] += a == of ? 0 : 1;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      system[i][i] += i == of ? 1 : lambda;
    }
    eliminate(system);
    return IntStream.range(0, size).mapToDouble(i -> system[i][size] / system[i][i]).toArray();
  }

  private static void eliminate(double[][] system) {
    for (int pivot = 0; pivot < system.length; pivot++) {
      for (int row = 0; row < system.length; row++) {
        double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
        for (int column = 0; column <= system.length; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
  }
}
