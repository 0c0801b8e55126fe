package app.chordial.decision.allocation;

import java.util.Arrays;
import java.util.Random;

/**
 * An allocation to be solved: what each of some customers would give for each of some options, and
 * which resources these use.
 */
final class Puzzle {
  private final double[][] values;
  private final int[][] uses;
  private final Supply supply;

  Puzzle(double[][] values, int[][] uses, Supply supply) {
    this.values = values;
    this.uses = uses;
    this.supply = supply;
  }

  int customers() {
    return values.length;
  }

  int options() {
    return uses.length;
  }

  /** What is not above zero is not offered. */
  double value(int customer, int option) {
    return values[customer][option];
  }

  int[] uses(int option) {
    return uses[option].clone();
  }

  Supply supply() {
    return supply;
  }

  Bids bids() {
    Bids bids = new Bids();
    for (double[] row : values) {
      bids.nextCustomer();
      for (int option = 0; option < row.length; option++) {
        if (row[option] > 0) {
          bids.add(row[option], uses[option]);
        }
      }
    }
    return bids;
  }

  /** One message a customer, a limit for each message, and one for all that comes last. */
  static Puzzle capped(double[][] values, int[] caps, int total) {
    int messages = caps.length;
    int[][] uses = new int[messages][];
    Arrays.setAll(uses, message -> new int[] {message, messages});
    int[] most = Arrays.copyOf(caps, messages + 1);
    most[messages] = total;
    return new Puzzle(values, uses, Supply.atMost(most));
  }

  /** One message a customer again, in sizes and scarcities of all sorts. */
  static Puzzle random(Random random, int mostCustomers, int mostMessages) {
    int customers = 1 + random.nextInt(mostCustomers);
    int messages = 1 + random.nextInt(mostMessages);
    double[][] values = new double[customers][messages];
    int[] caps = new int[messages];
    boolean isAlike = random.nextBoolean();
    for (double[] row : values) {
      double keen = random.nextDouble();
      Arrays.setAll(
          row,
          m ->
              isAlike
                  ? keen * (1 + 0.3 * m) + 0.2 * random.nextDouble()
                  : keen * random.nextGaussian());
    }
    Arrays.setAll(caps, m -> random.nextInt(1 + 2 * customers / messages));
    return capped(values, caps, random.nextInt(1 + customers));
  }

  /** E-mails of up to three messages, some of which are limited and some wished for. */
  static Puzzle ofChords(Random random, int customers, int messages, int options) {
    double[][] values = new double[customers][options];
    int[][] uses = new int[options][];
    for (int option = 0; option < options; option++) {
      int size = 1 + random.nextInt(Math.min(3, messages));
      uses[option] = random.ints(0, messages).distinct().limit(size).sorted().toArray();
    }
    for (double[] row : values) {
      Arrays.setAll(row, o -> random.nextDouble() - 0.2);
    }
    int[] least = new int[messages];
    int[] most = new int[messages];
    for (int m = 0; m < messages; m++) {
      most[m] = random.nextBoolean() ? random.nextInt(1 + customers) : Supply.ENDLESS;
      least[m] = random.nextInt(3) > 0 ? 0 : random.nextInt(1 + Math.min(most[m], customers / 2));
    }
    return new Puzzle(values, uses, new Supply(least, most));
  }

  /** The units of each resource that an allocation uses. */
  int[] load(Allocation allocation) {
    int[] load = new int[supply.size()];
    Bids bids = bids();
    for (int customer = 0; customer < values.length; customer++) {
      int option = allocation.taken(customer);
      for (int r = 0; r < load.length; r++) {
        load[r] += option != Allocation.NOTHING && bids.isUsing(option, r) ? 1 : 0;
      }
    }
    return load;
  }
}
