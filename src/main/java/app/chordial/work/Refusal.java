package app.chordial.work;

/**
 * The world's matter: a file, a disk or another process that stands in the way. Its message is for
 * the user and says what failed, what is safe and what to do, in that order.
 */
public class Refusal extends Exception {

  private final String words;

  public Refusal(String failed, String safe, String todo) {
    this(failed, safe, todo, null);
  }

  public Refusal(
      String failed, String safe, String todo, @org.jspecify.annotations.Nullable Throwable cause) {
    super(failed + " " + safe + " " + todo, cause);
    words = failed + " " + safe + " " + todo;
  }

  /** The three sentences, for the user. */
  @Override
  public String getMessage() {
    return words;
  }
}
