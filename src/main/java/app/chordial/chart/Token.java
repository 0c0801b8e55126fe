package app.chordial.chart;

import java.awt.Color;

/** A named colour of the house, in both themes. */
public enum Token {
  BACKGROUND(0xf6f7f9, 0x12151b),
  CARD(0xffffff, 0x1a1f28),
  LINE(0xe3e6ea, 0x2b323e),
  TEXT(0x1c2330, 0xe6eaf1),
  QUIET(0x657084, 0x96a1b5),
  ACCENT(0x4f46e5, 0x8b8cf6),
  ACCENT_SOFT(0xeef0fe, 0x262a4a),
  GOOD(0x0b7a5a, 0x4cc79b),
  CAUTION(0x9a5b00, 0xe2ad55),
  WILDCARD(0xb4326e, 0xef7fb1),
  REFUSED(0x9b2c2c, 0xf08c8c);

  private final Color light;
  private final Color dark;

  Token(int light, int dark) {
    this.light = new Color(light);
    this.dark = new Color(dark);
  }

  public Color in(Mode mode) {
    return switch (mode) {
      case LIGHT -> light;
      case DARK -> dark;
    };
  }
}
