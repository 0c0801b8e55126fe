package app.chordial.message;

/**
 * To whom an e-mail speaks: one person, or everybody by the merge tags of a mail tool.
 *
 * @param firstName empty where unknown
 * @param lastName empty where unknown
 * @param areTags whether the fields are merge tags, which stay as they are also in HTML
 */
public record Recipient(String firstName, String lastName, String email, boolean areTags) {

  public static Recipient person(String firstName, String lastName, String email) {
    return new Recipient(firstName, lastName, email, false);
  }

  /** Everybody: what a mail tool fills in when it sends. */
  public static Recipient tags(String firstName, String lastName, String email) {
    return new Recipient(firstName, lastName, email, true);
  }
}
