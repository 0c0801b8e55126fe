package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say about cooking, tea and coffee. */
final class TableMessages {

  private TableMessages() {}

  static List<Message> all() {
    return List.of(knifeWeek(), sharpening(), spiceStews(), freshRoast(), winterBlends());
  }

  private static Message knifeWeek() {
    return Draft.of(SampleDesign.TABLE, Message.Purpose.SELL, "kitchen-knife-week", "Knife week")
        .subject(
            "One good knife does the work of six",
            "Söderström's chef's knife, with a year's sharpening thrown in.")
        .body(
            """
            <h2>Keep one, and keep it sharp</h2>
            <p>Most kitchens hold a drawer of knives and one that is used. Make it this one: twenty
            centimetres of Swedish steel, a handle that does not mind wet hands, and an edge that
            stays until Easter.</p>
            <p>Bring it or post it back to us for sharpening, free for a year.</p>
            """)
        .link("/collections/kitchen-knives", "See the knives")
        .about("kitchen")
        .sells(365, "chefs-knife-20-cm", "bread-knife-24-cm", "paring-knife-9-cm")
        .worth(20)
        .neverWith("christmas-hampers")
        .message();
  }

  private static Message sharpening() {
    return Draft.of(
            SampleDesign.TABLE,
            Message.Purpose.HELP,
            "kitchen-sharpening",
            "How to sharpen a kitchen knife")
        .subject(
            "Ten minutes with a whetstone", "The angle, the sound, and how to tell when to stop.")
        .body(
            """
            <h2>Dull knives are the dangerous ones</h2>
            <p>You need a stone, a wet cloth and ten quiet minutes. Our guide shows the angle with a
            folded banknote, and what the steel should sound like when you have it right.</p>
            """)
        .link("/guides/kitchen-knife-sharpening", "Read how")
        .about("kitchen")
        .worth(20)
        .every(120)
        .onlyAfter("kitchen-knife-week")
        .message();
  }

  private static Message spiceStews() {
    return Draft.of(
            SampleDesign.TABLE,
            Message.Purpose.HELP,
            "kitchen-spice-stews",
            "Three stews from one cupboard")
        .subject(
            "Three stews, nine spices, no shopping",
            "Okonkwo & Iyer cook from what you have at home.")
        .body(
            """
            <h2>Look behind the flour</h2>
            <p>{{ customer.first_name | default: "Friend" }}, there is supper in that cupboard. Ada
            Okonkwo and Ravi Iyer have written down three stews that ask for nothing but roots,
            pulses and the jars you already own, and say what to use when a jar is empty.</p>
            """)
        .link("/guides/kitchen-spice-chart", "Cook one tonight")
        .about("kitchen", "tea-coffee")
        .worth(25)
        .valid("2026-10-15", "2027-03-15")
        .forEveryone()
        .every(28)
        .message();
  }

  private static Message freshRoast() {
    return Draft.of(
            SampleDesign.TABLE, Message.Purpose.SELL, "coffee-fresh-roast", "This week's roast")
        .subject(
            "Roasted on Monday, in your cup by Friday",
            "Running low? The Old Pier roaster is warm.")
        .body(
            """
            <h2>Slack Tide and Lighthouse, fresh from the drum</h2>
            <p>The Old Pier roasts on Mondays and we post on Tuesdays. If the bag in your cupboard
            rustles more than it used to, now is a good moment.</p>
            <p>Tell us your grinder and we will say how fine.</p>
            """)
        .link("/collections/tea-coffee-coffee", "Order the new roast")
        .about("tea-coffee")
        .sells(
            21,
            "slack-tide-house-beans-500-g",
            "lighthouse-espresso-beans-1-kg",
            "yirgacheffe-single-origin-250-g",
            "huila-single-origin-250-g")
        .forEveryone()
        .every(28)
        .message();
  }

  private static Message winterBlends() {
    return Draft.of(
            SampleDesign.TABLE,
            Message.Purpose.SELL,
            "tea-winter-blends",
            "Teas for the dark months")
        .subject(
            "Smoke, spice and something without caffeine",
            "Three teas that taste of being indoors.")
        .body(
            """
            <h2>Put the kettle on</h2>
            <p>The Lamplight Tea Rooms have packed their winter spice rooibos again, and the lapsang
            is the smokiest in years. The breakfast tea is simply very good, as always.</p>
            """)
        .link("/collections/tea-coffee-tea", "Choose a tea")
        .about("tea-coffee")
        .sells(
            30, "winter-spice-rooibos-125-g", "smoky-lapsang-125-g", "harbour-breakfast-tea-250-g")
        .valid("2026-11-01", "2027-02-28")
        .forEveryone()
        .every(35)
        .message();
  }
}
