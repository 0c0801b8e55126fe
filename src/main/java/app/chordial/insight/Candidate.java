package app.chordial.insight;

import app.chordial.insight.HeldOut.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A model of buying, fitted to what was known before the weeks that were held out.
 *
 * @param parameters by the names that they have in the literature
 * @param logLikelihood of what was known
 * @param isLearned whether the parameters are the shop's own, or assumed
 * @param orders what it expects of a customer in those weeks
 */
record Candidate(
    String name,
    SequencedMap<String, Double> parameters,
    double logLikelihood,
    boolean isLearned,
    ToDoubleFunction<Customer> orders) {

  /** Each is long work that depends on nothing else; the first is the one that decides. */
  static final List<Function<HeldOut, Candidate>> ALL =
      List.of(
          heldOut -> of(heldOut, BuyingFit::mbgNbd, MbgNbd.CDNOW),
          heldOut -> of(heldOut, BuyingFit::bgNbd, BgNbd.CDNOW),
          heldOut -> of(heldOut, BuyingFit::paretoNbd, ParetoNbd.CDNOW),
          Candidate::bgBb);

  private static Candidate of(
      HeldOut heldOut,
      Function<Histories, ? extends Optional<? extends BuyingModel>> fitting,
      BuyingModel assumed) {
    Optional<BuyingModel> fit =
        heldOut.isEnough()
            ? fitting.apply(Histories.of(Sample.of(heldOut.before()))).map(model -> model)
            : Optional.empty();
    BuyingModel model = fit.orElse(assumed);
    return new Candidate(
        name(model),
        parameters(model),
        BuyingFit.sum(Histories.of(heldOut.before()), model),
        fit.isPresent(),
        customer -> {
          Purchases of = customer.before();
          return model.expected(of.repeats(), of.lastWeeks(), of.ageWeeks(), heldOut.weeks());
        });
  }

  private static String name(BuyingModel model) {
    return switch (model) {
      case MbgNbd _ -> "MBG/NBD";
      case BgNbd _ -> "BG/NBD";
      case ParetoNbd _ -> "Pareto/NBD";
    };
  }

  private static SequencedMap<String, Double> parameters(BuyingModel model) {
    return switch (model) {
      case MbgNbd(double r, double alpha, double a, double b) ->
          named(List.of("r", "alpha", "a", "b"), r, alpha, a, b);
      case BgNbd(double r, double alpha, double a, double b) ->
          named(List.of("r", "alpha", "a", "b"), r, alpha, a, b);
      case ParetoNbd(double r, double alpha, double s, double beta) ->
          named(List.of("r", "alpha", "s", "beta"), r, alpha, s, beta);
    };
  }

  private static SequencedMap<String, Double> named(List<String> names, double... values) {
    SequencedMap<String, Double> parameters = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      parameters.put(names.get(i), values[i]);
    }
    return parameters;
  }

  /** By whole weeks: a week with orders has as many as such weeks had before. */
  private static Candidate bgBb(HeldOut heldOut) {
    List<Occasions> all = heldOut.customers().stream().map(Customer::occasions).toList();
    Optional<BgBb> fit =
        heldOut.isEnough() ? BgBbFit.of(Sample.of(all)).likeliest() : Optional.empty();
    BgBb model = fit.orElse(BgBb.DONORS);
    double ordersAWeek = heldOut.ordersAWeekTaken();
    return new Candidate(
        "BG/BB",
        named(
            List.of("alpha", "beta", "gamma", "delta"),
            model.alpha(),
            model.beta(),
            model.gamma(),
            model.delta()),
        BgBbFit.of(all).logLikelihood(model),
        fit.isPresent(),
        customer -> {
          Occasions of = customer.occasions();
          return ordersAWeek * model.expected(of.x(), of.tx(), of.n(), heldOut.weeks());
        });
  }
}
