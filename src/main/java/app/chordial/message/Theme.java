package app.chordial.message;

/**
 * The context under which several messages can share one e-mail.
 *
 * @param subject Liquid, for an e-mail whose lead message has none
 * @param spacingDays the least number of days between two e-mails of this theme to one customer
 */
public record Theme(String id, String name, Kind kind, String subject, int spacingDays) {

  /** What joins a theme's messages. */
  public enum Kind {
    /** A topic: its messages are about one thing. */
    TOPICAL,
    /** An occasion, such as this week's deals: unlike things may share the page (§4.2, §4.7). */
    CONTEXTUAL
  }
}
