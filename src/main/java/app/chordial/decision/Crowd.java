package app.chordial.decision;

import app.chordial.audience.CustomerView;

/** Everybody that is planned for or simulated, as they stand when a week begins. */
public interface Crowd {

  int size();

  /** A customer looked at from a minute, knowing what is known when the week begins. */
  CustomerView view(int customer, int minute);

  Standing standing(int customer);

  /** What was read so far of the customer's events; it is read on here. */
  Recollection recollection(int customer);
}
