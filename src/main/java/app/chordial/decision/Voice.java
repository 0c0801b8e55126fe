package app.chordial.decision;

/**
 * How an explanation is told: the sentences are the same wherever they stand.
 *
 * @param customer what the customer is called in a sentence
 * @param mark stands before and behind what counts most, such as two asterisks; may be empty
 */
public record Voice(String customer, String mark) {

  /** Without a name and without marks. */
  public static final Voice PLAIN = new Voice("this customer", "");

  String strong(String words) {
    return mark + words + mark;
  }
}
