package app.chordial.interest;

import java.util.Arrays;

/**
 * For each of some things (products, terms, messages), the interests that it witnesses and how
 * strongly, in order of the interests.
 */
final class Links {

  /** Of no thing at all. */
  static final Links NONE = new Links(new int[1], new int[0], new double[0]);

  private final int[] starts;
  private final int[] interests;
  private final double[] strengths;

  private Links(int[] starts, int[] interests, double[] strengths) {
    this.starts = starts;
    this.interests = interests;
    this.strengths = strengths;
  }

  /** The first link of a thing; for what is none, or unknown, there are no links. */
  int from(int thing) {
    return isKnown(thing) ? starts[thing] : 0;
  }

  /** The link after a thing's last. */
  int to(int thing) {
    return isKnown(thing) ? starts[thing + 1] : 0;
  }

  private boolean isKnown(int thing) {
    return thing >= 0 && thing < starts.length - 1;
  }

  int interest(int link) {
    return interests[link];
  }

  double strength(int link) {
    return strengths[link];
  }

  /** How strongly a thing witnesses an interest; 0 where it doesn't, or is none (−1). */
  double strength(int thing, int interest) {
    int end = to(thing);
    for (int link = from(thing); link < end; link++) {
      if (interests[link] == interest) {
        return strengths[link];
      }
    }
    return 0;
  }

  /** Collects links thing by thing; of several for one interest the strongest counts. */
  static final class Collecting {
    private final int[] starts;
    private final double[] row;
    private int[] interests = new int[16];
    private double[] strengths = new double[16];
    private int size;
    private int thing;

    Collecting(int things, int interestCount) {
      starts = new int[things + 1];
      row = new double[interestCount];
    }

    /** The present thing witnesses this interest. */
    void add(int interest, double strength) {
      row[interest] = Math.max(row[interest], Math.min(1, strength));
    }

    /** Goes on to the next thing. */
    void next() {
      for (int interest = 0; interest < row.length; interest++) {
        if (row[interest] > 0) {
          append(interest, row[interest]);
          row[interest] = 0;
        }
      }
      thing++;
      starts[thing] = size;
    }

    private void append(int interest, double strength) {
      if (size == interests.length) {
        interests = Arrays.copyOf(interests, size * 2);
        strengths = Arrays.copyOf(strengths, size * 2);
      }
      interests[size] = interest;
      strengths[size] = strength;
      size++;
    }

    Links done() {
      return new Links(starts, Arrays.copyOf(interests, size), Arrays.copyOf(strengths, size));
    }
  }
}
