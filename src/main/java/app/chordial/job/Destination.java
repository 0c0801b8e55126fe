package app.chordial.job;

import org.jspecify.annotations.Nullable;

/** Where a plan can be written for. */
public enum Destination {
  /** A table of every e-mail with everything, as CSV and as JSON Lines. */
  GENERIC("generic", "Any tool"),
  /** Every decision with its probability, to judge results by later. */
  LOG("log", "Decision log"),
  MAILCHIMP("mailchimp", "Mailchimp");

  private final String id;
  private final String title;

  Destination(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** How the command line calls it. */
  public String id() {
    return id;
  }

  /** How the screen calls it. */
  public String title() {
    return title;
  }

  /** The destination of an id, or null. */
  public static @Nullable Destination of(String id) {
    for (Destination destination : values()) {
      if (destination.id.equals(id)) {
        return destination;
      }
    }
    return null;
  }
}
