package app.chordial.insight;

import app.chordial.audience.Snapshot;
import app.chordial.insight.HeldOut.Customer;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the models of buying on a shop's own history: fits each to the first three quarters and
 * lets it foretell the last.
 */
public final class ComparingModels {

  private final HeldOut heldOut;
  private final List<Candidate> candidates = new ArrayList<>();

  private ComparingModels(HeldOut heldOut) {
    this.heldOut = heldOut;
  }

  /** Compares on what was known before the snapshot's date. */
  public static ModelComparison compare(Snapshot snapshot, Parallel parallel) {
    return compare(HeldOut.lastQuarter(snapshot, parallel), parallel);
  }

  static ModelComparison compare(HeldOut heldOut, Parallel parallel) {
    ComparingModels comparing = new ComparingModels(heldOut);
    parallel.inOrder(
        Candidate.ALL.size(),
        which -> Candidate.ALL.get(which).apply(heldOut),
        comparing.candidates::add);
    return comparing.compared(parallel);
  }

  private ModelComparison compared(Parallel parallel) {
    List<Customer> customers = heldOut.customers();
    Errors errors = new Errors(candidates.size() + 1);
    parallel.inOrder(
        Parallel.chunks(customers.size()), chunk -> errors(customers, chunk), errors::add);
    List<ModelScore> scores = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      scores.add(score(candidates.get(i), i, errors));
    }
    return new ModelComparison(
        heldOut.from(),
        heldOut.weeks(),
        customers.size(),
        heldOut.repeaters(),
        customers.stream().mapToLong(Customer::orders).sum(),
        scores,
        errors.foretold(candidates.size()),
        spending());
  }

  private Errors errors(List<Customer> customers, int chunk) {
    Errors errors = new Errors(candidates.size() + 1);
    int end = Math.min(customers.size(), (chunk + 1) * Parallel.CHUNK);
    double[] expected = new double[candidates.size() + 1];
    for (Customer customer : customers.subList(chunk * Parallel.CHUNK, end)) {
      for (int i = 0; i < candidates.size(); i++) {
        expected[i] = candidates.get(i).orders().applyAsDouble(customer);
      }
      expected[candidates.size()] = ownRate(customer.before()) * heldOut.weeks();
      errors.count(expected, customer.orders());
    }
    return errors;
  }

  /** Repeat orders a week so far. */
  private static double ownRate(Purchases before) {
    return before.ageWeeks() > 0 ? before.repeats() / before.ageWeeks() : 0;
  }

  private static ModelScore score(Candidate candidate, int which, Errors errors) {
    return new ModelScore(
        candidate.name(),
        candidate.parameters(),
        candidate.logLikelihood(),
        candidate.isLearned(),
        errors.foretold(which),
        errors.isAsGoodAsFirst(which));
  }

  private SpendingScore spending() {
    double orders = 0;
    double spent = 0;
    for (Customer customer : heldOut.customers()) {
      orders += customer.before().days();
      spent += customer.before().spentMinor();
    }
    double list = orders > 0 ? spent / orders : 0;
    Optional<GammaGamma> fit =
        heldOut.isEnough() ? PurchaseModel.spending(heldOut.before(), list) : Optional.empty();
    return spending(fit.orElse(GammaGamma.assumed(list)), fit.isPresent(), list);
  }

  private SpendingScore spending(GammaGamma model, boolean isLearned, double list) {
    Errors errors = new Errors(3);
    double logLikelihood = 0;
    for (Customer customer : heldOut.customers()) {
      Purchases of = customer.before();
      if (of.repeats() > 0 && of.spentMinor() > 0) {
        logLikelihood += model.logLikelihood(of.days(), of.spentMinor());
      }
      if (customer.orders() > 0) {
        double own = of.spentMinor() / of.days();
        double expected = model.expected(of.days(), of.spentMinor());
        errors.count(new double[] {expected, list, own}, customer.spentMinor() / customer.orders());
      }
    }
    return new SpendingScore(
        model,
        logLikelihood,
        isLearned,
        errors.customers(),
        errors.foretold(0).meanError(),
        errors.foretold(1).meanError(),
        errors.foretold(2).meanError());
  }
}
