package app.chordial.interest;

import java.util.Locale;

/**
 * A word or phrase to be found in a text as whole words, whatever the letters' case, also in the
 * plural with s or es. Scripts that are written without spaces need no word's edge.
 */
final class Word {

  private final String word;

  Word(String word) {
    this.word = word.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @param text in lower case
   */
  boolean isIn(String text) {
    if (word.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isEdge(text, at) && endsWell(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWell(String text, int end) {
    return isEdge(text, end)
        || (text.startsWith("s", end) && isEdge(text, end + 1))
        || (text.startsWith("es", end) && isEdge(text, end + 2));
  }

  /** Whether no word goes on across the place before {@code at}. */
  private static boolean isEdge(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    return !joins(text.codePointBefore(at)) || !joins(text.codePointAt(at));
  }

  private static boolean joins(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !isWrittenWithoutSpaces(codePoint);
  }

  private static boolean isWrittenWithoutSpaces(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI
        || script == Character.UnicodeScript.LAO
        || script == Character.UnicodeScript.KHMER
        || script == Character.UnicodeScript.MYANMAR;
  }
}
