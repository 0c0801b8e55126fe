package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Receptivity;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.insight.Transactional;
import app.chordial.response.Encounter;
import app.chordial.response.Fatigue;
import app.chordial.response.Situation;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one customer answers mail, and what the next e-mail would meet. Reused from customer to
 * customer; belongs to one thread.
 */
final class Answers {

  private final Planner planner;
  private @Nullable CustomerView view;
  private Standing standing = Standing.NONE;
  private MailHistory history = new MailHistory(Transactional.NONE);
  private Posterior posterior = new Posterior(1, 1);
  private double relative;
  private @Nullable Encounter met;

  Answers(Planner planner) {
    this.planner = planner;
  }

  /** Turns to a customer; {@code known} of its events is read on here. */
  void read(CustomerView next, Standing after, Recollection known) {
    view = next;
    standing = after;
    history = known.mail;
    history.readOn(next);
    ReceptivityPrior prior = planner.learned().receptivity();
    posterior = prior.counts(next, history, planner.forgetting());
    relative = posterior.mean() / prior.mean();
    met = null;
  }

  /** ρ: answers per e-mail relative to the list's mean. */
  double relative() {
    return relative;
  }

  /** How many e-mails the customer received that were not transactional, by the log. */
  int emails() {
    return history.chosen();
  }

  double gapDays() {
    PayingPace paying = planner.payingPace();
    return paying == null
        ? planner.design().rhythm().pace().gapDays(relative)
        : paying.gapDays(posterior, now().customer());
  }

  private CustomerView now() {
    return Objects.requireNonNull(view, "asked about nobody");
  }

  /** How the customer would meet an e-mail led by a message of this relevance. */
  Encounter encounter(double relevance) {
    Encounter any = met;
    if (any == null) {
      any = meet(relevance);
      met = any;
      return any;
    }
    return any.through(relevance, 0);
  }

  /** Most customers are not due, and meet nothing. */
  private Encounter meet(double relevance) {
    CustomerView now = now();
    double sinceDays =
        standing.newest() == null
            ? Situation.AVERAGE.gapDays()
            : now.day() - standing.newest().day();
    double fatigue = Fatigue.of(now, history);
    return planner
        .learned()
        .response()
        .meet(new Situation(relevance, relative, fatigue, sinceDays, 1, 0));
  }

  Explanation.Rating rating(CustomerView of, Standing after) {
    MailHistory read = planner.mail(of);
    ReceptivityPrior prior = planner.learned().receptivity();
    Receptivity shown = prior.posterior(of, read, planner.forgetting());
    Posterior counts = prior.counts(of, read, planner.forgetting());
    PayingPace paying = planner.payingPace();
    return new Explanation.Rating(
        shown.relative(),
        shown.low() / prior.mean(),
        shown.high() / prior.mean(),
        paying == null
            ? planner.design().rhythm().pace().gapDays(shown.relative())
            : paying.gapDays(counts, of.customer()),
        after.newestDay(),
        estimated(read),
        paying == null ? null : paying.reckoning(counts, of.customer()));
  }

  private static int estimated(MailHistory history) {
    return (int) IntStream.of(PastAnswers.chosen(history)).filter(history::isEstimated).count();
  }
}
