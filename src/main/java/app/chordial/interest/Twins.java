package app.chordial.interest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The events of one day that are of the same kind and thing, of which one counts for an interest.
 *
 * <p>They are found by a table of the day's rows, and chosen from once for each interest, so that a
 * day of a thousand events costs as many steps.
 */
final class Twins {

  /** A day of so few rows is looked through faster than a choice is remembered. */
  private static final int FEW = 64;

  private final DayWalk walk;
  private final int begin;

  /**
   * Of each row of the day, counted from its first, the first that is of the same kind and thing.
   */
  private final int[] first;

  /** Of each row of the day the next such, or −1. */
  private final int[] next;

  private final Map<Choice, Integer> chosen = new HashMap<>();

  /** One of several twins is to count for an interest. */
  private record Choice(int first, int interest) {}

  /** Those of the day that a walk has come to. */
  Twins(DayWalk walk) {
    this.walk = walk;
    begin = walk.first();
    int rows = walk.end() - begin;
    first = new int[rows];
    next = new int[rows];
    Arrays.fill(next, -1);
    pair(rows);
  }

  private void pair(int rows) {
    int capacity = Integer.highestOneBit(rows) * 4;
    int[] table = new int[capacity];
    int[] last = new int[rows];
    Arrays.fill(table, -1);
    for (int i = 0; i < rows; i++) {
      long thing = walk.thing(begin + i);
      int place = hash(thing) & (capacity - 1);
      while (table[place] >= 0 && walk.thing(begin + table[place]) != thing) {
        place = (place + 1) & (capacity - 1);
      }
      if (table[place] < 0) {
        table[place] = i;
      } else {
        next[last[table[place]]] = i;
      }
      first[i] = table[place];
      last[table[place]] = i;
    }
  }

  private static int hash(long thing) {
    int mixed = Long.hashCode(thing) * 0x9e3779b9;
    return mixed ^ (mixed >>> 16);
  }

  boolean hasTwin(int row) {
    int i = row - begin;
    return first[i] != i || next[i] >= 0;
  }

  /** Whether no twin of the row weighs more for an interest, or as much and came earlier. */
  boolean counts(int row, int interest) {
    int twin = first[row - begin];
    int best =
        first.length <= FEW
            ? choose(twin, interest)
            : chosen.computeIfAbsent(
                new Choice(twin, interest), of -> choose(of.first, of.interest));
    return best == row - begin;
  }

  private int choose(int from, int interest) {
    int best = from;
    double most = walk.value(begin + best, interest);
    for (int i = next[best]; i >= 0; i = next[i]) {
      double value = walk.value(begin + i, interest);
      if (value > most) {
        best = i;
        most = value;
      }
    }
    return best;
  }
}
