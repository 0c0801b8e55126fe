package app.chordial.ui.messages;

import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.work.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The messages of a design with what is known of each.
 *
 * @param leads how many customers each leads an e-mail to in the coming week; empty while unknown
 * @param problems of those that have any
 */
record Library(Design design, Map<String, Long> leads, Map<String, List<Problem>> problems) {

  /**
   * One message in the library.
   *
   * @param theme its name; empty where it has none that there is
   * @param leads how many customers get an e-mail led by it in the coming week; −1 while unknown
   * @param problems what is wrong with it, the worst first
   */
  record Row(Message message, String theme, long leads, List<Problem> problems) {
    Row {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The messages that a search and a filter let through, in the order of the design.
   *
   * @param sought words of a name, subject, theme or interest; empty for all
   * @param theme an id; empty for all
   */
  List<Row> rows(String sought, String theme) {
    String wanted = sought.strip().toLowerCase(Locale.ROOT);
    return design.messages().stream()
        .filter(one -> theme.isEmpty() || one.theme().equals(theme))
        .filter(one -> words(one).contains(wanted))
        .map(this::row)
        .toList();
  }

  private String words(Message one) {
    Theme theme = design.theme(one.theme());
    Stream<String> interests =
        one.interests().stream()
            .map(design::interest)
            .map(interest -> interest == null ? "" : interest.name());
    return String.join(
            " ",
            Stream.concat(
                    Stream.of(one.name(), one.subject(), theme == null ? "" : theme.name()),
                    interests)
                .toList())
        .toLowerCase(Locale.ROOT);
  }

  private Row row(Message one) {
    Theme theme = design.theme(one.theme());
    return new Row(
        one,
        theme == null ? "" : theme.name(),
        leads.isEmpty() ? -1 : leads.getOrDefault(one.id(), 0L),
        problems.getOrDefault(one.id(), List.of()));
  }
}
