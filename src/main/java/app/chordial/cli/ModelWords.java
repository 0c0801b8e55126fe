package app.chordial.cli;

import app.chordial.insight.Foretold;
import app.chordial.insight.GammaGamma;
import app.chordial.insight.ModelComparison;
import app.chordial.insight.ModelScore;
import app.chordial.insight.SpendingScore;
import app.chordial.segment.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a person reads about the models of buying. */
final class ModelWords {

  private final ModelComparison of;
  private final Money money;

  ModelWords(ModelComparison of, String currency) {
    this.of = of;
    money = new Money(currency);
  }

  List<String> lines() {
    if (of.buyers() == 0) {
      return List.of(of.sentence());
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Fitted to %s before %s, %s of whom had come back, and tried on the %s after, which brought %s:"
            .formatted(
                Figures.count(of.buyers(), "buyer"),
                of.from(),
                Figures.number(of.repeaters()),
                Figures.count(of.weeks(), "week"),
                Figures.count(of.orders(), "order")));
    lines.add(row("", "log-likelihood", "expected", "mean error", "root mean sq.", "parameters"));
    for (ModelScore score : of.models()) {
      lines.add(row(score));
    }
    lines.add(row("own rate", "", of.ownRate(), "each customer's own rate so far"));
    lines.add("  Errors are in orders a customer. BG/BB counts weeks with orders, so its");
    lines.add("  likelihood can't be compared with the others'.");
    lines.addAll(spending(of.spending()));
    lines.add(of.sentence());
    return lines;
  }

  private static String row(ModelScore score) {
    String parameters = parameters(score.parameters()) + (score.isLearned() ? "" : " (assumed)");
    return row(score.name(), Figures.decimal(score.logLikelihood()), score.foretold(), parameters);
  }

  private static String row(String name, String likelihood, Foretold foretold, String parameters) {
    return row(
        name,
        likelihood,
        Figures.number(Math.round(foretold.orders())),
        fine(foretold.meanError()),
        fine(foretold.rootMeanSquareError()),
        parameters);
  }

  private static String row(String... cells) {
    return "  %-11s %14s %9s %11s %13s  %s".formatted((Object[]) cells).stripTrailing();
  }

  private static String fine(double value) {
    return String.format(Locale.UK, "%.3f", value);
  }

  /** Four digits of any size. */
  private static String digits(double value) {
    return String.format(Locale.UK, "%.4g", value);
  }

  private static String parameters(SequencedMap<String, Double> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + " " + digits(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private List<String> spending(SpendingScore score) {
    GammaGamma model = score.model();
    String fit =
        "What an order comes to: gamma-gamma p %s, q %s, gamma %s (%s), %s in the mean."
            .formatted(
                digits(model.p()),
                digits(model.q()),
                money.about(model.gamma()),
                score.isLearned()
                    ? "log-likelihood " + Figures.decimal(score.logLikelihood())
                    : "assumed",
                money.about(model.mean()));
    if (score.customers() == 0) {
      return List.of(fit);
    }
    return List.of(
        fit,
        "  Of %s who bought in those weeks its mean error is %s an order; the list's mean is %s off, their own mean %s."
            .formatted(
                Figures.number(score.customers()),
                money.about(score.meanErrorMinor()),
                money.about(score.listErrorMinor()),
                money.about(score.ownErrorMinor())));
  }
}
