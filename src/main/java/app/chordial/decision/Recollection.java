package app.chordial.decision;

import app.chordial.insight.MailHistory;
import app.chordial.interest.EvidenceDigest;

/**
 * What was read of one customer's events so far, so that the next decision reads only what was
 * added: a shortcut that changes no answer. Belongs to one customer, one set of columns and one
 * thread at a time.
 */
public final class Recollection {
  final EvidenceDigest digest;
  final MailHistory mail = new MailHistory();
  final int[] lastBought;
  int readTo = -1;
  boolean hasLeft;
  boolean wasMailed;
  int lastSent;
  int silentSince;
  int mailsSinceAct;

  /** The customer's past mail, as of the last decision. */
  public MailHistory mail() {
    return mail;
  }

  Recollection(Planner planner) {
    digest = new EvidenceDigest(planner.tastes().size());
    lastBought = new int[planner.offers().length];
  }
}
