package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
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
    Tries tries = new Tries(trial);
    List<Change> changes = changes(trial, tries);
    if (changes.isEmpty()) {
      return new None(endsTooSoon(trial, tries) ? Reason.ENDS_TOO_SOON : Reason.NOTHING_TRIED);
    }
    Circumstances then = now;
    for (Change change : changes) {
      then = then.with(change);
    }
    return new Would(changes, then.place(message), !then.market().variants().isEmpty());
  }

  private static @Nullable Reason end(Trial trial) {
    if (trial.place() >= 0) {
      return Reason.GOES;
    }
    if (trial.gate() == Silence.NOT_MAILABLE) {
      return trial.now().view().isMailable() ? Reason.HAS_LEFT : Reason.NO_CONSENT;
    }
    return trial.now().day() > trial.offer().lastDay ? Reason.IS_OVER : null;
  }

  private static boolean endsTooSoon(Trial trial, Tries tries) {
    return trial.gate() != null
        && trial.gate() != Silence.RESTING
        && trial.offer().lastDay != Integer.MAX_VALUE
        && tries.ahead().canMail() == Ahead.NEVER;
  }

  /** One that does it, else two of which the first takes away what stops the message now. */
  private static List<Change> changes(Trial trial, Tries tries) {
    Change one = one(trial, tries);
    if (one != null) {
      return List.of(one);
    }
    for (Lever lever : Lever.lifting(trial)) {
      Change first = tries.lifting(lever);
      if (first != null) {
        Trial lifted = Trial.of(trial.now().with(first), trial.message());
        Change second = one(lifted, new Tries(lifted));
        if (second != null) {
          return List.of(first, second);
        }
      }
    }
    return List.of();
  }

  private static @Nullable Change one(Trial trial, Tries tries) {
    for (Lever lever : Lever.against(trial)) {
      Change change = tries.bringing(lever);
      if (change != null) {
        return change;
      }
    }
    return null;
  }
}
