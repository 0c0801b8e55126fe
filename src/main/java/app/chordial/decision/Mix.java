package app.chordial.decision;

import app.chordial.decision.Standing.PastEmail;
import app.chordial.message.Message.Purpose;

/**
 * The mix of what leads a customer's e-mails: of so many running at least one is led by help
 * (§4.7). It rolls over the customer's own past e-mails; those of which no message is known say
 * nothing. Unchanging.
 */
final class Mix {

  private final boolean[] isHelp;
  private final int every;

  Mix(Planner planner) {
    every = planner.design().rhythm().cadence().helpEvery();
    isHelp = new boolean[planner.offers().length];
    for (int i = 0; i < isHelp.length; i++) {
      isHelp[i] = planner.design().messages().get(i).purpose() == Purpose.HELP;
    }
  }

  boolean isHelp(int message) {
    return isHelp[message];
  }

  /** Whether the next e-mail should be led by help, since those before were not. */
  boolean isHelpsTurn(Standing standing) {
    if (every <= 0) {
      return false;
    }
    int others = 0;
    PastEmail email = standing.newest();
    while (email != null && others < every - 1) {
      if (email.lead() >= 0 && isHelp[email.lead()]) {
        return false;
      }
      others += email.lead() >= 0 ? 1 : 0;
      email = email.older();
    }
    return others == every - 1;
  }
}
