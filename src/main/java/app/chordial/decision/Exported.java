package app.chordial.decision;

import java.util.List;

/**
 * What plans that were exported mean for the next one.
 *
 * @param open lines whose results are still to come: they count as sent, whatever the log has
 * @param settled lines whose results are in: they only tell what was in an e-mail of the log
 */
public record Exported(List<PlannedEmail> open, List<PlannedEmail> settled) {

  /** Of a shop that exported nothing. */
  public static final Exported NONE = new Exported(List.of(), List.of());

  public Exported {
    open = List.copyOf(open);
    settled = List.copyOf(settled);
  }

  /** Lines whose results are still to come, and nothing else. */
  public static Exported open(List<PlannedEmail> lines) {
    return new Exported(lines, List.of());
  }
}
