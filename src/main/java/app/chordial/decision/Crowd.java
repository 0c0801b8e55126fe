package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.work.Parallel;
import java.util.List;

/** Everybody that is planned for or simulated, as they stand when a week begins. */
public interface Crowd {

  /** How many are decided for, each with a number below it. */
  int size();

  /**
   * How many of the first so many customers are there, for whom it was made {@link #ready}: the
   * place of who may join later doesn't count.
   */
  default int present(int customers) {
    return customers;
  }

  /** Called before any of the first so many customers is looked at. */
  void ready(int customers, Parallel parallel);

  /** The different e-mails that the shop has built already in the calendar week of an epoch day. */
  List<Composition> built(int day);

  /** A customer looked at from a minute, knowing what is known when the week begins. */
  CustomerView view(int customer, int minute);

  Standing standing(int customer);

  /** What was read so far of the customer's events; it is read on here. */
  Recollection recollection(int customer);
}
