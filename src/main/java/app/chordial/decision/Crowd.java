package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.interest.EvidenceDigest;

/** Everybody that is planned for or simulated, as they stand when a week begins. */
public interface Crowd {

  int size();

  /** A customer looked at from a minute, knowing what is known when the week begins. */
  CustomerView view(int customer, int minute);

  Standing standing(int customer);

  /** What was read so far of what the customer's events say of interests; it is read on here. */
  EvidenceDigest digest(int customer);
}
