package app.chordial.store;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One customer as a person reads it: what screens show and exports write.
 *
 * @param attributes name to text as it was stated, in the order of names, without tags
 * @param isMailable whether mail is allowed today
 */
public record CustomerCard(
    long storeId,
    @Nullable String externalId,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    SequencedMap<String, String> attributes,
    List<String> tags,
    boolean isMailable) {

  /** What to call somebody: the name, else the address, else the shop's number. */
  public String title() {
    String name =
        ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
    if (!name.isEmpty()) {
      return name;
    }
    if (email != null) {
      return email;
    }
    return externalId == null ? "" : externalId;
  }
}
