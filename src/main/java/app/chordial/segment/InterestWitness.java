package app.chordial.segment;

import app.chordial.audience.EventColumns;

/** Tells which events witness an interest, for conditions on what was done. */
@FunctionalInterface
public interface InterestWitness {

  /** No event witnesses anything. */
  InterestWitness NOTHING = _ -> (_, _) -> false;

  /** A test of single events for one interest; asked for once a condition, not once an event. */
  EventTest of(String interest);

  /** Whether the event in a row passes. */
  @FunctionalInterface
  interface EventTest {
    boolean holds(EventColumns events, int row);
  }
}
