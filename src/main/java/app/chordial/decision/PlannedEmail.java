package app.chordial.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan and of the decision log: one e-mail to one customer.
 *
 * @param storeId the store's id of the customer
 * @param minute when it goes, minutes of UTC since 1970
 * @param theme id
 * @param messages ids, the lead first
 * @param propensity the probability with which exactly this e-mail was chosen here, 0 to 1
 * @param worthMinor what it is worth by §4.6, in minor units
 * @param other the e-mail that could have been drawn instead, wildcards aside, or null where none
 *     could
 * @param hasWildcard whether the last message is a wildcard
 */
public record PlannedEmail(
    long storeId,
    int minute,
    String theme,
    List<String> messages,
    double propensity,
    double worthMinor,
    @Nullable Composition other,
    boolean hasWildcard) {

  public PlannedEmail {
    messages = List.copyOf(messages);
  }

  /** One that no draw had a part in, or of which that is not known. */
  public PlannedEmail(
      long storeId,
      int minute,
      String theme,
      List<String> messages,
      double propensity,
      double worthMinor) {
    this(storeId, minute, theme, messages, propensity, worthMinor, null, false);
  }

  /** The id of the message that is a wildcard, or null. */
  public @Nullable String wildcard() {
    return hasWildcard && !messages.isEmpty() ? messages.getLast() : null;
  }

  /** What it is built as. */
  public Composition email() {
    return new Composition(theme, messages);
  }
}
