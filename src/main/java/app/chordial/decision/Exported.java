package app.chordial.decision;

import java.util.List;

/**
 * What plans that were exported mean for the next one.
 *
 * @param open lines whose results are still to come: they count as sent, whatever the log has
 * @param settled lines whose results are in: they only tell what was in an e-mail of the log
 * @param heldBack messages that their caps held back and no plan has listed as expired, in the
 *     order of time
 */
public record Exported(
    List<PlannedEmail> open, List<PlannedEmail> settled, List<HeldBack> heldBack) {

  /** Of a shop that exported nothing. */
  public static final Exported NONE = new Exported(List.of(), List.of(), List.of());

  public Exported {
    open = List.copyOf(open);
    settled = List.copyOf(settled);
    heldBack = List.copyOf(heldBack);
  }

  /** Lines whose results are still to come, and nothing else. */
  public static Exported open(List<PlannedEmail> lines) {
    return new Exported(lines, List.of(), List.of());
  }
}
