package app.chordial.sample;

import java.util.List;

/**
 * What one person likes: a weight for each department, 1 for the strongest. Tastes go together: who
 * fishes often camps and reads, who cooks drinks tea.
 */
final class Taste {

  /**
   * @param share how many people are of this kind, relative to the others
   * @param weights per department, in its order
   */
  private record Kind(double share, List<Double> weights) {}

  private static final List<Kind> KINDS =
      List.of(
          // fish, garden, kitchen, tea, books, home, outdoors, christmas
          kind(15, 1.0, .03, .05, .04, .50, .02, .45, .10),
          kind(20, .02, 1.0, .12, .20, .22, .35, .05, .15),
          kind(18, .03, .15, 1.0, .75, .32, .20, .02, .15),
          kind(17, .03, .06, .06, .50, 1.0, .18, .04, .15),
          kind(14, .01, .30, .35, .18, .12, 1.0, .03, .25),
          kind(9, .45, .05, .08, .15, .15, .05, 1.0, .10),
          kind(7, .10, .20, .25, .25, .25, .35, .10, 1.0));

  private static final double[] SHARES = KINDS.stream().mapToDouble(Kind::share).toArray();

  private final double[] weights;

  private Taste(double[] weights) {
    this.weights = weights;
  }

  private static Kind kind(double share, Double... weights) {
    return new Kind(share, List.of(weights));
  }

  /** A person of one kind, with some liking more and some less of what usually goes with it. */
  static Taste of(Dice dice) {
    List<Double> usual = KINDS.get(dice.weighted(SHARES)).weights();
    double[] weights = new double[usual.size()];
    for (int i = 0; i < weights.length; i++) {
      double weight = usual.get(i);
      weights[i] = weight == 1 ? 1 : StrictMath.min(1, weight * dice.logNormal(0.8, 0.6));
    }
    return new Taste(weights);
  }

  double of(Department department) {
    return weights[department.ordinal()];
  }

  /** The department with the greatest weight. */
  Department strongest() {
    Department strongest = Department.FISHING;
    for (Department department : Department.all()) {
      if (of(department) > of(strongest)) {
        strongest = department;
      }
    }
    return strongest;
  }

  /** A department to look at in a month, 1 to 12: by taste and season. */
  Department drawn(int month, Dice dice) {
    double[] now = new double[weights.length];
    for (Department department : Department.all()) {
      now[department.ordinal()] = of(department) * department.season(month);
    }
    return Department.all().get(dice.weighted(now));
  }

  /** How busy a month, 1 to 12, is for this person; 1 is usual. */
  double season(int month) {
    double sum = 0;
    double busy = 0;
    for (Department department : Department.all()) {
      sum += of(department);
      busy += of(department) * department.season(month);
    }
    return busy / sum;
  }
}
