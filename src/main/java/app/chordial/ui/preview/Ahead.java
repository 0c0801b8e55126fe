package app.chordial.ui.preview;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Span;
import app.chordial.work.Chance;

/** How far screens look ahead: all the same, so that they share one plan. */
public final class Ahead {

  /** How many days are planned. */
  public static final int DAYS = 28;

  private Ahead() {}

  /** The coming weeks from a snapshot on. */
  public static Span span(Snapshot snapshot) {
    return new Span(snapshot.date(), DAYS, new Chance(0, 0));
  }
}
