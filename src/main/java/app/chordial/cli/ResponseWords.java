package app.chordial.cli;

import app.chordial.response.Coefficient;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person and a program read about how customers answer: what was learned, what assumed. */
final class ResponseWords {

  private final List<Coefficient> working;
  private final long emails;
  private final boolean isEstimated;

  ResponseWords(ResponseModel of) {
    working = of.coefficients().stream().filter(Coefficient::isAtWork).toList();
    emails = of.emails();
    isEstimated = of.isEstimated();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        emails == 0
            ? "How customers answer is assumed: too few past e-mails and answers to learn from."
            : "How customers answer, %s from %s where they tell:"
                .formatted(
                    isEstimated ? "estimated" : "learned", Figures.count(emails, "past e-mail")));
    if (emails > 0 && isEstimated) {
      lines.add(
          "  Estimated, since your mail tool exports no sends, or not all: who got an e-mail is"
              + " taken from who answered and who was on the list then, so intervals are wider.");
    }
    if (emails > 0) {
      for (Outcome outcome : Outcome.values()) {
        lines.add(line(outcome));
      }
    }
    return lines;
  }

  private String line(Outcome outcome) {
    String learned = factors(outcome, true);
    String assumed = factors(outcome, false);
    String words =
        learned.isEmpty()
            ? "all assumed"
            : (isEstimated ? "estimated: " : "learned: ")
                + learned
                + (assumed.isEmpty() ? "" : "; assumed: " + assumed);
    return "  %-14s %s".formatted(outcome.title().toLowerCase(Locale.ROOT), words);
  }

  private String factors(Outcome outcome, boolean areLearned) {
    return working.stream()
        .filter(one -> one.outcome() == outcome && one.isLearned() == areLearned)
        .map(one -> one.factor().title())
        .collect(Collectors.joining(", "));
  }

  /**
   * A coefficient for a program.
   *
   * @param low lower end of the 90 % interval
   * @param high upper end of the 90 % interval
   * @param emails learned from so many; 0 where it is assumed
   * @param isEstimated whether some of them are known by their answers alone
   */
  record Figure(
      String outcome,
      String factor,
      double mean,
      double sd,
      double low,
      double high,
      long emails,
      boolean isEstimated,
      String source) {

    static Figure of(Coefficient one) {
      return new Figure(
          one.outcome().name().toLowerCase(Locale.ROOT),
          one.factor().name().toLowerCase(Locale.ROOT),
          one.mean(),
          one.sd(),
          one.low(),
          one.high(),
          one.emails(),
          one.isEstimated(),
          one.source());
    }
  }

  List<Figure> figures() {
    return working.stream().map(Figure::of).toList();
  }
}
