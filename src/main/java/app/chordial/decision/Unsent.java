package app.chordial.decision;

import java.util.List;

/** What would have gone by a plan, and does not. */
public record Unsent(List<HeldBack> heldBack, List<HeldOut> heldOut) {

  public static final Unsent NONE = new Unsent(List.of(), List.of());

  public Unsent {
    heldBack = List.copyOf(heldBack);
    heldOut = List.copyOf(heldOut);
  }

  /** What caps held back, and nothing else. */
  public static Unsent heldBack(List<HeldBack> heldBack) {
    return new Unsent(heldBack, List.of());
  }
}
