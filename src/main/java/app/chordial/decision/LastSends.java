package app.chordial.decision;

import app.chordial.decision.Standing.PastEmail;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The epoch day on which each message and each theme last went to one customer; spacing is counted
 * from them. Reads on where e-mails were added.
 */
final class LastSends {

  static final int NEVER = Integer.MIN_VALUE;

  private final int[] byMessage;
  private final int[] byTheme;
  private @Nullable PastEmail readTo;

  LastSends(Planner planner) {
    this(new int[planner.offers().length], new int[planner.design().themes().size()]);
    forget();
  }

  private LastSends(int[] byMessage, int[] byTheme) {
    this.byMessage = byMessage;
    this.byTheme = byTheme;
  }

  LastSends copy() {
    LastSends copy = new LastSends(byMessage.clone(), byTheme.clone());
    copy.readTo = readTo;
    return copy;
  }

  /** The same as reading the customer's whole past mail afresh. */
  @SuppressWarnings("ReferenceEquality") // the very same e-mail: equal ones may have other pasts
  void read(Standing standing) {
    PastEmail newest = standing.newest();
    PastEmail known = newest;
    while (known != readTo && known != null) {
      known = known.older();
    }
    if (known != readTo) {
      forget();
    }
    for (PastEmail email = newest; email != known && email != null; email = email.older()) {
      add(email);
    }
    readTo = newest;
  }

  private void forget() {
    Arrays.fill(byMessage, NEVER);
    Arrays.fill(byTheme, NEVER);
    readTo = null;
  }

  private void add(PastEmail email) {
    if (email.theme() >= 0) {
      byTheme[email.theme()] = Math.max(byTheme[email.theme()], email.day());
    }
    for (int message : email.messages()) {
      byMessage[message] = Math.max(byMessage[message], email.day());
    }
  }

  /** When a message last went, or {@link #NEVER}. */
  int message(int message) {
    return byMessage[message];
  }

  /** When a theme last went, or {@link #NEVER}. */
  int theme(int theme) {
    return byTheme[theme];
  }
}
