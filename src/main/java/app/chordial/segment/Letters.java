package app.chordial.segment;

import java.util.Locale;

/** Text compared whatever the letters' case, the same in every locale. */
final class Letters {

  private Letters() {}

  /** The text without case: upper first, so that ß and SS, ı and I become one. */
  static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
