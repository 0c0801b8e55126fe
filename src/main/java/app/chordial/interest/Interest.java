package app.chordial.interest;

import java.util.List;

/**
 * A bucket: what witnesses one interest.
 *
 * @param id stable, made once, such as {@code fishing}
 * @param isDurable whether a purchase here means that the need is met for a while (§4.5)
 * @param halfLifeScale multiplies every half-life of the evidence; 1 is usual
 */
public record Interest(
    String id, String name, List<Witness> witnesses, boolean isDurable, double halfLifeScale) {

  public Interest {
    witnesses = List.copyOf(witnesses);
  }
}
