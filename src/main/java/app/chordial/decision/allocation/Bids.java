package app.chordial.decision.allocation;

import java.util.Arrays;

/**
 * Who could take what: for each customer a few options, of which it takes at most one. An option
 * has a value and uses one unit of each of some resources. Packed in arrays: n customers, m
 * options, u uses.
 */
public final class Bids {

  private int[] firstOption = new int[1025];
  private double[] values = new double[1024];
  private int[] firstUse = new int[1025];
  private int[] uses = new int[1024];
  private int customers;
  private int options;

  /** The options that are added from now on are of one customer more. */
  public void nextCustomer() {
    customers++;
    if (customers == firstOption.length) {
      firstOption = Arrays.copyOf(firstOption, 2 * customers);
    }
    firstOption[customers] = options;
  }

  /**
   * Adds an option of the newest customer.
   *
   * @param value of taking it, in any one unit for all
   * @param resources indexes of what it uses, each once
   */
  public void add(double value, int... resources) {
    int from = firstUse[options];
    options++;
    if (options == firstUse.length) {
      firstUse = Arrays.copyOf(firstUse, 2 * options);
    }
    if (options > values.length) {
      values = Arrays.copyOf(values, 2 * options);
    }
    if (from + resources.length > uses.length) {
      uses = Arrays.copyOf(uses, 2 * (from + resources.length));
    }
    values[options - 1] = value;
    System.arraycopy(resources, 0, uses, from, resources.length);
    firstUse[options] = from + resources.length;
    firstOption[customers] = options;
  }

  /** Adds the customers of others behind those that are here, in their order. */
  public void addAll(Bids others) {
    for (int customer = 0; customer < others.customers; customer++) {
      nextCustomer();
      for (int option = others.from(customer); option < others.to(customer); option++) {
        add(others.values[option], others.resources(option));
      }
    }
  }

  public int customers() {
    return customers;
  }

  int options() {
    return options;
  }

  /** The first option of a customer. */
  public int from(int customer) {
    return firstOption[customer];
  }

  /** The one past the last option of a customer. */
  public int to(int customer) {
    return firstOption[customer + 1];
  }

  public double value(int option) {
    return values[option];
  }

  private int[] resources(int option) {
    return Arrays.copyOfRange(uses, firstUse[option], firstUse[option + 1]);
  }

  int uses(int option) {
    return firstUse[option + 1] - firstUse[option];
  }

  /** The k-th resource that an option uses. */
  int use(int option, int k) {
    return uses[firstUse[option] + k];
  }

  /** Whether an option uses a resource. */
  public boolean isUsing(int option, int resource) {
    for (int k = firstUse[option]; k < firstUse[option + 1]; k++) {
      if (uses[k] == resource) {
        return true;
      }
    }
    return false;
  }

  /** What taking an option is worth when its resources are paid for. */
  double reduced(int option, double[] prices) {
    double reduced = values[option];
    for (int k = firstUse[option]; k < firstUse[option + 1]; k++) {
      reduced -= prices[uses[k]];
    }
    return reduced;
  }

  /**
   * What a customer takes at some prices: the option that is worth most when paid for, the first of
   * equals; {@link Allocation#NOTHING} where none is worth more than nothing.
   */
  public int best(int customer, double[] prices) {
    return best(customer, prices, Allocation.NOTHING);
  }

  /** The same where one option can't be had. */
  public int best(int customer, double[] prices, int except) {
    int best = Allocation.NOTHING;
    double most = 0;
    for (int option = from(customer); option < to(customer); option++) {
      double reduced = reduced(option, prices);
      if (reduced > most && option != except) {
        best = option;
        most = reduced;
      }
    }
    return best;
  }
}
