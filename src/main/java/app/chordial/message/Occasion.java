package app.chordial.message;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * From whom to whom, and on which day.
 *
 * @param date what Liquid's {@code 'now'} means
 */
public record Occasion(Sender sender, Recipient recipient, LocalDate date) {

  /** Text as HTML; a mail tool's tags stay as they are, or it would not know them. */
  String escaped(String text) {
    String escaped = Entities.escape(text);
    if (recipient.areTags()) {
      for (String tag :
          List.of(
              recipient.firstName(),
              recipient.lastName(),
              recipient.email(),
              sender.unsubscribe(),
              sender.address())) {
        escaped = tag.isBlank() ? escaped : escaped.replace(Entities.escape(tag), tag);
      }
    }
    return escaped;
  }
}
