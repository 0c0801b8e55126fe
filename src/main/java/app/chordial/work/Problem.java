package app.chordial.work;

/** Something that the user should know and can mend, and the place where. */
public record Problem(Severity severity, Where where, String message) {

  /** How much it matters. */
  public enum Severity {
    /** Nothing can go on before it is mended. */
    ERROR,
    /** It can go on, and will probably not do what was meant. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  public static Problem error(Where where, String message) {
    return new Problem(Severity.ERROR, where, message);
  }

  public static Problem warning(Where where, String message) {
    return new Problem(Severity.WARNING, where, message);
  }

  public static Problem note(Where where, String message) {
    return new Problem(Severity.NOTE, where, message);
  }
}
