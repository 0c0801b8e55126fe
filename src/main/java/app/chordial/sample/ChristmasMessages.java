package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say about Christmas. */
final class ChristmasMessages {

  private ChristmasMessages() {}

  static List<Message> all() {
    return List.of(giftGuide(), lastPost(), hampers());
  }

  private static Message giftGuide() {
    return Draft.of(
            SampleDesign.CHRISTMAS, Message.Purpose.HELP, "christmas-gift-guide", "The gift finder")
        .subject(
            "For the one who has everything",
            "Three questions, and we suggest something under twenty pounds.")
        .body(
            """
            <h2>Who is it for?</h2>
            <p>{{ customer.first_name | default: "Dear friend" }}, tell our gift finder whether they
            fish, dig, cook or read, how well you know them and what you would like to spend. It
            answers with five things, gift-wrapped if you wish, and never with socks. Well, with one
            pair of socks.</p>
            """)
        .link("/guides/christmas-gift-finder", "Find a present")
        .about("christmas")
        .worth(25)
        .valid("2026-11-01", "2026-12-20")
        .forEveryone()
        .every(14)
        .message();
  }

  private static Message lastPost() {
    return Draft.of(
            SampleDesign.CHRISTMAS,
            Message.Purpose.NEWS,
            "christmas-last-post",
            "Last posting days")
        .subject(
            "Order by Thursday the 17th for Christmas",
            "Abroad a little earlier. The dates for every country.")
        .body(
            """
            <h2>The last post before Christmas</h2>
            <p>Within the United Kingdom: order by noon on Thursday 17 December. Ireland and the
            continent: Thursday the 10th. Anywhere further: please ring us and we will be honest.</p>
            <p>After that the shop on the quay is open until three on Christmas Eve.</p>
            """)
        .link("/guides/christmas-posting-dates", "See all the dates")
        .about("christmas")
        .worth(15)
        .valid("2026-12-01", "2026-12-17")
        .forEveryone()
        .every(14)
        .message();
  }

  private static Message hampers() {
    return Draft.of(
            SampleDesign.CHRISTMAS,
            Message.Purpose.SELL,
            "christmas-hampers",
            "Hampers, packed by hand")
        .subject(
            "A hamper for the angler, the cook, the gardener",
            "Packed on the quay, with a card in your words.")
        .body(
            """
            <h2>Five hampers, all packed by Gwen</h2>
            <p>There is one for whoever fishes, one for whoever digs, one for the cook, one for the
            tea drinker, and a big one for a whole house. Say what should stand on the card and Gwen
            writes it by hand.</p>
            """)
        .link("/collections/christmas-hampers", "Choose a hamper")
        .about("christmas", "kitchen")
        .sells(
            60,
            "the-harbour-hamper",
            "the-tea-lovers-hamper",
            "the-anglers-hamper",
            "the-gardeners-gift-box",
            "the-cooks-gift-box")
        .worth(40)
        .valid("2026-11-10", "2026-12-16")
        .every(21)
        .neverWith("kitchen-knife-week")
        .message();
  }
}
