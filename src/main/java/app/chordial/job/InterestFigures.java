package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.Planner;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who shows an interest.
 *
 * @param customers how many have an affinity of at least what the design calls interested
 * @param meanAffinity of those
 */
public record InterestFigures(String id, String name, int customers, double meanAffinity) {

  /** All interests of the present design, in its order. */
  public static List<InterestFigures> of(OpenShop shop, Snapshot snapshot, Progress progress) {
    var work = shop.work(progress);
    Design design = shop.design();
    double inAt = design.evidence().inBucketAt();
    Planner planner = shop.planners().planner(design, snapshot, work);
    ListMeasures measures = shop.planners().measures(design, snapshot, work);
    List<InterestFigures> all = new ArrayList<>();
    for (int i = 0; i < planner.tastes().size(); i++) {
      Interest interest = planner.tastes().interest(i);
      double[] in = Arrays.stream(measures.affinities(i)).filter(one -> one >= inAt).toArray();
      double mean = in.length == 0 ? 0 : Arrays.stream(in).sum() / in.length;
      all.add(new InterestFigures(interest.id(), interest.name(), in.length, mean));
    }
    return List.copyOf(all);
  }
}
