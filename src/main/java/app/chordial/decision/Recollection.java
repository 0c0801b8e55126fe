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
  final MailHistory mail;
  final LastSends last;

  /** Of each message the epoch day of the purchase that blocks it longest. */
  final int[] lastBought;

  /** The product of each such purchase, where there was one. */
  final int[] lastItem;

  final Ownership owned;
  int readTo = -1;

  /** How many of the audience's estimated e-mails were looked at. */
  int estimatedTo;

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
    this(
        new EvidenceDigest(planner.tastes().size()),
        new MailHistory(planner.transactional()),
        new LastSends(planner),
        new int[planner.offers().length],
        new int[planner.offers().length],
        new Ownership());
  }

  private Recollection(
      EvidenceDigest digest,
      MailHistory mail,
      LastSends last,
      int[] lastBought,
      int[] lastItem,
      Ownership owned) {
    this.digest = digest;
    this.mail = mail;
    this.last = last;
    this.lastBought = lastBought;
    this.lastItem = lastItem;
    this.owned = owned;
  }

  /** The same, to be read on by itself. */
  public Recollection copy() {
    Recollection copy =
        new Recollection(
            digest.copy(),
            mail.copy(),
            last.copy(),
            lastBought.clone(),
            lastItem.clone(),
            owned.copy());
    copy.readTo = readTo;
    copy.estimatedTo = estimatedTo;
    copy.hasLeft = hasLeft;
    copy.wasMailed = wasMailed;
    copy.lastSent = lastSent;
    copy.silentSince = silentSince;
    copy.mailsSinceAct = mailsSinceAct;
    return copy;
  }
}
