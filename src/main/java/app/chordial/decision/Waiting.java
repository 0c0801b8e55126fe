package app.chordial.decision;

import app.chordial.decision.Standing.Deferral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cap held back from one customer and what becomes of it on one day. */
final class Waiting {

  private final Planner planner;
  private final Calling calling;
  private final int today;
  private final List<Deferral> deferrals;

  /**
   * @param today epoch day
   * @param deferrals as they stand before it
   */
  Waiting(Planner planner, Calling calling, int today, List<Deferral> deferrals) {
    this.planner = planner;
    this.calling = calling;
    this.today = today;
    this.deferrals = deferrals;
  }

  /** Those that waited too long, each with a reason. */
  List<Deferral> expired() {
    return deferrals.isEmpty()
        ? deferrals
        : deferrals.stream()
            .filter(one -> one.expires() < today)
            .map(Deferral::withAReason)
            .toList();
  }

  private List<Deferral> current() {
    return deferrals.isEmpty()
        ? deferrals
        : deferrals.stream().filter(one -> one.expires() >= today).toList();
  }

  /**
   * Those that still wait after today: whose slot was today has lost it, for the reason that the
   * funnel gives, or because no e-mail could go, and gets the next one.
   *
   * @param funnel null where no message was looked at
   */
  List<Deferral> after(Standing standing, double gapDays, @Nullable Candidates funnel) {
    return reslotted(current(), standing, gapDays, funnel);
  }

  /** The same after an e-mail with these messages went. */
  List<Deferral> after(
      Standing standing, double gapDays, Candidates funnel, List<Integer> messages) {
    List<Deferral> waiting = current();
    List<Deferral> still =
        waiting.isEmpty()
            ? waiting
            : waiting.stream().filter(one -> !messages.contains(one.message())).toList();
    return reslotted(still, standing, gapDays, funnel);
  }

  private List<Deferral> reslotted(
      List<Deferral> waiting, Standing standing, double gapDays, @Nullable Candidates funnel) {
    if (waiting.isEmpty()) {
      return waiting;
    }
    List<Deferral> still = new ArrayList<>();
    for (Deferral one : waiting) {
      if (one.slot() > today || !planner.isSendDay(today)) {
        still.add(one);
      } else {
        Hindrance why = funnel == null ? Hindrance.NO_SLOT : funnel.hindrance(one.message());
        int slot = calling.firstFreeSlot(standing, today, gapDays);
        still.add(one.losing(today, why, slot));
      }
    }
    return still;
  }

  /**
   * Those of an e-mail that would go but for a cap, and did not wait before.
   *
   * @param slot the first epoch day that is free for them
   */
  List<Deferral> held(Chord chord, int slot) {
    int expires = today + planner.design().rhythm().cadence().deferralDays();
    List<Deferral> waiting = current();
    List<Deferral> held = new ArrayList<>();
    for (int message : chord.messages()) {
      if (waiting.stream().noneMatch(one -> one.message() == message)) {
        held.add(new Deferral(message, today, slot, expires, List.of()));
      }
    }
    return List.copyOf(held);
  }
}
