package app.chordial.insight;

import app.chordial.audience.Attribute;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.interest.EvidenceDigest;
import app.chordial.interest.Tastes;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What may interest somebody who has shown next to nothing: what customers who look alike have
 * shown (decision 0022).
 *
 * <p>A ridge regression of the affinities of everybody who is in any bucket on their attributes: on
 * the values of texts, the tags and the flags that at least one in fifty has. A value that λ
 * customers have moves the guess half as far as their mean lies from everybody's.
 */
public final class Guesses {

  /** Nothing is guessed. */
  public static final Guesses NONE = new Guesses(List.of(), new double[0][0], 0);

  /** λ, customers: that many of the average sort are added to those of each value. */
  static final double LAMBDA = 20;

  private static final double RARE = 0.02;
  private static final int MOST_TRAITS = 40;

  private final List<Has> traits;

  /** For the mean and each trait, what it adds to each interest. */
  private final double[][] effects;

  private final int learnedFrom;

  /** Whether a customer has a quality, as far as a view knows. */
  private interface Has {
    boolean has(CustomerView view);
  }

  private Guesses(List<Has> traits, double[][] effects, int learnedFrom) {
    this.traits = List.copyOf(traits);
    this.effects = effects;
    this.learnedFrom = learnedFrom;
  }

  /**
   * Learns from everybody who shows any interest enough to be in its bucket.
   *
   * @param inBucketAt the affinity from which on that is so
   */
  public static Guesses learn(
      Snapshot snapshot, Tastes tastes, double inBucketAt, Parallel parallel) {
    List<Has> traits = traits(snapshot);
    Sums sums = new Sums(traits.size() + 1, tastes.size());
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> Sums.ofChunk(snapshot, tastes, inBucketAt, traits, chunk),
        sums::add);
    return sums.customers == 0 || tastes.size() == 0
        ? NONE
        : new Guesses(traits, sums.effects(), sums.customers);
  }

  /** A quality and how many have it. */
  private record Counted(Has has, int customers) {}

  private static List<Has> traits(Snapshot snapshot) {
    List<Counted> all = new ArrayList<>();
    for (Attribute attribute : snapshot.audience().attributes()) {
      int[] counts = counts(attribute, snapshot);
      switch (attribute) {
        case Attribute.Text text -> {
          for (int value = 0; value < counts.length; value++) {
            int code = value;
            all.add(
                new Counted(
                    view -> text.isKnownTo(view) && text.code(view.customer()) == code,
                    counts[value]));
          }
        }
        case Attribute.Tags tags -> {
          for (int value = 0; value < counts.length; value++) {
            int label = value;
            all.add(
                new Counted(
                    view -> tags.isKnownTo(view) && tags.bearers(label).contains(view.customer()),
                    counts[value]));
          }
        }
        case Attribute.Flag flag ->
            all.add(
                new Counted(
                    view -> flag.isKnownTo(view) && flag.value(view.customer()), counts[0]));
        case Attribute.Numeric _, Attribute.Date _ -> {}
      }
    }
    return frequent(snapshot.size(), all);
  }

  /** How many customers have each value of an attribute, each customer looked at once. */
  private static int[] counts(Attribute attribute, Snapshot snapshot) {
    return switch (attribute) {
      case Attribute.Text text -> {
        int[] counts = new int[text.dictionary().size()];
        for (int customer = 0; customer < snapshot.size(); customer++) {
          int code = text.code(customer);
          if (code >= 0 && text.isKnownTo(snapshot.view(customer))) {
            counts[code]++;
          }
        }
        yield counts;
      }
      case Attribute.Tags tags -> {
        int[] counts = new int[tags.labels().size()];
        for (int label = 0; label < counts.length; label++) {
          counts[label] = known(tags.bearers(label), tags, snapshot);
        }
        yield counts;
      }
      case Attribute.Flag flag -> new int[] {known(flag.yes(), flag, snapshot)};
      case Attribute.Numeric _, Attribute.Date _ -> new int[0];
    };
  }

  /** How many of some customers have a value that is known. */
  private static int known(RoaringBitmap customers, Attribute attribute, Snapshot snapshot) {
    int known = 0;
    for (PeekableIntIterator each = customers.getIntIterator(); each.hasNext(); ) {
      known += attribute.isKnownTo(snapshot.view(each.next())) ? 1 : 0;
    }
    return known;
  }

  /** Those that most customers have; none that hardly anybody has, none that everybody has. */
  private static List<Has> frequent(int customers, List<Counted> all) {
    return IntStream.range(0, all.size())
        .filter(trait -> all.get(trait).customers() > 0 && all.get(trait).customers() < customers)
        .filter(trait -> all.get(trait).customers() >= RARE * customers)
        .boxed()
        .sorted(Comparator.comparingInt((Integer trait) -> -all.get(trait).customers()))
        .limit(MOST_TRAITS)
        .sorted()
        .<Has>map(trait -> all.get(trait).has())
        .toList();
  }

  /** What the regression needs of a crowd, added up. */
  private static final class Sums {
    private final double[][] squares;
    private final double[][] products;
    private int customers;

    Sums(int columns, int interests) {
      squares = new double[columns][columns];
      products = new double[columns][interests];
    }

    static Sums ofChunk(
        Snapshot snapshot, Tastes tastes, double inBucketAt, List<Has> traits, int chunk) {
      Sums sums = new Sums(traits.size() + 1, tastes.size());
      double[] shown = new double[tastes.size()];
      int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
      for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
        CustomerView view = snapshot.view(customer);
        EvidenceDigest digest = new EvidenceDigest(shown.length);
        tastes.digest(view, digest);
        tastes.shown(digest, view.day(), shown);
        if (Arrays.stream(shown).max().orElse(0) >= inBucketAt) {
          sums.count(columns(traits, view), shown);
        }
      }
      return sums;
    }

    /** Which columns of a customer are 1: the first always. */
    private static int[] columns(List<Has> traits, CustomerView view) {
      return IntStream.rangeClosed(0, traits.size())
          .filter(column -> column == 0 || traits.get(column - 1).has(view))
          .toArray();
    }

    private void count(int[] columns, double[] shown) {
      customers++;
      for (int one : columns) {
        for (int other : columns) {
          squares[one][other]++;
        }
        for (int interest = 0; interest < shown.length; interest++) {
          products[one][interest] += shown[interest];
        }
      }
    }

    void add(Sums other) {
      customers += other.customers;
      for (int row = 0; row < squares.length; row++) {
        for (int column = 0; column < squares.length; column++) {
          squares[row][column] += other.squares[row][column];
        }
        for (int interest = 0; interest < products[row].length; interest++) {
          products[row][interest] += other.products[row][interest];
        }
      }
    }

    /** (XᵀX + λI)⁻¹XᵀY; the mean is not shrunk. */
    double[][] effects() {
      RealMatrix matrix = new Array2DRowRealMatrix(squares, true);
      for (int trait = 1; trait < squares.length; trait++) {
        matrix.addToEntry(trait, trait, LAMBDA);
      }
      return new CholeskyDecomposition(matrix)
          .getSolver()
          .solve(new Array2DRowRealMatrix(products, false))
          .getData();
    }
  }

  /** Whether anything can be guessed. */
  public boolean isAny() {
    return effects.length > 0;
  }

  /** Of how many customers it was learned. */
  public int learnedFrom() {
    return learnedFrom;
  }

  /**
   * The affinity to each interest that customers who look like this one show on average.
   *
   * @param into overwritten; one place an interest
   */
  public void of(CustomerView view, double[] into) {
    System.arraycopy(effects[0], 0, into, 0, into.length);
    for (int trait = 0; trait < traits.size(); trait++) {
      if (traits.get(trait).has(view)) {
        for (int interest = 0; interest < into.length; interest++) {
          into[interest] += effects[trait + 1][interest];
        }
      }
    }
    for (int interest = 0; interest < into.length; interest++) {
      into[interest] = Math.clamp(into[interest], 0, 1);
    }
  }
}
