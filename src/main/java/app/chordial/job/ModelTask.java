package app.chordial.job;

import app.chordial.insight.ComparingModels;
import app.chordial.insight.ModelComparison;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;

/** Says which model of buying predicts a shop best. */
public final class ModelTask {

  private ModelTask() {}

  /** Compares them on everything the shop knows. */
  public static ModelComparison compare(OpenShop shop, Progress progress) throws Refusal {
    var snapshot = shop.snapshot(shop.newest(progress), progress);
    progress.at(0, 1, "Fitting the models of buying");
    ModelComparison comparison = ComparingModels.compare(snapshot, shop.work(progress).parallel());
    progress.at(1, 1, "Fitting the models of buying");
    return comparison;
  }
}
