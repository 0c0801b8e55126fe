package app.chordial.interest;

import java.util.List;
import java.util.Locale;

/** A pattern in which {@code *} stands for any text; the letters' case does not matter. */
final class Glob {

  private final List<String> pieces;

  Glob(String pattern) {
    pieces = List.of(pattern.strip().toLowerCase(Locale.ROOT).split("\\*", -1));
  }

  /**
   * @param text in lower case
   */
  boolean matches(String text) {
    String first = pieces.getFirst();
    String last = pieces.getLast();
    if (pieces.size() == 1) {
      return text.equals(first);
    }
    if (text.length() < first.length() + last.length()
        || !text.startsWith(first)
        || !text.endsWith(last)) {
      return false;
    }
    int at = first.length();
    int end = text.length() - last.length();
    for (String piece : pieces.subList(1, pieces.size() - 1)) {
      int found = text.indexOf(piece, at);
      if (found < 0 || found + piece.length() > end) {
        return false;
      }
      at = found + piece.length();
    }
    return true;
  }

  /**
   * Whether the pattern matches an address as a whole, or from its path on, or its path alone, so
   * that {@code /rods/*} finds {@code https://shop.example.com/rods/carp?page=2}.
   *
   * @param address in lower case
   */
  boolean matchesAddress(String address) {
    String path = path(address);
    return matches(address) || matches(path) || matches(withoutQuery(path));
  }

  private static String path(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return address;
    }
    int slash = address.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : address.substring(slash);
  }

  private static String withoutQuery(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '?' || path.charAt(i) == '#') {
        return path.substring(0, i);
      }
    }
    return path;
  }
}
