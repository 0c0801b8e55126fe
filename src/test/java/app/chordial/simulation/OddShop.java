package app.chordial.simulation;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Message.Purpose;
import app.chordial.message.Theme;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.Rule.Test;
import app.chordial.segment.Rule.Times;
import app.chordial.segment.Rule.When;
import app.chordial.segment.Segment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** A shop that has only what a test gives it, perhaps nothing; and a design that would suit it. */
final class OddShop {

  static final int ROD = 0;
  static final int BULB = 1;
  static final int PAGE = 0;
  static final int HELLO = 0;
  static final int RODS = 1;

  private record Deeds(int customer, EventType type, int minute, int item, int amount, int what) {}

  private final ShopTime time;
  private final LocalDate today;
  private final List<Deeds> deeds = new ArrayList<>();
  private final RoaringBitmap suppressed = new RoaringBitmap();
  private int customers;
  private long priceMinor = 2_000;
  private long costMinor = 800;
  private boolean hasConsent = true;
  private int subscribedAt = Integer.MIN_VALUE;

  OddShop(LocalDate today) {
    this(today, "Europe/London");
  }

  OddShop(LocalDate today, String zone) {
    this.today = today;
    time = new ShopTime(ZoneId.of(zone));
  }

  /**
   * Customers who got so many e-mails, ten days apart and the last of them twenty days ago, and
   * clicked some.
   *
   * @param isClicked of an e-mail, counted back from the last
   */
  static OddShop mailed(LocalDate today, int customers, int emails, IntPredicate isClicked) {
    OddShop shop = new OddShop(today).customers(customers);
    for (int customer = 0; customer < customers; customer++) {
      for (int email = 0; email < emails; email++) {
        int days = 20 + 10 * email;
        shop.daysAgo(customer, days, EventType.SENT, -1, 0, HELLO);
        if (isClicked.test(email)) {
          shop.at(customer, shop.time.at(shop.day() - days, 16, 0), EventType.CLICK, -1, 0, HELLO);
        }
      }
    }
    return shop;
  }

  /** An interest of which nothing that such customers did tells. */
  static Interest taste(int number) {
    return new Interest(
        "taste-" + number,
        "Taste " + number,
        List.of(new Witness.OfPage("/" + number, 1)),
        false,
        1);
  }

  ShopTime time() {
    return time;
  }

  LocalDate today() {
    return today;
  }

  /** So many more customers, of whom nothing but their consent is known. */
  OddShop customers(int more) {
    customers += more;
    return this;
  }

  /** Everybody became subscribed at a minute. */
  OddShop subscribedAt(int minute) {
    subscribedAt = minute;
    return this;
  }

  OddShop withoutConsent() {
    hasConsent = false;
    return this;
  }

  OddShop suppressed(int customer) {
    suppressed.add(customer);
    return this;
  }

  OddShop prices(long price, long cost) {
    priceMinor = price;
    costMinor = cost;
    return this;
  }

  /**
   * Something that happened at ten in the morning.
   *
   * @param what an order, a term or a message, as the type has it
   */
  OddShop daysAgo(int customer, int days, EventType type, int item, int amount, int what) {
    return at(customer, time.at(day() - days, 10, 0), type, item, amount, what);
  }

  OddShop at(int customer, int minute, EventType type, int item, int amount, int what) {
    deeds.add(new Deeds(customer, type, minute, item, amount, what));
    return this;
  }

  private int day() {
    return (int) today.toEpochDay();
  }

  Audience audience() {
    List<Deeds> sorted = new ArrayList<>(deeds);
    sorted.sort(
        Comparator.comparingInt(Deeds::customer)
            .thenComparingInt(Deeds::minute)
            .thenComparing(Deeds::type));
    EventColumns events = new EventColumns(sorted.size());
    int[] offsets = new int[customers + 1];
    for (Deeds one : sorted) {
      events.append(one.type, one.minute, one.item, one.amount, one.what);
      offsets[one.customer + 1] = events.size();
    }
    for (int i = 1; i <= customers; i++) {
      offsets[i] = Math.max(offsets[i], offsets[i - 1]);
    }
    long[] ids = new long[customers];
    Arrays.setAll(ids, i -> i + 1);
    long[] lucks = new long[customers];
    Arrays.setAll(lucks, i -> 0x9e3779b97f4a7c15L * (i + 1));
    return new Audience(
        time,
        "GBP",
        new Catalogue(products(), List.of("/rods"), List.of("hello", "rods")),
        ids,
        lucks,
        List.of(birthdays()),
        consents(),
        offsets,
        events,
        "odd");
  }

  private List<Product> products() {
    return List.of(
        new Product("rod", "Rod", "Fishing", "", List.of(), priceMinor, costMinor, null, 0),
        new Product("bulb", "Bulb", "Garden", "", List.of(), priceMinor, costMinor, null, 0));
  }

  /** Everybody was born on a leap day. */
  private Attribute birthdays() {
    int[] days = new int[customers];
    Arrays.fill(days, (int) LocalDate.of(2000, 2, 29).toEpochDay());
    return new Attribute.Date("birthday", days, new int[customers]);
  }

  private ConsentLedger consents() {
    int known = hasConsent ? customers : 0;
    int[] offsets = new int[customers + 1];
    Arrays.setAll(offsets, i -> Math.min(i, known));
    int[] minutes = new int[known];
    Arrays.fill(minutes, subscribedAt);
    byte[] states = new byte[known];
    Arrays.fill(states, (byte) Consent.SUBSCRIBED.ordinal());
    return new ConsentLedger(offsets, minutes, states, suppressed);
  }

  /** Two interests, two themes, a greeting for everyone and two messages that sell. */
  static Design design() {
    return new Design(
        List.of(
            new Interest(
                "fishing",
                "Fishing",
                List.of(new Witness.OfCategory("Fishing", 1), new Witness.OfPage("/rods", 1)),
                false,
                1),
            new Interest(
                "garden", "Garden", List.of(new Witness.OfCategory("Garden", 1)), true, 1)),
        EvidenceSettings.DEFAULT,
        List.of(),
        segments(),
        List.of(
            new Theme("news", "News", Theme.Kind.TOPICAL, "", 0),
            new Theme("deals", "Deals", Theme.Kind.CONTEXTUAL, "", 0)),
        List.of(
            message("hello", "news", List.of(), List.of(), null),
            message("rods", "deals", List.of("fishing"), List.of("rod"), null),
            message("bulbs", "deals", List.of("garden"), List.of("bulb"), null)),
        Rhythm.DEFAULT);
  }

  /** Every sort of question that a rule can ask. */
  private static List<Segment> segments() {
    Deed bought = Deed.of(EventType.PURCHASE);
    Deed clicked = Deed.of(EventType.CLICK);
    Rule.Range all = new Rule.Range(0, 5);
    List<Rule> rules =
        List.of(
            new Rule.All(List.of()),
            new Rule.Did(bought, Times.ONCE, new When.Ever()),
            new Rule.Did(bought, Times.NEVER, new When.Last(30)),
            new Rule.Did(clicked, Times.ONCE, new When.Before(bought, 7)),
            new Rule.Did(Deed.of(EventType.VIEW), Times.ONCE, new When.After(clicked, 7)),
            new Rule.Did(
                bought,
                new Times(Rule.Measure.SUM, Rule.Comparison.AT_MOST, 0),
                new When.InMonthOf("birthday")),
            new Rule.Has("birthday", new Test.Anniversary(14)),
            new Rule.Leans("fishing", 0.25, 1),
            new Rule.Rfm(all, all, all),
            new Rule.Answers(0, 100),
            new Rule.Paced(app.chordial.insight.PaceState.NEW),
            new Rule.Predicted(Rule.Forecast.ORDERS, 30, 0.1),
            new Rule.Predicted(Rule.Forecast.VALUE, 30, 1),
            new Rule.Predicted(Rule.Forecast.ALIVE, 30, 0.5));
    return IntStream.range(0, rules.size())
        .mapToObj(i -> new Segment("s" + i, "S" + i, rules.get(i)))
        .toList();
  }

  /**
   * A message for everyone where it sells nothing; of the last products the customer is blocked.
   */
  static Message message(
      String id,
      String theme,
      List<String> interests,
      List<String> products,
      @Nullable LocalDate only) {
    return Draft.of(
        RandomPrograms.forEveryone(id, theme, products.isEmpty() ? 10 : 0),
        one -> {
          one.name = "The " + id;
          one.purpose = products.isEmpty() ? Purpose.NEWS : Purpose.SELL;
          one.interests = interests;
          one.products = products;
          one.from = only;
          one.to = only;
          one.isForEveryone = products.isEmpty();
          one.blockDays = 365;
        });
  }

  /** So many messages for everyone, in ten themes. */
  static Design manyMessages(int messages) {
    List<Theme> themes =
        IntStream.range(0, 10)
            .mapToObj(i -> new Theme("t" + i, "T" + i, Theme.Kind.TOPICAL, "", 0))
            .toList();
    Stream<Message> many =
        IntStream.range(0, messages)
            .mapToObj(i -> message("m" + i, "t" + i % 10, List.of(), List.of(), null));
    return design().withThemes(themes).withMessages(many.toList());
  }
}
