package app.chordial.insight;

import app.chordial.work.Parallel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How like a seed everybody else is, as of one moment. The seed itself is like nobody: who is in it
 * already needs no look-alike.
 */
public final class Likeness {

  /** So many are needed of the seed, and of the rest, before anything is told. */
  public static final int FEWEST = 30;

  private final State state;
  private final int seeds;
  private final Traits traits;
  private final @Nullable LookAlike model;

  /** 0 to 1; −1 for who is of the seed. */
  private final double[] scores;

  /** Of each customer how many are more alike; {@link Integer#MAX_VALUE} for the seed. */
  private final int[] places;

  /** Whether there is an answer, or what is missing for one. */
  public enum State {
    FITTED,
    TOO_FEW_SEEDS,
    TOO_FEW_OTHERS,
    NOTHING_TELLS_THEM_APART
  }

  private Likeness(State state, int seeds, Traits traits, @Nullable LookAlike model, int size) {
    this.state = state;
    this.seeds = seeds;
    this.traits = traits;
    this.model = model;
    scores = new double[size];
    places = new int[size];
    Arrays.fill(scores, -1);
    Arrays.fill(places, Integer.MAX_VALUE);
  }

  /**
   * Fits the likeness to a seed and scores everybody else.
   *
   * @param size how many customers there are
   * @param luck of each; chooses whom the fit looks at on a long list, and settles ties
   */
  public static Likeness of(
      Traits traits, int size, IntPredicate seed, IntToLongFunction luck, Parallel parallel) {
    int seeds = (int) IntStream.range(0, size).filter(seed).count();
    if (seeds < FEWEST) {
      return new Likeness(State.TOO_FEW_SEEDS, seeds, traits, null, size);
    }
    if (size - seeds < FEWEST) {
      return new Likeness(State.TOO_FEW_OTHERS, seeds, traits, null, size);
    }
    LookAlikeSample sample = LookAlikeSample.of(traits, size, seed, luck);
    if (sample.tellsNothing()) {
      return new Likeness(State.NOTHING_TELLS_THEM_APART, seeds, traits, null, size);
    }
    LookAlike model = LookAlikeFit.of(sample, traits, parallel);
    Likeness likeness = new Likeness(State.FITTED, seeds, traits, model, size);
    likeness.score(model, seed, parallel);
    likeness.place(luck);
    return likeness;
  }

  private void score(LookAlike of, IntPredicate seed, Parallel parallel) {
    parallel.inOrder(
        Parallel.chunks(scores.length),
        chunk -> {
          double[] values = new double[traits.all().size()];
          int end = Math.min(scores.length, (chunk + 1) * Parallel.CHUNK);
          for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
            if (!seed.test(customer)) {
              traits.of(customer, values);
              scores[customer] = of.score(values);
            }
          }
          return chunk;
        },
        _ -> {});
  }

  private void place(IntToLongFunction luck) {
    int[] order =
        IntStream.range(0, scores.length)
            .filter(customer -> scores[customer] >= 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer one) -> -scores[one])
                    .thenComparingLong(one -> luck.applyAsLong(one)))
            .mapToInt(one -> one)
            .toArray();
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
  }

  public State state() {
    return state;
  }

  /** How many are in the seed. */
  public int seeds() {
    return seeds;
  }

  /** What tells them apart; nothing where the state says what is missing. */
  public Optional<LookAlike> model() {
    return Optional.ofNullable(model);
  }

  /**
   * Whether there is a score: of everybody but the seed and who joined since, where there is a
   * model.
   */
  public boolean isScored(int customer) {
    return customer < scores.length && scores[customer] >= 0;
  }

  /** The probability, by all that is known, of being of the seed; −1 without a score. */
  public double score(int customer) {
    return isScored(customer) ? scores[customer] : -1;
  }

  /** How many are more alike, ties settled by luck; {@link Integer#MAX_VALUE} without a score. */
  public int place(int customer) {
    return isScored(customer) ? places[customer] : Integer.MAX_VALUE;
  }

  /** What is known of a customer, as the model takes it. */
  public double[] traits(int customer) {
    double[] values = new double[traits.all().size()];
    traits.of(customer, values);
    return values;
  }
}
