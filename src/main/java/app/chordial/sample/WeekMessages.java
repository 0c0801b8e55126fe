package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say this week, to all or to some. */
final class WeekMessages {

  private WeekMessages() {}

  static List<Message> all() {
    return List.of(whatDoYouLike(), welcome(), missYou(), birthday(), cartWaiting());
  }

  private static Message whatDoYouLike() {
    return Draft.of(
            SampleDesign.WEEK,
            Message.Purpose.ASK,
            "week-what-do-you-like",
            "What shall we write about?")
        .subject(
            "Fish, flowers or fiction?",
            "One click, and we write about what you like and leave out the rest.")
        .body(
            """
            <h2>Tell us what you like</h2>
            <p>{{ customer.first_name | default: "Dear reader" }}, we would rather send you three
            letters you enjoy than thirty you don't. Choose what you care for, change it whenever you
            please, and we keep to it.</p>
            """)
        .link("/pages/what-do-you-like", "Choose what you like")
        .worth(40)
        .forEveryone()
        .every(120)
        .neverWith("week-we-miss-you")
        .message();
  }

  private static Message welcome() {
    return Draft.of(
            SampleDesign.WEEK, Message.Purpose.NEWS, "week-welcome", "Welcome to the harbour")
        .subject("Welcome to the harbour", "Who we are, where we are, and how to reach a person.")
        .body(
            """
            <h2>Hello {{ customer.first_name | default: "and welcome" }}</h2>
            <p>We are Gwen, Idris and Temi, and a cat who is not for sale. The shop is the blue door
            on the quay. If anything you bought from us is not right, write to us and one of the
            three (not the cat) puts it right.</p>
            """)
        .link("/pages/about-us", "Meet us")
        .worth(30)
        .only("new-customers")
        .forEveryone()
        .every(365)
        .message();
  }

  private static Message missYou() {
    return Draft.of(
            SampleDesign.WEEK, Message.Purpose.SELL, "week-we-miss-you", "It has been a while")
        .subject(
            "It has been a while, {{ customer.first_name | default: \"friend\" }}",
            "A tenth off whatever you come back for.")
        .body(
            """
            <h2>The blue door is still open</h2>
            <p>We noticed that we have not seen you for some time. If we sent too much, or the wrong
            things, tell us and we mend it. If you simply had no need: here is a tenth off your next
            order, whenever that is.</p>
            """)
        .link("/collections/new", "Come in and look around")
        .discount(0.1)
        .worth(20)
        .only("slipping-away")
        .forEveryone()
        .every(180)
        .neverWith("week-what-do-you-like")
        .message();
  }

  private static Message birthday() {
    return Draft.of(SampleDesign.WEEK, Message.Purpose.NEWS, "week-birthday", "A birthday wish")
        .subject("Many happy returns from the quay", "A small present waits with your next order.")
        .body(
            """
            <h2>Happy birthday, {{ customer.first_name | default: "dear friend" }}</h2>
            <p>We don't know how old you are and would not say if we did. A beeswax candle goes into
            your next parcel, whatever else is in it.</p>
            """)
        .link("/pages/birthday", "See your present")
        .worth(20)
        .only("birthday-month")
        .forEveryone()
        .every(330)
        .message();
  }

  private static Message cartWaiting() {
    return Draft.of(
            SampleDesign.WEEK,
            Message.Purpose.HELP,
            "week-cart-waiting",
            "Something waits in the cart")
        .subject("We kept your basket", "It is behind the counter, with your name on it.")
        .body(
            """
            <h2>Still thinking?</h2>
            <p>What you put into the basket is still there. If a question stopped you, about size,
            postage or whether it is really the right one: answer this letter and a person will write
            back the same day.</p>
            """)
        .link("/cart", "Open the basket")
        .worth(30)
        .only("cart-left")
        .forEveryone()
        .every(14)
        .message();
  }
}
