package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.store.PlanRun;
import app.chordial.store.PlanRun.State;
import app.chordial.store.Runs;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Lets exported plans be settled as the results of their e-mails come in, and be open again where
 * the results are taken back. Only sends settle: a mail tool that tells of clicks alone does not
 * tell who was sent what, and its lines go on counting.
 */
final class Settling {

  /** So much later than a plan's last e-mail there is no doubt that its own results are in. */
  private static final int DAYS_AFTER = 7;

  private static final byte SENT = EventType.SENT.code();
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Workspace workspace;

  Settling(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Brings every plan into the state that follows from what the shop knows. */
  void settle(Audience audience) throws Refusal {
    Runs runs = workspace.runs();
    int newest = newestSent(audience.events());
    for (PlanRun run : runs.all()) {
      State state = run.state();
      boolean isOut = state == State.EXPORTED || state == State.SETTLED;
      if (isOut && isOpenToDoubt(run, audience, newest)) {
        OptionalInt last = runs.lastMinute(run.id());
        boolean isSettled =
            last.isPresent() && newest >= last.getAsInt() + DAYS_AFTER * MINUTES_A_DAY;
        State next = isSettled ? State.SETTLED : State.EXPORTED;
        if (next != state) {
          runs.change(run.id(), next);
        }
      }
    }
  }

  /** Most are not, which is told without a look at their lines, of which there may be millions. */
  private static boolean isOpenToDoubt(PlanRun run, Audience audience, int newest) {
    LocalDate earliest = run.made().from().plusDays(DAYS_AFTER);
    LocalDate latest = run.made().end().plusDays(DAYS_AFTER);
    return run.state() == State.SETTLED
        ? newest < audience.time().startOf(latest)
        : newest >= audience.time().startOf(earliest);
  }

  private static int newestSent(EventColumns events) {
    int newest = 0;
    for (int row = 0; row < events.size(); row++) {
      if (events.typeCode(row) == SENT) {
        newest = Math.max(newest, events.minute(row));
      }
    }
    return newest;
  }
}
