package app.chordial.store;

import java.util.ArrayList;
import java.util.List;

/** Lists of short texts in one text, divided by control characters that no text may hold. */
final class Packing {

  private static final char BETWEEN = '\u001f';

  private Packing() {}

  static String pack(List<String> texts) {
    return String.join(String.valueOf(BETWEEN), texts);
  }

  /** What {@link #pack} packed; the empty text is the empty list. */
  static List<String> unpack(String packed) {
    if (packed.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int to = packed.indexOf(BETWEEN); to >= 0; to = packed.indexOf(BETWEEN, from)) {
      texts.add(packed.substring(from, to));
      from = to + 1;
    }
    texts.add(packed.substring(from));
    return texts;
  }

  /** The text without control characters and outer space, as it may be packed. */
  static String clean(String text) {
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (Character.isISOControl(stripped.charAt(i))) {
        return stripped.replaceAll("\\p{Cntrl}+", " ");
      }
    }
    return stripped;
  }
}
