package app.chordial.interest;

import java.util.List;

/**
 * How strongly a customer shows one interest, and why.
 *
 * @param affinity 0 to 1
 * @param evidence newest first; unless the customer {@code stated} otherwise, its weights and those
 *     of what is borne add up to the S of the affinity
 * @param bearings tags and attributes that the customer bears, newest first
 * @param ignored how many of the last e-mails about it were ignored in a row, with no evidence
 *     since
 * @param isSilenced whether those were too many, so that its evidence draws no mail until renewed
 */
public record Leaning(
    double affinity,
    Stated stated,
    List<Evidence> evidence,
    List<Bearing> bearings,
    int ignored,
    boolean isSilenced) {

  public Leaning {
    evidence = List.copyOf(evidence);
    bearings = List.copyOf(bearings);
  }

  /** What ignored e-mails left of the evidence, 0 to 1; 1 where there is none. */
  public double left() {
    double before = 0;
    double now = 0;
    for (Evidence one : evidence) {
      now += one.weight();
      before += one.unheededWeight();
    }
    for (Bearing one : bearings) {
      now += one.weight();
      before += one.fullWeight();
    }
    return before > 0 ? now / before : 1;
  }
}
