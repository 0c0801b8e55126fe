package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Receptivity;
import app.chordial.response.Encounter;
import app.chordial.response.Fatigue;
import app.chordial.response.Situation;
import app.chordial.rhythm.Pace;
import org.jspecify.annotations.Nullable;

/**
 * How one customer answers mail, and what the next e-mail would meet. Reused from customer to
 * customer; belongs to one thread.
 */
final class Answers {

  private final Planner planner;
  private double relative;
  private double fatigue;
  private double sinceDays;
  private @Nullable Encounter met;

  Answers(Planner planner) {
    this.planner = planner;
  }

  void read(CustomerView view, Standing standing, Recollection known) {
    MailHistory history = known.mail;
    history.readOn(view);
    relative = planner.learned().receptivity().relative(view, history, planner.forgetting());
    fatigue = Fatigue.of(view, history);
    met = null;
    sinceDays =
        standing.newest() == null
            ? Situation.AVERAGE.gapDays()
            : view.day() - standing.newest().day();
  }

  /** ρ: answers per e-mail relative to the list's mean. */
  double relative() {
    return relative;
  }

  double gapDays() {
    return planner.design().rhythm().pace().gapDays(relative);
  }

  /** How the customer would meet an e-mail led by a message of this relevance. */
  Encounter encounter(double relevance) {
    Encounter any = met;
    if (any == null) {
      any =
          planner
              .learned()
              .response()
              .meet(new Situation(relevance, relative, fatigue, sinceDays, 1, 0));
      met = any;
      return any;
    }
    return any.through(relevance, 0);
  }

  Explanation.Rating rating(CustomerView view, Standing standing) {
    MailHistory history = MailHistory.of(view);
    Pace pace = planner.design().rhythm().pace();
    double mean = planner.learned().receptivity().mean();
    Receptivity posterior =
        planner.learned().receptivity().posterior(view, history, planner.forgetting());
    return new Explanation.Rating(
        posterior.relative(),
        posterior.low() / mean,
        posterior.high() / mean,
        pace.gapDays(posterior.relative()),
        standing.newestDay());
  }
}
