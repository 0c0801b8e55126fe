package app.chordial.ui.workbench;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds what somebody means by a few letters. */
public final class Finding {

  private static final int WORD_START = 8;
  private static final int NEIGHBOUR = 6;
  private static final int LETTER = 1;
  private static final int WHOLE_START = 20;

  private Finding() {}

  /**
   * The things whose words contain the letters in their order, the best first, equal ones in the
   * order given. No letters find everything.
   */
  public static <T> List<T> find(String letters, List<T> things, Function<T, String> words) {
    record Found<T>(T thing, int score) {}
    return things.stream()
        .flatMap(
            thing ->
                score(letters, words.apply(thing)).stream()
                    .mapToObj(score -> new Found<>(thing, score)))
        .sorted(Comparator.comparingInt((Found<T> found) -> found.score()).reversed())
        .map(Found::thing)
        .toList();
  }

  /** Whether words contain the letters side by side. */
  static boolean isNear(String letters, String words) {
    return bare(words).contains(bare(letters).strip());
  }

  /**
   * How well letters fit words: letters at the start of words and letters that follow each other
   * count more; empty where they are not all there in order.
   */
  static OptionalInt score(String letters, String words) {
    int[] wanted = bare(letters).codePoints().filter(Character::isLetterOrDigit).toArray();
    int[] there = bare(words).codePoints().toArray();
    int best =
        IntStream.rangeClosed(0, Math.max(0, there.length - wanted.length))
            .map(from -> scoreFrom(from, wanted, there))
            .max()
            .orElse(-1);
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static int scoreFrom(int from, int[] wanted, int[] there) {
    int score = 0;
    int at = from;
    int last = -2;
    for (int letter : wanted) {
      while (at < there.length && there[at] != letter) {
        at++;
      }
      if (at == there.length) {
        return -1;
      }
      boolean startsWord = at == 0 || !Character.isLetterOrDigit(there[at - 1]);
      score += startsWord ? WORD_START : at == last + 1 ? NEIGHBOUR : LETTER;
      score += at == 0 ? WHOLE_START : 0;
      last = at++;
    }
    return Math.max(0, score - there.length / 16);
  }

  /** Small letters without accents. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
