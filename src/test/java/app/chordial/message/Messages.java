package app.chordial.message;

import java.time.LocalDate;
import java.util.List;

/** Messages and occasions for tests. */
final class Messages {

  static final Theme THEME =
      new Theme("deals", "Deals", Theme.Kind.CONTEXTUAL, "This week at {{ shop.name }}", 7);
  static final Sender SENDER =
      new Sender(
          "Bulb & Rod", "en", "https://shop.example.com/unsubscribe", "1 High Street, Port Isaac");
  static final Recipient ANN = Recipient.person("Ann", "O'Hara <3", "ann@example.com");
  static final Recipient NAMELESS = Recipient.person("", "", "x@example.com");
  static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  private Messages() {}

  static Message of(String id, String subject, String body) {
    return new Message(
        id,
        id,
        Message.Purpose.SELL,
        subject,
        "Before the frost",
        body,
        "https://shop.example.com/" + id,
        "See the " + id,
        List.of(),
        "deals",
        List.of(),
        0,
        0,
        null,
        null,
        null,
        false,
        30,
        60,
        List.of(),
        null);
  }

  static Occasion to(Recipient recipient) {
    return new Occasion(SENDER, recipient, DATE);
  }
}
