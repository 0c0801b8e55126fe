package app.chordial.message;

import app.chordial.work.Problem;
import java.util.List;

/**
 * An e-mail as it would arrive.
 *
 * @param html a whole document
 * @param problems what could not be rendered; it stands in the e-mail as it was written
 */
public record Email(
    String subject, String preheader, String html, String text, List<Problem> problems) {

  public Email {
    problems = List.copyOf(problems);
  }
}
