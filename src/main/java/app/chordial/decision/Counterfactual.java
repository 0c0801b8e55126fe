package app.chordial.decision;

import java.util.List;

/** What would have to change for a message to be in the e-mail that a customer gets (§4.11). */
public sealed interface Counterfactual {

  /**
   * What would bring the message in, found by deciding again.
   *
   * @param changes one, or two where no single one does it, besides a later day and one more
   *     e-mail; each is done after the one before, and the last is the smallest of its kind that
   *     suffices
   * @param place of the message in the e-mail that then goes; 0 leads it
   * @param isAsBuilt whether it holds as long as the few e-mails that are built that week stay what
   *     they are
   */
  record Would(List<Change> changes, int place, boolean isAsBuilt) implements Counterfactual {

    public Would {
      changes = List.copyOf(changes);
    }

    public boolean leads() {
      return place == 0;
    }
  }

  /** Nothing that is known here would bring it in. */
  record None(Reason why) implements Counterfactual {}

  /** Why nothing would. */
  enum Reason {
    /** There is nothing to change: it is in the e-mail. */
    GOES,
    /** No consent, or suppressed. */
    NO_CONSENT,
    /** Left after what the shop's ledger of consents knows. */
    HAS_LEFT,
    /** Its last day is past. */
    IS_OVER,
    /** It is transactional: it goes when something happens. */
    TRANSACTIONAL,
    /** Its last day comes before the next day on which an e-mail can go. */
    ENDS_TOO_SOON,
    /** Neither one change nor two of those that were tried. */
    NOTHING_TRIED
  }
}
