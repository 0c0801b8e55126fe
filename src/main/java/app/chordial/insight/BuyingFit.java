package app.chordial.insight;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Fits the models of buying by maximum likelihood; nothing where nobody came back. */
final class BuyingFit {

  private BuyingFit() {}

  static Optional<MbgNbd> mbgNbd(Histories histories) {
    return parameters(histories, new double[] {0, 1, 0, 0.5}, of -> sum(histories, mbgNbd(of)))
        .map(BuyingFit::mbgNbd);
  }

  static Optional<BgNbd> bgNbd(Histories histories) {
    return parameters(histories, new double[] {0, 1, 0, 0.5}, of -> sum(histories, bgNbd(of)))
        .map(BuyingFit::bgNbd);
  }

  static Optional<ParetoNbd> paretoNbd(Histories histories) {
    return parameters(histories, new double[] {0, 1, 0, 1}, of -> sum(histories, paretoNbd(of)))
        .map(BuyingFit::paretoNbd);
  }

  private static Optional<double[]> parameters(
      Histories histories, double[] start, ToDoubleFunction<double[]> logLikelihood) {
    return histories.hasRepeats() ? Likeliest.parameters(start, logLikelihood) : Optional.empty();
  }

  private static MbgNbd mbgNbd(double[] of) {
    return new MbgNbd(of[0], of[1], of[2], of[3]);
  }

  private static BgNbd bgNbd(double[] of) {
    return new BgNbd(of[0], of[1], of[2], of[3]);
  }

  private static ParetoNbd paretoNbd(double[] of) {
    return new ParetoNbd(of[0], of[1], of[2], of[3]);
  }

  /** The logarithm of the likelihood of all histories. */
  static double sum(Histories histories, BuyingModel model) {
    return switch (model) {
      case MbgNbd mbg -> {
        double[] logs = histories.logsByDay(mbg.alpha());
        yield histories.logLikelihood(
            mbg::logOfCount, (x, tx, t) -> mbg.logOfTimes(x, logs[tx], logs[t]));
      }
      case BgNbd bg -> {
        double[] logs = histories.logsByDay(bg.alpha());
        yield histories.logLikelihood(
            bg::logOfCount, (x, tx, t) -> bg.logOfTimes(x, logs[tx], logs[t]));
      }
      case ParetoNbd pareto ->
          histories.logLikelihood(
              pareto::logOfCount, (x, tx, t) -> pareto.logOfTimes(x, tx / 7.0, t / 7.0));
    };
  }
}
