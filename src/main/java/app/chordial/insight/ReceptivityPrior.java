package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How the customers of a list differ in how they answer mail: clicks per e-mail are Beta(α, β) over
 * customers (DESIGN.md §4.3).
 *
 * @param alpha α, counts of clicks
 * @param beta β, counts of ignored e-mails
 * @param learnedFromMails how many e-mails it was learned from; 0 where it is the industry's
 * @param learnedFromClicks how many of them were clicked
 * @param estimatedMails how many of them no send is known of, only answers that customers gave
 */
public record ReceptivityPrior(
    double alpha, double beta, long learnedFromMails, long learnedFromClicks, long estimatedMails) {

  /**
   * What is assumed of a list without 30 clicks: a click rate of 2.35 % (2.1 to 2.6 % published),
   * as if each customer had answered 1 of 42.55 e-mails before.
   */
  public static final ReceptivityPrior INDUSTRY = new ReceptivityPrior(1, 1 / 0.0235 - 1, 0, 0, 0);

  /**
   * What an e-mail counts for of which no send is known (decision 0029): the customer may not have
   * got it, so its interval is wider.
   */
  public static final double ESTIMATED_COUNTS = 0.5;

  /** A list with fewer clicks is taken for an average one. */
  public static final int CLICKS_NEEDED = 30;

  /**
   * Learns from the settled e-mails of the last four half-lives.
   *
   * @param apart what tells nothing of how mail is answered
   */
  public static ReceptivityPrior fit(
      Snapshot snapshot, Transactional apart, double halfLifeDays, Parallel parallel) {
    AnswerCounts sum = new AnswerCounts();
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> AnswerCounts.ofChunk(snapshot, apart, chunk, 4 * halfLifeDays),
        sum::add);
    if (sum.clicks() < CLICKS_NEEDED) {
      return INDUSTRY;
    }
    return BetaBinomial.fit(sum);
  }

  /** Whether it was learned from e-mails of which answers are known and no sends. */
  public boolean isEstimated() {
    return estimatedMails > 0;
  }

  /** The list's mean of clicks per e-mail. */
  public double mean() {
    return alpha / (alpha + beta);
  }

  /** Beta(α, β) of one customer's clicks per e-mail. */
  public record Posterior(double alpha, double beta) {
    public double mean() {
      return alpha / (alpha + beta);
    }
  }

  /**
   * What a customer's own e-mails make of the prior.
   *
   * @param history of the same customer, read as of the view
   */
  public Posterior counts(CustomerView view, MailHistory history, Forgetting forgetting) {
    AnswerTally tally = history.tally();
    tally.count(history, forgetting, view.audience().time(), view.day());
    return new Posterior(alpha + tally.clicks(), beta + tally.ignored());
  }

  /** The same with its 90 % interval, for people to look at. */
  public Receptivity posterior(CustomerView view, MailHistory history, Forgetting forgetting) {
    Posterior counts = counts(view, history, forgetting);
    BetaDistribution posterior = BetaDistribution.of(counts.alpha(), counts.beta());
    return new Receptivity(
        counts.mean(),
        posterior.inverseCumulativeProbability(0.05),
        posterior.inverseCumulativeProbability(0.95),
        counts.mean() / mean());
  }

  /** The posterior's mean relative to the list's: ρ, the same as {@link #posterior} says. */
  public double relative(CustomerView view, MailHistory history, Forgetting forgetting) {
    return counts(view, history, forgetting).mean() / mean();
  }
}
