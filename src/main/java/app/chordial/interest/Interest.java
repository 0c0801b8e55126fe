package app.chordial.interest;

import java.util.List;

/**
 * A bucket: what witnesses one interest.
 *
 * @param id stable, made once, such as {@code fishing}
 * @param isDurable whether a purchase here means that the need is met for a while (§4.5)
 * @param halfLifeScale multiplies every half-life of the evidence; 1 is usual
 * @param isSeasonal whether evidence decays by the calendar, and counts again a year later
 */
public record Interest(
    String id,
    String name,
    List<Witness> witnesses,
    boolean isDurable,
    double halfLifeScale,
    boolean isSeasonal) {

  public Interest {
    witnesses = List.copyOf(witnesses);
  }

  /** One that is the same all year round. */
  public Interest(
      String id, String name, List<Witness> witnesses, boolean isDurable, double halfLifeScale) {
    this(id, name, witnesses, isDurable, halfLifeScale, false);
  }

  public Interest named(String other) {
    return new Interest(id, other, witnesses, isDurable, halfLifeScale, isSeasonal);
  }

  public Interest withWitnesses(List<Witness> others) {
    return new Interest(id, name, others, isDurable, halfLifeScale, isSeasonal);
  }

  public Interest durable(boolean is) {
    return new Interest(id, name, witnesses, is, halfLifeScale, isSeasonal);
  }

  public Interest scaled(double scale) {
    return new Interest(id, name, witnesses, isDurable, scale, isSeasonal);
  }

  public Interest seasonal(boolean is) {
    return new Interest(id, name, witnesses, isDurable, halfLifeScale, is);
  }
}
