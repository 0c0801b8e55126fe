package app.chordial.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first name in a subject, as each mail tool writes it. */
final class MergeTags {

  private static final Pattern FIRST_NAME =
      Pattern.compile(
          "\\{\\{\\s*customer\\.first_name\\s*(?:\\|\\s*default:\\s*[\"']([^\"']*)[\"']\\s*)?}}");

  private MergeTags() {}

  static String of(Destination destination, String text) {
    return switch (destination) {
      case GENERIC, LOG -> text;
      case MAILCHIMP ->
          FIRST_NAME
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(mailchimp(found.group(1))));
    };
  }

  private static String mailchimp(@org.jspecify.annotations.Nullable String otherwise) {
    return otherwise == null || otherwise.isEmpty()
        ? "*|FNAME|*"
        : "*|IF:FNAME|**|FNAME|**|ELSE:|*" + otherwise + "*|END:IF|*";
  }
}
