package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * For each product the products that its buyers also buy, and how strongly (DESIGN.md §4.2).
 *
 * <p>Up to 2,000 products that anybody bought are ranked by {@link EaseR}, more by {@link
 * FilteredCosine}; never by lift, which finds the rarest. Strengths are shrunk within the
 * catalogue's categories by {@link Shrinking}. Of each product's strengths the 50 furthest from
 * zero are kept, of a cosine's 20: decision 0015 has what that finds. Unchanging, so any number of
 * threads may ask.
 */
public final class AlsoBought {

  /** Where nothing was learned. */
  public static final AlsoBought NOTHING =
      new AlsoBought(new Basis(Method.NONE, 0, 0, 0), new int[0], new int[0], List.of());

  private static final int MOST_EXACT = 2000;
  private static final int KEPT = 50;
  private static final int KEPT_COSINES = 20;

  private final Basis basis;

  /** Of each product of the catalogue its place among those that were bought, or −1. */
  private final int[] places;

  private final int[] buyers;

  /** Of each that was bought, those that its buyers also bought, in the order of the catalogue. */
  private final List<Neighbours> neighbours;

  private final double[] scales;

  /** How the strengths were found. */
  public enum Method {
    NONE,
    EASE_R,
    FILTERED_COSINE
  }

  /**
   * What was learned from.
   *
   * @param products how many were bought by anybody
   * @param buyers how many customers bought any
   * @param lambda the ridge of {@link Method#EASE_R}, which a hold-out chose; 0 for others
   */
  public record Basis(Method method, int products, int buyers, double lambda) {}

  /**
   * A product that buyers of another also bought.
   *
   * @param item index into the catalogue
   * @param strength above 0
   */
  public record Also(int item, double strength, Bought bought) {}

  /**
   * So many of so many.
   *
   * @param from index of the product into the catalogue
   * @param buyers of it
   * @param both who bought the other too
   */
  public record Bought(int from, int to, int both, int buyers) {

    /** “312 of 540 buyers of Rod also bought Reel”. */
    public String words(List<Product> products) {
      return both
          + " of "
          + buyers
          + (buyers == 1 ? " buyer of " : " buyers of ")
          + products.get(from).title()
          + " also bought "
          + products.get(to).title();
    }
  }

  /** Indexes into the catalogue in order, with what was learned and counted of each. */
  private static final class Neighbours {
    private final int[] items;
    private final double[] strengths;
    private final int[] both;

    private Neighbours(int[] items, double[] strengths, int[] both) {
      this.items = items;
      this.strengths = strengths;
      this.both = both;
    }

    int[] items() {
      return items;
    }

    double[] strengths() {
      return strengths;
    }

    int[] both() {
      return both;
    }

    int place(int item) {
      return Arrays.binarySearch(items, item);
    }
  }

  private AlsoBought(Basis basis, int[] places, int[] buyers, List<Neighbours> neighbours) {
    this.basis = basis;
    this.places = places;
    this.buyers = buyers;
    this.neighbours = neighbours;
    scales = scales();
  }

  /** Learns about every product from what was bought and kept before the snapshot's date. */
  public static AlsoBought learn(Snapshot snapshot, Parallel parallel) {
    return learn(snapshot, _ -> true, parallel);
  }

  /**
   * Learns about some products only, which is faster: strengths towards the rest are 0.
   *
   * @param isAsked by the index into the catalogue
   */
  public static AlsoBought learn(Snapshot snapshot, IntPredicate isAsked, Parallel parallel) {
    List<Product> products = snapshot.audience().catalogue().products();
    Owned all = Owned.of(snapshot, parallel);
    int[] counts = all.buyers();
    int[] bought = IntStream.range(0, counts.length).filter(item -> counts[item] > 0).toArray();
    Owned owned = all.only(bought);
    int[] asked = IntStream.range(0, bought.length).filter(i -> isAsked.test(bought[i])).toArray();
    if (asked.length == 0) {
      return NOTHING;
    }
    Kin kin = Kin.of(Arrays.stream(bought).mapToObj(products::get).toList());
    return new Learning(owned, bought, asked).learn(kin, counts.length, parallel);
  }

  /** What is on the way to an answer; products are numbered by their place among those bought. */
  private static final class Learning {
    private final Owned owned;
    private final int[] bought;
    private final int[] asked;
    private final Together together;

    Learning(Owned owned, int[] bought, int[] asked) {
      this.owned = owned;
      this.bought = bought;
      this.asked = asked;
      together = new Together(owned);
    }

    AlsoBought learn(Kin kin, int products, Parallel parallel) {
      boolean isExact = bought.length <= MOST_EXACT;
      Ridge ridge = isExact ? Ridge.choose(owned) : new Ridge(0, 0, 0);
      Strengths strengths =
          isExact
              ? new EaseR(together, ridge.lambda(), asked)
              : new FilteredCosine(together, asked);
      Neighbours[] found = new Neighbours[bought.length];
      parallel.inOrder(
          kin.groups().size(),
          group -> ofGroup(strengths, kin.groups().get(group), isExact ? KEPT : KEPT_COSINES),
          answers -> answers.forEach(one -> found[one.item()] = one.neighbours()));
      Method method = isExact ? Method.EASE_R : Method.FILTERED_COSINE;
      return new AlsoBought(
          new Basis(method, bought.length, owned.owners(), ridge.lambda()),
          Owned.places(bought, products),
          owned.buyers(),
          List.of(found));
    }

    private record Found(int item, Neighbours neighbours) {}

    private List<Found> ofGroup(Strengths strengths, int[] group, int most) {
      Shrinking shrinking = new Shrinking(strengths, together, group);
      double[] row = new double[bought.length];
      int[] counts = new int[bought.length];
      List<Found> found = new ArrayList<>();
      for (int item : group) {
        shrinking.row(item, row);
        together.count(item, counts);
        found.add(new Found(item, furthest(row, counts, most)));
      }
      return found;
    }

    private Neighbours furthest(double[] row, int[] counts, int most) {
      int[] kept =
          Arrays.stream(asked)
              .filter(to -> row[to] != 0)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer to) -> -Math.abs(row[to])))
              .limit(most)
              .mapToInt(to -> to)
              .sorted()
              .toArray();
      return new Neighbours(
          Arrays.stream(kept).map(to -> bought[to]).toArray(),
          Arrays.stream(kept).mapToDouble(to -> row[to]).toArray(),
          Arrays.stream(kept).map(to -> counts[to]).toArray());
    }
  }

  public Basis basis() {
    return basis;
  }

  /**
   * What a score for a product is to be measured against: the strength of the one product that
   * speaks for it most, and at least the share of all buyers who own it; 0 where nobody does.
   */
  public double scale(int item) {
    return item < places.length && places[item] >= 0 ? scales[places[item]] : 0;
  }

  private double[] scales() {
    double[] scales = new double[buyers.length];
    for (int place = 0; place < scales.length; place++) {
      scales[place] = (double) buyers[place] / basis.buyers();
    }
    for (Neighbours one : neighbours) {
      for (int i = 0; i < one.items().length; i++) {
        int place = places[one.items()[i]];
        scales[place] = Math.max(scales[place], one.strengths()[i]);
      }
    }
    return scales;
  }

  /** The products towards which one has a strength that is kept, in the catalogue's order. */
  public int[] towards(int item) {
    return known(item).items().clone();
  }

  /**
   * S[from, to]: how strongly owning one product speaks for another; below 0 where it speaks
   * against it, 0 where nothing is known.
   */
  public double strength(int from, int to) {
    if (from < 0 || from >= places.length || places[from] < 0) {
      return 0;
    }
    Neighbours known = neighbours.get(places[from]);
    int place = known.place(to);
    return place < 0 ? 0 : known.strengths()[place];
  }

  /** What a product's buyers also buy, the strongest first, ties by the catalogue's order. */
  public List<Also> also(int item, int most) {
    if (item < 0 || item >= places.length || places[item] < 0) {
      return List.of();
    }
    Neighbours known = neighbours.get(places[item]);
    return IntStream.range(0, known.items().length)
        .filter(i -> known.strengths()[i] > 0)
        .mapToObj(i -> new Also(known.items()[i], known.strengths()[i], counted(item, i)))
        .sorted(Comparator.comparingDouble((Also one) -> -one.strength()))
        .limit(most)
        .toList();
  }

  /** How many buyers of one product bought another; none where no strength between them is kept. */
  public Bought bought(int from, int to) {
    boolean isKnown = from >= 0 && from < places.length && places[from] >= 0;
    int neighbour = isKnown ? neighbours.get(places[from]).place(to) : -1;
    return neighbour < 0 ? new Bought(from, to, 0, 0) : counted(from, neighbour);
  }

  private Bought counted(int item, int neighbour) {
    Neighbours known = neighbours.get(places[item]);
    return new Bought(
        item, known.items()[neighbour], known.both()[neighbour], buyers[places[item]]);
  }

  /** The products that a customer bought and kept, each once and in the catalogue's order. */
  public static int[] owned(CustomerView view) {
    return Owned.of(view);
  }

  /** Σ S[i, item] over the products that a customer owns; the item itself adds nothing. */
  public double score(int[] owned, int item) {
    double score = 0;
    for (int own : owned) {
      score += strength(own, item);
    }
    return score;
  }

  /**
   * The products for who owns some, the highest score first, ties by the catalogue's order; those
   * owned, and those that nothing speaks for, left out. Each says which product speaks for it most.
   *
   * @param owned each once and in order
   */
  public List<Also> ranked(int[] owned, int most) {
    double[] scores = new double[places.length];
    for (int own : owned) {
      Neighbours known = known(own);
      for (int i = 0; i < known.items().length; i++) {
        scores[known.items()[i]] += known.strengths()[i];
      }
    }
    return IntStream.range(0, scores.length)
        .filter(item -> scores[item] > 0 && Arrays.binarySearch(owned, item) < 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer item) -> -scores[item]))
        .limit(most)
        .map(item -> new Also(item, scores[item], strongest(owned, item)))
        .toList();
  }

  private Neighbours known(int item) {
    boolean isKnown = item < places.length && places[item] >= 0;
    return isKnown
        ? neighbours.get(places[item])
        : new Neighbours(new int[0], new double[0], new int[0]);
  }

  private Bought strongest(int[] owned, int item) {
    int best = owned[0];
    for (int own : owned) {
      best = strength(own, item) > strength(best, item) ? own : best;
    }
    return bought(best, item);
  }
}
