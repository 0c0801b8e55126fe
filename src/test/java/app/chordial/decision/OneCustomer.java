package app.chordial.decision;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.ShopTime;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.work.Chance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.roaringbitmap.RoaringBitmap;

/** A subscriber whose past is told day by day, and what a design makes of it on one Tuesday. */
final class OneCustomer {

  /** The Tuesday after the day on which random audiences are seen. */
  static final LocalDate TUESDAY = RandomAudiences.TODAY.plusDays(2);

  private static final List<String> TERMS = List.of("screens");
  private static final List<String> MESSAGES = List.of("television", "before");

  private final EventColumns events = new EventColumns(8);
  private final ShopTime time = new ShopTime(ZoneId.of("Europe/London"));

  /** Something of a product, or of order 1, at ten in the morning. */
  OneCustomer daysAgo(int days, EventType type, int item, int amount) {
    return at(days, 0, type, item, amount, 1);
  }

  /** Something that has to do with the first term or with the message "before". */
  OneCustomer daysAgo(int days, EventType type) {
    return daysAgo(days, 0, type);
  }

  OneCustomer daysAgo(int days, int minutesLater, EventType type) {
    boolean isMail = type.isMail();
    return at(days, minutesLater, type, -1, 0, isMail ? 1 : 0);
  }

  /** An e-mail with the message "television". */
  OneCustomer offered(int daysAgo) {
    return at(daysAgo, 0, EventType.SENT, -1, 0, 0);
  }

  private OneCustomer at(int days, int later, EventType type, int item, int amount, int detail) {
    int minute = time.startOf(TUESDAY.minusDays(days)) + 600 + later;
    events.append(type, minute, item, amount, detail);
    return this;
  }

  Planner planner(Design design) {
    return planner(design, 1);
  }

  /** A planner for so many customers with the same past and luck of their own. */
  Planner planner(Design design, int copies) {
    EventColumns all = new EventColumns(copies * events.size());
    for (int copy = 0; copy < copies; copy++) {
      for (int row = 0; row < events.size(); row++) {
        all.append(
            events.type(row),
            events.minute(row),
            events.item(row),
            events.amount(row),
            events.detail(row));
      }
    }
    byte[] consents = new byte[copies];
    Arrays.fill(consents, (byte) Consent.SUBSCRIBED.ordinal());
    int[] since = new int[copies];
    Arrays.fill(since, Integer.MIN_VALUE);
    return RandomPrograms.planner(
        design,
        new Audience(
            time,
            "GBP",
            new Catalogue(RandomAudiences.products(), TERMS, MESSAGES),
            LongStream.rangeClosed(1, copies).toArray(),
            LongStream.rangeClosed(1, copies).toArray(),
            List.of(),
            new ConsentLedger(
                IntStream.rangeClosed(0, copies).toArray(), since, consents, new RoaringBitmap()),
            IntStream.rangeClosed(0, copies).map(copy -> copy * events.size()).toArray(),
            all,
            "one"));
  }

  Explanation explained(Design design) {
    return explained(design, Market.OPEN, Standing.NONE);
  }

  Explanation explained(Design design, Market market, Standing standing) {
    Planner planner = planner(design);
    var view = planner.snapshot().view(0).at(planner.sendMinute((int) TUESDAY.toEpochDay()));
    return new Explaining(planner).explain(market, view, standing, new Chance(1, 0));
  }

  /** A message that sells the first product under the theme "deals". */
  static Message television(List<String> interests, boolean isForEveryone) {
    return new Message(
        "television",
        "Television",
        Message.Purpose.SELL,
        "A television",
        "",
        "<p>Look</p>",
        "https://example.com",
        "Look",
        interests,
        "deals",
        List.of("sku-00"),
        0,
        0,
        null,
        null,
        null,
        isForEveryone,
        0,
        365,
        List.of(),
        null);
  }

  /** The first two products are witnesses of one interest, whose id is a topic. */
  static Interest screens(boolean isDurable) {
    List<Witness> witnesses =
        List.of(new Witness.OfProduct("sku-00", 1), new Witness.OfProduct("sku-01", 1));
    return new Interest("screens", "Screens", witnesses, isDurable, 1);
  }

  static Design design(List<Interest> interests, List<Message> messages) {
    return Design.EMPTY
        .withInterests(interests)
        .withThemes(List.of(new Theme("deals", "Deals", Theme.Kind.TOPICAL, "", 0)))
        .withMessages(messages);
  }
}
