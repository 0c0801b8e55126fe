package app.chordial.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that would leave a hole in the text where a customer has none: fields without {@code
 * default} that no {@code if} about them guards.
 */
final class PersonalFields {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\{\\{-?\\s*customer\\.(first_name|last_name)\\b([^}]*)}}|\\{%-?\\s*(\\w+)([^%]*)%}");
  private static final Pattern DEFAULT = Pattern.compile("\\|\\s*default\\s*:");

  private PersonalFields() {}

  /** One sentence for each such field. */
  static List<String> withoutFallback(Message message, Theme theme) {
    List<String> found = new ArrayList<>();
    find("Subject", message.subject().isBlank() ? theme.subject() : message.subject(), found);
    find("Preheader", message.preheader(), found);
    find("Body", message.body(), found);
    return found;
  }

  private static void find(String part, String source, List<String> found) {
    Deque<String> guards = new ArrayDeque<>();
    Matcher piece = PIECE.matcher(source);
    while (piece.find()) {
      String field = piece.group(1);
      if (field == null) {
        track(piece.group(3), piece.group(4), guards);
      } else if (!DEFAULT.matcher(piece.group(2)).find() && !isGuarded(field, guards)) {
        found.add(
            "%s, line %d: {{ customer.%s }} has no fallback, so that it is a hole where the name is not known. Write {{ customer.%s | default: 'there' }}."
                .formatted(part, line(source, piece.start()), field, field));
      }
    }
  }

  private static void track(String tag, String condition, Deque<String> guards) {
    switch (tag) {
      case "if", "unless" -> guards.push(condition);
      case "endif", "endunless" -> guards.poll();
      default -> {}
    }
  }

  private static boolean isGuarded(String field, Deque<String> guards) {
    return guards.stream().anyMatch(condition -> condition.contains("customer." + field));
  }

  private static long line(String source, int end) {
    return 1 + source.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
