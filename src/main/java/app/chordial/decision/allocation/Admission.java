package app.chordial.decision.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gets in at the margin. What customers take at the prices breaks a limit here and leaves a
 * place there; this mends it with the least loss. An option whose reduced value is further below
 * the customer's best than the whole gap can't be in anything better, so few customers are looked
 * at closely. Of equals the first stays, and the last goes.
 */
final class Admission {

  /** So many exchanges in a row may hang together. */
  private static final int DEEP = 3;

  /** Above so many customers at the margin, only two. */
  private static final int FEW = 250;

  /** A gap below this share of the value is not worth a closer look. */
  private static final double CLOSE = 1e-5;

  private static final double MORE = 1e-9;

  private final Bids bids;
  private final Supply supply;
  private final double[] prices;
  private final int[] taken;
  private final int[] load;

  Admission(Bids bids, Supply supply, double[] prices) {
    this.bids = bids;
    this.supply = supply;
    this.prices = prices;
    taken = new int[bids.customers()];
    load = new int[supply.size()];
  }

  /** Admits everybody whom there is room for. */
  int[] admit(double bound) {
    for (int customer = 0; customer < taken.length; customer++) {
      taken[customer] = bids.best(customer, prices);
      count(taken[customer], 1);
    }
    for (int resource = 0; resource < load.length; resource++) {
      turnAway(resource);
    }
    for (int resource = 0; resource < load.length; resource++) {
      drawIn(resource);
    }
    fill();
    if (bound - value() > CLOSE * Math.abs(bound)) {
      exchange(bound);
    }
    return taken;
  }

  double value() {
    double value = 0;
    for (int option : taken) {
      value += value(option);
    }
    return value;
  }

  int[] missing() {
    int[] missing = new int[load.length];
    Arrays.setAll(missing, r -> Math.max(0, supply.least(r) - load[r]));
    return missing;
  }

  private double value(int option) {
    return option == Allocation.NOTHING ? 0 : bids.value(option);
  }

  private double reduced(int option) {
    return option == Allocation.NOTHING ? 0 : bids.reduced(option, prices);
  }

  private void count(int option, int by) {
    if (option != Allocation.NOTHING) {
      for (int k = 0; k < bids.uses(option); k++) {
        load[bids.use(option, k)] += by;
      }
    }
  }

  private void move(int customer, int option) {
    count(taken[customer], -1);
    taken[customer] = option;
    count(option, 1);
  }

  private boolean isUsing(int option, int resource) {
    return option != Allocation.NOTHING && bids.isUsing(option, resource);
  }

  private boolean isOver(int resource) {
    return load[resource] > supply.most(resource);
  }

  /** Whether a customer could change to an option without breaking a limit or leaving a wish. */
  private boolean fits(int customer, int option) {
    int was = taken[customer];
    if (option != Allocation.NOTHING) {
      for (int k = 0; k < bids.uses(option); k++) {
        int resource = bids.use(option, k);
        if (!isUsing(was, resource) && load[resource] >= supply.most(resource)) {
          return false;
        }
      }
    }
    return !leavesAWish(was, option);
  }

  private boolean leavesAWish(int was, int option) {
    if (was != Allocation.NOTHING) {
      for (int k = 0; k < bids.uses(was); k++) {
        int resource = bids.use(was, k);
        if (load[resource] <= supply.least(resource) && !isUsing(option, resource)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A customer's change to another option. */
  private record Step(int customer, int option, double loss) {}

  /** Those who lose least by it make room, until a limit holds. */
  private void turnAway(int resource) {
    if (!isOver(resource)) {
      return;
    }
    List<Step> steps = new ArrayList<>();
    for (int customer = 0; customer < taken.length; customer++) {
      if (isUsing(taken[customer], resource)) {
        int option = without(customer, resource);
        steps.add(new Step(customer, option, reduced(taken[customer]) - reduced(option)));
      }
    }
    steps.sort(
        Comparator.comparingDouble(Step::loss)
            .thenComparing(Comparator.comparingInt(Step::customer).reversed()));
    for (Step step : steps) {
      if (!isOver(resource)) {
        return;
      }
      move(step.customer(), without(step.customer(), resource));
    }
  }

  /** The best that a customer could change to that does not use a resource, paid for. */
  private int without(int customer, int resource) {
    int best = Allocation.NOTHING;
    double most = 0;
    for (int option = bids.from(customer); option < bids.to(customer); option++) {
      if (!bids.isUsing(option, resource) && hasRoom(customer, option)) {
        double reduced = reduced(option);
        if (reduced > most) {
          best = option;
          most = reduced;
        }
      }
    }
    return best;
  }

  private boolean hasRoom(int customer, int option) {
    for (int k = 0; k < bids.uses(option); k++) {
      int resource = bids.use(option, k);
      if (!isUsing(taken[customer], resource) && load[resource] >= supply.most(resource)) {
        return false;
      }
    }
    return true;
  }

  /** Those who lose least by it come in, until a wish is met or nobody can any more. */
  private void drawIn(int resource) {
    if (load[resource] >= supply.least(resource)) {
      return;
    }
    List<Step> steps = new ArrayList<>();
    for (int customer = 0; customer < taken.length; customer++) {
      if (!isUsing(taken[customer], resource)) {
        for (int option = bids.from(customer); option < bids.to(customer); option++) {
          if (bids.isUsing(option, resource)) {
            steps.add(new Step(customer, option, reduced(taken[customer]) - reduced(option)));
          }
        }
      }
    }
    steps.sort(Comparator.comparingDouble(Step::loss).thenComparingInt(Step::customer));
    for (Step step : steps) {
      if (load[resource] >= supply.least(resource)) {
        return;
      }
      if (!isUsing(taken[step.customer()], resource) && fits(step.customer(), step.option())) {
        move(step.customer(), step.option());
      }
    }
  }

  /** Lets everybody have the best there is room for, those who gain most first. */
  private void fill() {
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      List<Step> steps = new ArrayList<>();
      for (int customer = 0; customer < taken.length; customer++) {
        for (int option = bids.from(customer); option < bids.to(customer); option++) {
          double gain = bids.value(option) - value(taken[customer]);
          if (gain > MORE && fits(customer, option)) {
            steps.add(new Step(customer, option, -gain));
          }
        }
      }
      steps.sort(Comparator.comparingDouble(Step::loss).thenComparingInt(Step::customer));
      for (Step step : steps) {
        double gain = bids.value(step.option()) - value(taken[step.customer()]);
        if (gain > MORE && fits(step.customer(), step.option())) {
          move(step.customer(), step.option());
          isBetter = true;
        }
      }
    }
  }

  /** Lets one customer in where another makes room and both together gain, until nobody does. */
  private void exchange(double bound) {
    int[][] marginal = new int[taken.length][];
    int[] few = {};
    boolean isBetter = true;
    while (isBetter) {
      double gap = bound - value();
      few = marginal(gap, marginal);
      isBetter = false;
      for (int customer : few) {
        isBetter |= improve(customer, few, marginal, few.length > FEW ? 2 : DEEP);
      }
    }
  }

  /** Those who have another option within the gap, and these options. */
  private int[] marginal(double gap, int[][] options) {
    return IntStream.range(0, taken.length)
        .filter(
            customer -> {
              double best = Math.max(0, reduced(bids.best(customer, prices)));
              options[customer] =
                  IntStream.concat(
                          IntStream.of(Allocation.NOTHING),
                          IntStream.range(bids.from(customer), bids.to(customer)))
                      .filter(option -> best - reduced(option) <= gap)
                      .toArray();
              return options[customer].length > 1;
            })
        .toArray();
  }

  private boolean improve(int customer, int[] few, int[][] options, int depth) {
    boolean hasImproved = false;
    for (int option : options[customer]) {
      if (option != taken[customer] && !leavesAWish(taken[customer], option)) {
        hasImproved |= change(customer, option, 0, few, options, depth);
      }
    }
    return hasImproved;
  }

  /** Changes a customer if others can make room so that all together gain; else nothing. */
  private boolean change(
      int customer, int option, double before, int[] few, int[][] options, int depth) {
    int was = taken[customer];
    double gain = before + value(option) - value(was);
    move(customer, option);
    int over = over();
    if (over < 0 && gain > MORE) {
      return true;
    }
    if (over >= 0 && depth > 1 && makeRoom(over, customer, gain, few, options, depth - 1)) {
      return true;
    }
    move(customer, was);
    return false;
  }

  private boolean makeRoom(
      int resource, int newcomer, double gain, int[] few, int[][] options, int depth) {
    for (int other : few) {
      if (other != newcomer && isUsing(taken[other], resource)) {
        for (int option : options[other]) {
          if (!isUsing(option, resource)
              && !leavesAWish(taken[other], option)
              && change(other, option, gain, few, options, depth)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The first limit that is broken, or −1. */
  private int over() {
    for (int resource = 0; resource < load.length; resource++) {
      if (isOver(resource)) {
        return resource;
      }
    }
    return -1;
  }
}
