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

  /** Of each row of the day, the first that is of the same kind and thing. */
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
    for (int row = begin; row < begin + rows; row++) {
      int place = walk.thing(row) & (capacity - 1);
      while (table[place] >= 0 && !walk.isTwin(row, table[place])) {
        place = (place + 1) & (capacity - 1);
      }
      if (table[place] < 0) {
        table[place] = row;
      } else {
        next[last[table[place] - begin] - begin] = row;
      }
      first[row - begin] = table[place];
      last[table[place] - begin] = row;
    }
  }

  boolean hasTwin(int row) {
    return first[row - begin] != row || next[row - begin] >= 0;
  }

  /** Whether no twin of the row weighs more for an interest, or as much and came earlier. */
  boolean counts(int row, int interest) {
    int twin = first[row - begin];
    int best =
        first.length <= FEW
            ? choose(twin, interest)
            : chosen.computeIfAbsent(
                new Choice(twin, interest), of -> choose(of.first, of.interest));
    return best == row;
  }

  private int choose(int from, int interest) {
    int best = from;
    double most = walk.value(best, interest);
    for (int row = next[best - begin]; row >= 0; row = next[row - begin]) {
      double value = walk.value(row, interest);
      if (value > most) {
        best = row;
        most = value;
      }
    }
    return best;
  }
}
