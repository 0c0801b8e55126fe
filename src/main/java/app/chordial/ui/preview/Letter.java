package app.chordial.ui.preview;

import app.chordial.message.Email;
import app.chordial.ui.kit.Tone;
import java.util.List;

/**
 * An e-mail as it is shown: rendered, with what each message is in it.
 *
 * @param theme its name; empty for none
 * @param badges for each message, in their order
 */
public record Letter(Email email, String theme, List<Badge> badges) {

  /** What a message is in its e-mail; no words for nothing special. */
  public record Badge(String words, Tone tone) {}

  public Letter {
    badges = List.copyOf(badges);
  }
}
