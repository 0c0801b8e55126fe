package app.chordial.ui.preview;

import app.chordial.message.Recipient;
import app.chordial.ui.kit.Texts;

/**
 * A customer as a person knows them.
 *
 * @param firstName empty where unknown
 * @param lastName empty where unknown
 * @param email empty where unknown
 */
public record Found(long storeId, String firstName, String lastName, String email) {

  /** Somebody of whom nothing but the number is known. */
  public static Found number(long storeId) {
    return new Found(storeId, "", "", "");
  }

  /** First and last name; empty where both are unknown. */
  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /** What to call them: the name, else the address, else the number. */
  public String title() {
    String name = name();
    return !name.isEmpty()
        ? name
        : !email.isEmpty() ? email : Texts.text("preview.customer", String.valueOf(storeId));
  }

  /** What to call them within a sentence. */
  public String shortName() {
    return !firstName.isEmpty()
        ? firstName
        : !lastName.isEmpty() ? lastName : Texts.text("preview.this-customer");
  }

  /** To whom their e-mails speak. */
  public Recipient recipient() {
    return Recipient.person(firstName, lastName, email);
  }
}
