package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say about fishing and being outdoors. */
final class WaterMessages {

  private WaterMessages() {}

  static List<Message> all() {
    return List.of(winterRods(), flyTying(), campStove(), winterWalks());
  }

  private static Message winterRods() {
    return Draft.of(
            SampleDesign.WATER,
            Message.Purpose.SELL,
            "fishing-winter-rods",
            "Rods at winter prices")
        .subject(
            "The Teifi rods, at winter prices",
            "Made in Aberaeron, rested all winter, ready for the March browns.")
        .body(
            """
            <h2>A rod bought in December catches in March</h2>
            <p>Hello {{ customer.first_name | default: "there" }}, the river is high and the rods are
            standing idle, so the Penhallows have let us take a tenth off the whole Teifi family
            until the season opens.</p>
            <p>If you are unsure of the weight, write and tell us where you fish. We will answer
            honestly, even if the answer is the rod you already have.</p>
            """)
        .link("/collections/fishing-rods", "See the rods")
        .about("fishing")
        .sells(
            365,
            "teifi-9-ft-5-weight-fly-rod",
            "teifi-10-ft-7-weight-fly-rod",
            "little-dart-7-ft-brook-rod")
        .discount(0.1)
        .valid("2026-12-01", "2027-03-14")
        .message();
  }

  private static Message flyTying() {
    return Draft.of(
            SampleDesign.WATER,
            Message.Purpose.HELP,
            "fishing-fly-tying",
            "Tie your own this winter")
        .subject(
            "Six flies to tie before the season opens",
            "A free guide by Mrs Aldous, with every step drawn.")
        .body(
            """
            <h2>A vice, a lamp and a long evening</h2>
            <p>Mrs Aldous has tied flies on the quay for thirty-one years. She has drawn her six
            favourite winter patterns step by step, from a forgiving black gnat to a mayfly that
            takes some patience.</p>
            <p>The guide is free. Print it, spill tea on it, and keep it on the bench.</p>
            """)
        .link("/guides/fishing-winter-flies", "Read the guide")
        .about("fishing")
        .worth(25)
        .valid("2026-11-15", "2027-03-31")
        .every(90)
        .message();
  }

  private static Message campStove() {
    return Draft.of(
            SampleDesign.WATER,
            Message.Purpose.SELL,
            "outdoors-camp-stove",
            "The Pebble camp stove")
        .subject(
            "Hot soup, two burners, any weather",
            "The Pebble lights in a gale. We know, we were in one.")
        .body(
            """
            <h2>The Pebble Two-Burner</h2>
            <p>We took it to the end of the breakwater in November, turned the collar up and had
            soup in eleven minutes. It folds to the size of a big book and it will outlast your
            tent.</p>
            <p>Cast by Black Cove Foundry, and repaired by them too if it ever needs it.</p>
            """)
        .link("/products/pebble-two-burner-camp-stove", "Have a look at the Pebble")
        .about("outdoors", "fishing")
        .sells(365, "pebble-two-burner-camp-stove", "wisp-solo-stove")
        .worth(30)
        .every(35)
        .message();
  }

  private static Message winterWalks() {
    return Draft.of(
            SampleDesign.WATER,
            Message.Purpose.HELP,
            "outdoors-winter-walks",
            "Four short walks for short days")
        .subject(
            "Four walks that end at a fire",
            "All under two hours, all with a kettle at the far end.")
        .body(
            """
            <h2>Out at two, home by four</h2>
            <p>{{ customer.first_name | default: "Good neighbour" }}, short days want short walks.
            Hanneke de Wit has picked four from her coast path book that you can finish before the
            light goes, with where to park, where it is muddy and who sells chips.</p>
            """)
        .link("/guides/outdoors-coast-path", "Pick a walk")
        .about("outdoors")
        .worth(20)
        .valid("2026-11-01", "2027-02-28")
        .forEveryone()
        .every(35)
        .message();
  }
}
