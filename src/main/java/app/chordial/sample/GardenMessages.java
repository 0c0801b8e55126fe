package app.chordial.sample;

import app.chordial.message.Message;
import java.util.List;

/** What the shop has to say about gardens. */
final class GardenMessages {

  private GardenMessages() {}

  static List<Message> all() {
    return List.of(winterBulbs(), seedList(), winterJobs());
  }

  private static Message winterBulbs() {
    return Draft.of(
            SampleDesign.GARDEN,
            Message.Purpose.SELL,
            "garden-winter-bulbs",
            "Bulbs for dark windowsills")
        .subject("Something to flower in January", "Amaryllis and paperwhites, potted and ready.")
        .body(
            """
            <h2>The dark months need a flower</h2>
            <p>Put an amaryllis on the windowsill today and it will open about the time you have
            taken the tree down. The paperwhites are quicker: five weeks, and the whole room smells
            of spring.</p>
            <p>Both come from Brackenbury, planted in clay, with a card that tells you what to do
            with them afterwards.</p>
            """)
        .link("/collections/garden-bulbs", "Choose a bulb")
        .about("garden")
        .sells(
            45, "amaryllis-in-a-clay-pot", "paperwhites-for-the-windowsill", "snowdrops-50-bulbs")
        .valid("2026-09-01", "2027-01-20")
        .message();
  }

  private static Message seedList() {
    return Draft.of(
            SampleDesign.GARDEN, Message.Purpose.SELL, "garden-seed-list", "The new seed list")
        .subject(
            "The seed list is here",
            "Old friends and a few newcomers, all grown within forty miles.")
        .body(
            """
            <h2>Best read with a pencil</h2>
            <p>Dear {{ customer.first_name | default: "gardener" }}, the Old Walled Garden has sent
            its list. The Gardener's Sweetheart tomato is back after last year's poor harvest, and
            the sweet peas are worth a whole fence.</p>
            <p>Order before the middle of February and we post the lot together, carriage free.</p>
            """)
        .link("/collections/garden-seeds", "Open the seed list")
        .about("garden")
        .sells(
            21,
            "tomato-gardeners-sweetheart-seeds",
            "sweet-pea-tideline-seeds",
            "runner-bean-chapel-row-seeds")
        .worth(20)
        .valid("2027-01-05", "2027-03-31")
        .message();
  }

  private static Message winterJobs() {
    return Draft.of(
            SampleDesign.GARDEN,
            Message.Purpose.HELP,
            "garden-winter-jobs",
            "Six jobs for a dry winter day")
        .subject(
            "Six garden jobs that can't wait for spring",
            "None takes longer than an hour. One needs a flask.")
        .body(
            """
            <h2>Pick a dry day</h2>
            <p>Prune the apples, feed the birds, clean the pots, mend the gate, turn the heap, and
            leave the rest alone: the beetles live there. Philippa Ngata explains each, and says
            which of them you may skip with a clear conscience.</p>
            """)
        .link("/guides/garden-calendar", "See the six jobs")
        .about("garden")
        .worth(25)
        .valid("2026-11-15", "2027-02-28")
        .forEveryone()
        .every(28)
        .message();
  }
}
