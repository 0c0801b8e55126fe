package app.chordial.response;

/**
 * What came of one e-mail, as far as a log can be trusted: opens are not in it, since mail programs
 * open by themselves.
 *
 * @param isClicked by a person who did not go on to unsubscribe
 * @param isBounced because the address takes no mail any more
 */
public record Response(
    boolean isClicked, boolean isUnsubscribed, boolean isBounced, boolean isComplained) {

  /** Nothing came of it. */
  public static final Response NONE = new Response(false, false, false, false);
}
