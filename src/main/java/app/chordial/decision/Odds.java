package app.chordial.decision;

import java.util.List;

/**
 * With which probability which e-mail goes on an occasion, before anything is drawn.
 *
 * @param emails that may go, each once; none where nothing could go
 */
public record Odds(List<Likely> emails) {

  /** Nothing goes. */
  public static final Odds NOTHING = new Odds(List.of());

  /**
   * One of the e-mails that may go.
   *
   * @param probability 0 to 1; those of all add up to 1
   */
  public record Likely(Composition email, double probability) {}

  public Odds {
    emails = List.copyOf(emails);
  }

  /** The probability of an e-mail, 0 to 1. */
  public double of(Composition email) {
    double sum = 0;
    for (Likely one : emails) {
      sum += one.email().equals(email) ? one.probability() : 0;
    }
    return sum;
  }

  /** The probability that nothing goes: it hangs on no draw. */
  public double ofNothing() {
    return emails.isEmpty() ? 1 : 0;
  }
}
