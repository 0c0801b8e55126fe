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

  /** How many of them no send is known of. */
  private final long estimated;

  ResponseWords(ResponseModel of) {
    working = of.coefficients().stream().filter(Coefficient::isAtWork).toList();
    emails = of.emails();
    estimated = of.estimatedEmails();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        emails == 0
            ? "How customers answer is assumed: too few past e-mails and answers to learn from."
            : "How customers answer, %s from %s%s:"
                .formatted(
                    learned(),
                    Figures.count(emails, "past e-mail"),
                    estimated == 0 || areAllEstimated()
                        ? ""
                        : ", %s of them estimated".formatted(Figures.number(estimated))));
    if (emails > 0 && estimated > 0) {
      lines.add(
          "  Estimated, since %s were not imported: who got an e-mail is taken from who answered and"
                  .formatted(areAllEstimated() ? "the sends" : "their sends")
              + " who was on the list then, so intervals are wider."
              + (areAllEstimated()
                  ? " The sends of a newsletter or two to the whole list would help."
                  : ""));
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
            : learned() + ": " + learned + (assumed.isEmpty() ? "" : "; assumed: " + assumed);
    return "  %-14s %s".formatted(outcome.title().toLowerCase(Locale.ROOT), words);
  }

  private boolean areAllEstimated() {
    return estimated == emails;
  }

  private String learned() {
    return areAllEstimated() ? "estimated" : "learned";
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
   * @param estimatedEmails how many of them
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
      long estimatedEmails,
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
          one.estimatedEmails(),
          one.source());
    }
  }

  List<Figure> figures() {
    return working.stream().map(Figure::of).toList();
  }
}
