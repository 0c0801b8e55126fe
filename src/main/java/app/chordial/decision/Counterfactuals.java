package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.message.Message;
import app.chordial.work.Chance;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would have to change for a message to go, by deciding the same day again with each
 * change (§4.11): the kinds of change in the order of {@link Lever}, of each the smallest.
 *
 * <p>The e-mails that are built in a week stay what they are: one customer's reason does not
 * rebuild them for everybody. That one more were built is a change of its own.
 */
public final class Counterfactuals {

  private final Planner planner;

  public Counterfactuals(Planner planner) {
    this.planner = planner;
  }

  /**
   * What would bring a message into the e-mail of the view's day.
   *
   * @param markets of the week that an epoch day lies in, that of the view's day and later ones
   * @param standing after everything before the view's minute
   * @param message the id of a message of the design
   */
  public Counterfactual of(
      IntFunction<Market> markets,
      CustomerView view,
      Standing standing,
      Chance chance,
      String message) {
    int index = planner.design().messages().stream().map(one -> one.id()).toList().indexOf(message);
    if (index < 0) {
      throw new IllegalArgumentException(message);
    }
    return of(new Circumstances(planner, markets, view, standing, chance, null), index);
  }

  static Counterfactual of(Circumstances now, int message) {
    Trial trial = Trial.of(now, message);
    Reason end = end(trial);
    if (end != null) {
      return new None(end);
    }
    Step step = new Step(trial);
    List<Change> changes = step.fewest();
    if (changes.isEmpty()) {
      return new None(step.endsTooSoon() ? Reason.ENDS_TOO_SOON : Reason.NOTHING_TRIED);
    }
    Circumstances then = now;
    for (Change change : changes) {
      then = then.with(change);
    }
    return new Would(changes, then.place(message), isAsBuilt(now, then, changes));
  }

  /** Another design has other e-mails built, and so has another week. */
  private static boolean isAsBuilt(Circumstances now, Circumstances then, List<Change> changes) {
    return !then.market().variants().isEmpty()
        && changes.stream().noneMatch(Change.Built.class::isInstance)
        && (!now.isThisWeek(then.day())
            || changes.stream().anyMatch(Change.OfDesign.class::isInstance));
  }

  private static @Nullable Reason end(Trial trial) {
    if (trial.place() >= 0) {
      return Reason.GOES;
    }
    if (trial.offer().duty == Message.Duty.TRANSACTIONAL) {
      return Reason.TRANSACTIONAL;
    }
    if (trial.gate() == Silence.NOT_MAILABLE) {
      return trial.now().view().isMailable() ? Reason.HAS_LEFT : Reason.NO_CONSENT;
    }
    return trial.now().day() > trial.offer().lastDay ? Reason.IS_OVER : null;
  }
}
