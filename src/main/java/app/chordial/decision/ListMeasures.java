package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.insight.MailHistory;
import app.chordial.insight.PaceState;
import app.chordial.insight.Purchases;
import app.chordial.work.Parallel;
import java.util.Arrays;

/** What rules may ask about everybody as of a snapshot, worked out once. */
public final class ListMeasures extends PlannedMeasures {

  private static final Object DONE = new Object();

  private final double[][] affinities;
  private final double[] receptivities;
  private final PaceState[] paces;
  private final Purchases[] purchases;

  private ListMeasures(Planner planner, int size) {
    super(planner);
    affinities = new double[planner.tastes().size()][size];
    receptivities = new double[size];
    paces = new PaceState[size];
    purchases = new Purchases[size];
  }

  /** Works them out for every customer of the planner's snapshot. */
  public static ListMeasures of(Planner planner, Parallel parallel) {
    Snapshot snapshot = planner.snapshot();
    ListMeasures measures = new ListMeasures(planner, snapshot.size());
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> {
          measures.fill(snapshot, chunk);
          return DONE;
        },
        done -> {});
    return measures;
  }

  private void fill(Snapshot snapshot, int chunk) {
    PastDeeds deeds = new PastDeeds(planner);
    double[] own = new double[affinities.length];
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      CustomerView view = snapshot.view(customer);
      MailHistory history = planner.mail(view);
      planner.tastes().affinities(view, history, own);
      for (int interest = 0; interest < own.length; interest++) {
        affinities[interest][customer] = own[interest];
      }
      deeds.read(view, new Recollection(planner));
      receptivities[customer] =
          planner.learned().receptivity().relative(view, history, planner.forgetting());
      paces[customer] = deeds.paceState(view);
      purchases[customer] = Purchases.of(view);
    }
  }

  /** The affinities of everybody to one interest, by dense id. */
  public double[] affinities(int interest) {
    return Arrays.copyOf(affinities[interest], affinities[interest].length);
  }

  @Override
  double affinity(int customer, int interest) {
    return affinities[interest][customer];
  }

  @Override
  Purchases purchases(int customer) {
    return purchases[customer];
  }

  @Override
  public double receptivity(int customer) {
    return receptivities[customer];
  }

  @Override
  public PaceState paceState(int customer) {
    return paces[customer];
  }
}
