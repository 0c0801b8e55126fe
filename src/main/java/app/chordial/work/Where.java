package app.chordial.work;

/**
 * A place a person can be taken to.
 *
 * @param place which screen
 * @param id which thing there: the id of an interest, segment, message or customer, the name of a
 *     card or a file with its line; empty for the screen itself
 */
public record Where(Place place, String id) {

  /** The screens, in the order of the loop. */
  public enum Place {
    HOME,
    DATA,
    INTERESTS,
    SEGMENTS,
    MESSAGES,
    RHYTHM,
    PREVIEW,
    SIMULATE,
    EXPORT
  }

  public static Where at(Place place) {
    return new Where(place, "");
  }

  public static Where at(Place place, String id) {
    return new Where(place, id);
  }
}
