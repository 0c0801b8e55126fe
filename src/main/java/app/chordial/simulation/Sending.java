package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Deciding;
import app.chordial.decision.Decision;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Market;
import app.chordial.decision.Planner;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.simulation.Blasting.Blast;
import app.chordial.work.Chance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses e-mails by the policy of a simulation, a week at a time; belongs to one thread. */
final class Sending {

  private final Policy policy;
  private final Chance chance;
  private final Deciding deciding;
  private Market market = Market.OPEN;
  private List<Optional<Blast>> blasts = List.of();
  private Standing next = Standing.NONE;

  Sending(Planner planner, Policy policy, Chance chance) {
    this.policy = policy;
    this.chance = chance;
    deciding = planner.decidingTersely();
  }

  void turnTo(Week week, Market weeks) {
    market = weeks;
    blasts = week.blasts;
  }

  /**
   * The e-mail that goes at the view's minute, or null.
   *
   * @param weekday from 0, of the week turned to
   */
  @Nullable Email send(CustomerView view, Simulated one, int weekday) {
    return switch (policy) {
      case DESIGN -> decided(view, one);
      case BATCH_AND_BLAST -> blasted(view, one, blasts.get(weekday).orElse(null));
    };
  }

  private @Nullable Email decided(CustomerView view, Simulated one) {
    Decided decided = deciding.decide(market, view, one.standing, chance, one.known);
    next = decided.next();
    return switch (decided.decision()) {
      case Decision.Send send -> read(Email.of(send.chord()), view, one);
      case Decision.Quiet quiet -> null;
    };
  }

  /** As relevant as its reader finds it: mail that was ignored tells the sender alone. */
  private Email read(Email email, CustomerView view, Simulated one) {
    return deciding.heeds(one.known)
        ? email.felt(() -> deciding.relevances(view, one.known, email.messages))
        : email;
  }

  private @Nullable Email blasted(CustomerView view, Simulated one, @Nullable Blast blast) {
    next = one.standing;
    if (blast == null) {
      return null;
    }
    next = one.standing.after(view.minute(), view.day(), blast.theme, blast.messages);
    return new Email(
        blast.theme, blast.indexes, () -> deciding.relevances(view, one.known, blast.indexes));
  }

  /** R of some messages to a customer; {@code known} is read on here. */
  double[] relevances(CustomerView view, Recollection known, int[] messages) {
    return deciding.relevances(view, known, messages);
  }

  /** The standing after the last {@link #send}. */
  Standing next() {
    return next;
  }
}
