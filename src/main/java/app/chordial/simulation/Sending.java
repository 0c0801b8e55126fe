package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Deciding;
import app.chordial.decision.Decision;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Market;
import app.chordial.decision.Planner;
import app.chordial.decision.Standing;
import app.chordial.simulation.Blasting.Blast;
import app.chordial.work.Chance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the e-mails of one week by the policy of a simulation; belongs to one thread. */
final class Sending {

  private final Policy policy;
  private final Market market;
  private final Chance chance;
  private final Deciding deciding;
  private final List<Optional<Blast>> blasts;
  private Standing next = Standing.NONE;

  /**
   * @param blasts what batch-and-blast would send on each day of the week
   */
  Sending(
      Planner planner, Policy policy, Market market, Chance chance, List<Optional<Blast>> blasts) {
    this.policy = policy;
    this.market = market;
    this.chance = chance;
    this.blasts = blasts;
    deciding = planner.deciding();
  }

  /**
   * The e-mail that goes at the view's minute, or null.
   *
   * @param weekday from 0, of the simulation's week
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
      case Decision.Send send -> Email.of(send.chord());
      case Decision.Quiet quiet -> null;
    };
  }

  private @Nullable Email blasted(CustomerView view, Simulated one, @Nullable Blast blast) {
    next = one.standing;
    if (blast == null) {
      return null;
    }
    next = one.standing.after(view.minute(), view.day(), blast.theme(), blast.messages());
    int[] messages = indexes(blast.messages());
    return new Email(blast.theme(), messages, deciding.relevances(view, one.known, messages));
  }

  private static int[] indexes(List<Integer> messages) {
    int[] indexes = new int[messages.size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = messages.get(i);
    }
    return indexes;
  }

  /** The standing after the last {@link #send}. */
  Standing next() {
    return next;
  }
}
