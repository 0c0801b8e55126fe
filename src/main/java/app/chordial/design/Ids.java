package app.chordial.design;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Makes ids of names: short, readable in files, never changed once given. */
public final class Ids {

  private static final int LONGEST = 60;

  private Ids() {}

  /**
   * An id such as {@code spring-bulbs-2}: the name's letters and digits in lower case with single
   * dashes, and a number behind where that is taken.
   */
  public static String of(String name, Collection<String> taken) {
    String id = kebab(name);
    String free = id;
    for (int number = 2; taken.contains(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  public static String ofInterest(String name, Design design) {
    return of(name, design.interests().stream().map(interest -> interest.id()).toList());
  }

  public static String ofSegment(String name, Design design) {
    return of(name, design.segments().stream().map(segment -> segment.id()).toList());
  }

  public static String ofTheme(String name, Design design) {
    return of(name, design.themes().stream().map(theme -> theme.id()).toList());
  }

  public static String ofMessage(String name, Design design) {
    return of(name, design.messages().stream().map(message -> message.id()).toList());
  }

  private static String kebab(String name) {
    String plain =
        Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    List<Integer> letters = plain.codePoints().limit(LONGEST).boxed().toList();
    StringBuilder id = new StringBuilder();
    letters.forEach(id::appendCodePoint);
    String trimmed = id.toString().replaceAll("-$", "");
    return trimmed.isEmpty() ? "unnamed" : trimmed;
  }
}
