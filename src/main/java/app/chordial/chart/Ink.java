package app.chordial.chart;

import java.awt.Color;
import java.util.List;

/**
 * What a line or bar stands for, in the fixed order in which series take their colours: those of
 * Okabe and Ito (2008), which people with any colour vision tell apart, with grey in black's place,
 * and the house's accent for what belongs to no series.
 */
public enum Ink {
  DESIGN(0x0072b2),
  GOOD(0x009e73),
  CAUTION(0xe69f00),
  WILDCARD(0xcc79a7),
  BASELINE(0x8a93a3),
  TIRED(0xd55e00),
  SKY(0x56b4e9),
  SUN(0xf0e442),
  ACCENT(0x4f46e5);

  private static final List<Ink> SERIES = List.of(values()).subList(0, 8);

  private final Color pure;

  Ink(int pure) {
    this.pure = new Color(pure);
  }

  /** The ink of the n-th series, from 0; after the eighth they come round again. */
  public static Ink nth(int n) {
    return SERIES.get(Math.floorMod(n, SERIES.size()));
  }

  Color pure() {
    return pure;
  }
}
