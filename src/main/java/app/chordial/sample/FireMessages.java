package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say about reading, light and warmth. */
final class FireMessages {

  private FireMessages() {}

  static List<Message> all() {
    return List.of(nextChapter(), winterReading(), readingLamp(), kitchenRadio(), candlelight());
  }

  private static Message nextChapter() {
    return Draft.of(
            SampleDesign.FIRE, Message.Purpose.SELL, "books-next-chapter", "The next in the series")
        .subject(
            "What happened next, {{ customer.first_name | default: \"reader\" }}?",
            "The volume after the one you finished is on the shelf.")
        .body(
            """
            <h2>You can't leave them there</h2>
            <p>Whether you are waiting for the ferry at Gull Point, at the inspector's elbow or up to
            the wrists in dough: the next volume is here, in the same edition as those on your
            shelf.</p>
            <p>New to us this season: the last of the Gull Point books, and Inspector Adeyemi's
            sixth.</p>
            """)
        .link("/collections/books", "Find your next volume")
        .about("books")
        .sells(14, "home-by-the-long-tide", "inspector-adeyemi-comes-ashore")
        .worth(20)
        .only("readers-mid-series")
        .every(30)
        .message();
  }

  private static Message winterReading() {
    return Draft.of(
            SampleDesign.FIRE, Message.Purpose.NEWS, "books-winter-reading", "Our winter shelf")
        .subject("Twelve books for long evenings", "One of them has no murder in it at all.")
        .body(
            """
            <h2>What we are reading</h2>
            <p>Everybody behind the counter chose one, and wrote a card for it. There is a river, a
            lighthouse, two cookbooks that read like letters, and a first in each of our series for
            those who like to begin at the beginning.</p>
            """)
        .link("/collections/books", "See the shelf")
        .about("books")
        .worth(10)
        .valid("2026-09-15", "2027-02-28")
        .forEveryone()
        .every(35)
        .message();
  }

  private static Message readingLamp() {
    return Draft.of(
            SampleDesign.FIRE, Message.Purpose.SELL, "home-reading-lamp", "The brass reading lamp")
        .subject(
            "A lamp that knows where the page is",
            "Brass, made to be mended, and warm as a candle.")
        .body(
            """
            <h2>Light on the book, not in your eyes</h2>
            <p>Lindqvist have made this lamp since 1962 and changed it twice. The arm stays where you
            put it, the switch is where your hand is, and every part can be had again.</p>
            """)
        .link("/products/brass-reading-lamp", "See the lamp")
        .about("home", "books")
        .sells(365, "brass-reading-lamp", "stoneware-table-lamp")
        .valid("2026-09-15", "2027-03-15")
        .every(60)
        .message();
  }

  private static Message kitchenRadio() {
    return Draft.of(
            SampleDesign.FIRE, Message.Purpose.SELL, "home-kitchen-radio", "The kitchen radio")
        .subject(
            "The radio that stays when the telephone goes",
            "One knob for loud, one for what. That is all.")
        .body(
            """
            <h2>Good company at the sink</h2>
            <p>It comes on when you turn it on. It has the shipping forecast, a walnut case and a
            loudspeaker bigger than it needs. Lindqvist will still repair it in twenty years.</p>
            """)
        .link("/products/lindqvist-kitchen-radio", "Hear about the radio")
        .about("home", "kitchen")
        .sells(365, "lindqvist-kitchen-radio", "lindqvist-bedside-radio")
        .worth(30)
        .every(90)
        .message();
  }

  private static Message candlelight() {
    return Draft.of(
            SampleDesign.FIRE,
            Message.Purpose.HELP,
            "home-candlelight",
            "Getting the most of a candle")
        .subject(
            "Why your candle tunnels, and what to do", "Four small habits that double its life.")
        .body(
            """
            <h2>Let it burn to the edge the first time</h2>
            <p>The rest is easy: trim the wick, keep it out of the draught, and put it out with a lid
            rather than a breath. Hive &amp; Wick, who pour ours, explain the why.</p>
            """)
        .link("/guides/home-candles", "Read the four habits")
        .about("home")
        .worth(15)
        .valid("2026-10-01", "2027-03-15")
        .forEveryone()
        .every(42)
        .message();
  }
}
