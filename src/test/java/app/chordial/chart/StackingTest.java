package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StackingTest {

  private static final double HEIGHT = 10;

  @Test
  @Tag("law")
  void labelsKeepTheirOrderAndDistanceInsideTheRoom() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Double> wishes = wishes(random);
      double bottom = wishes.size() * HEIGHT + random.nextDouble() * 60;
      List<Double> centres = Stacking.stacked(wishes, HEIGHT, 0, bottom);
      assertThat(centres.getFirst()).isGreaterThanOrEqualTo(HEIGHT / 2 - 1e-9);
      assertThat(centres.getLast()).isLessThanOrEqualTo(bottom - HEIGHT / 2 + 1e-9);
      for (int i = 1; i < centres.size(); i++) {
        assertThat(centres.get(i) - centres.get(i - 1)).isGreaterThanOrEqualTo(HEIGHT - 1e-9);
      }
    }
  }

  @Test
  @Tag("law")
  void noOtherPlacementMovesLabelsLess() {
    for (long seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Double> wishes =
          wishes(random).stream().limit(3).map(wish -> (double) Math.round(wish)).toList();
      double bottom = 50;
      double best = cost(wishes, Stacking.stacked(wishes, HEIGHT, 0, bottom));
      assertThat(best).isLessThanOrEqualTo(cheapest(wishes, 0, HEIGHT / 2, bottom) + 1e-9);
    }
  }

  @Test
  void labelsThatDontCollideStay() {
    assertThat(Stacking.stacked(List.of(20.0, 40.0, 70.0), HEIGHT, 0, 100))
        .containsExactly(20.0, 40.0, 70.0);
  }

  @Test
  void labelsAtOnePlaceSpreadAroundIt() {
    List<Double> centres = Stacking.stacked(List.of(50.0, 50.0, 50.0), HEIGHT, 0, 100);
    assertThat(centres.get(0)).isCloseTo(40, within(1e-9));
    assertThat(centres.get(2)).isCloseTo(60, within(1e-9));
  }

  @Test
  void tooManyLabelsAreRefused() {
    assertThatThrownBy(() -> Stacking.stacked(List.of(1.0, 2.0), HEIGHT, 0, 19))
        .hasMessage("2 labels have no room");
  }

  private static List<Double> wishes(SplittableRandom random) {
    List<Double> wishes = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      wishes.add(random.nextDouble() * 60);
    }
    wishes.sort(null);
    return wishes;
  }

  /** By trying every placement on a grid of one. */
  private static double cheapest(List<Double> wishes, int from, double lowest, double bottom) {
    if (from == wishes.size()) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (double at = lowest; at <= bottom - HEIGHT / 2; at++) {
      double move = (at - wishes.get(from)) * (at - wishes.get(from));
      best = Math.min(best, move + cheapest(wishes, from + 1, at + HEIGHT, bottom));
    }
    return best;
  }

  private static double cost(List<Double> wishes, List<Double> centres) {
    double cost = 0;
    for (int i = 0; i < wishes.size(); i++) {
      cost += (wishes.get(i) - centres.get(i)) * (wishes.get(i) - centres.get(i));
    }
    return cost;
  }
}
