package app.chordial.audience;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.roaringbitmap.RoaringBitmap;

/**
 * Audiences that don't exist, the same for the same seed: attributes of every kind, consents,
 * events of every type with refunds, several orders a day and several lines an order, mail, moments
 * around midnight and around the days on which clocks change, and customers of whom nothing is
 * known.
 */
public final class RandomAudiences {

  /** The newest date that any event has is a month after this one. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public static final List<String> ZONES =
      List.of(
          "Europe/London",
          "America/New_York",
          "Pacific/Apia",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "UTC");

  public static final List<String> COUNTRIES =
      List.of("DE", "FR", "INDIA", "UK", "USA", "Österreich", "İstanbul");
  public static final List<String> TEXTS = List.of("country", "plan");
  public static final List<String> NUMBERS = List.of("points", "age");
  public static final List<String> DATES = List.of("birthday", "signed up");
  public static final List<String> FLAGS = List.of("is trade", "likes print");
  public static final String TAGS = "tags";
  public static final List<String> LABELS = List.of("vip", "Wholesale", "press");
  public static final List<String> CATEGORIES =
      List.of(
          "Fishing", "Fishing > Flies", "Garden", "Garden > Bulbs", "Garden > Tools", "Gardening");
  public static final List<String> TERMS =
      List.of(
          "/guides/fly-fishing",
          "/garden/BULBS",
          "tulip bulbs",
          "ISLAND cruise",
          "debt-plan.pdf",
          "Catalogue.PDF",
          "Travel");
  public static final List<String> MESSAGES =
      List.of("bulbs-now", "fly-guide", "Spring Sale", "welcome");

  /** Days on which a clock changes in one of the zones, and a leap day. */
  private static final List<LocalDate> ODD_DAYS =
      List.of(
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 3, 30),
          LocalDate.of(2025, 10, 26),
          LocalDate.of(2026, 3, 8),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 4, 24),
          LocalDate.of(2026, 10, 4),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2026, 10, 29),
          LocalDate.of(2026, 11, 1),
          TODAY);

  private final Random random;
  private final int customers;
  private final ShopTime time;
  private int latest;

  private RandomAudiences(long seed, int customers) {
    random = new Random(seed);
    this.customers = customers;
    time = new ShopTime(ZoneId.of(one(ZONES)));
    latest = time.startOf(TODAY);
  }

  /** So many customers with about twelve events each. */
  public static Audience of(long seed, int customers) {
    return new RandomAudiences(seed, customers).audience(seed);
  }

  /** The products that every random audience knows. */
  public static List<Product> products() {
    List<Product> products = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      String category = i < 12 ? CATEGORIES.get(i % CATEGORIES.size()) : "";
      List<String> tags = i % 3 == 0 ? List.of("new") : List.of();
      String series = i % 5 == 0 ? "novels" : null;
      products.add(
          new Product(
              "sku-%02d".formatted(i),
              "Product No. " + i,
              category,
              "Vendor",
              tags,
              500 + 731L * i,
              i % 4 == 0 ? -1 : 200 + 300L * i,
              series,
              series == null ? 0 : 1 + i / 5));
    }
    return products;
  }

  private Audience audience(long seed) {
    List<Attribute> attributes = attributes();
    ConsentLedger consents = consents();
    EventColumns events = new EventColumns(customers * 12);
    int[] offsets = new int[customers + 1];
    long[] storeIds = new long[customers];
    long[] lucks = new long[customers];
    for (int customer = 0; customer < customers; customer++) {
      appendEvents(events);
      offsets[customer + 1] = events.size();
      storeIds[customer] = 1000L + 3L * customer;
      lucks[customer] = random.nextLong();
    }
    return new Audience(
        time,
        "GBP",
        new Catalogue(products(), TERMS, MESSAGES),
        storeIds,
        lucks,
        attributes,
        consents,
        offsets,
        events,
        "random-" + seed);
  }

  private record Event(EventType type, int minute, int item, int amount, int detail) {}

  private void appendEvents(EventColumns events) {
    List<Event> made = new ArrayList<>();
    int acts = random.nextInt(8) == 0 ? 0 : random.nextInt(16);
    for (int act = 0; act < acts; act++) {
      addAct(made, EventType.of(random.nextInt(EventType.values().length)), moment(), act);
    }
    made.sort(Comparator.comparingInt(Event::minute).thenComparing(Event::type));
    for (Event event : made) {
      events.append(event.type, event.minute, event.item, event.amount, event.detail);
    }
  }

  private void addAct(List<Event> made, EventType type, int minute, int act) {
    switch (type) {
      case PURCHASE, CART, CHECKOUT, REFUND -> addOrder(made, type, minute, act);
      case VIEW, SEARCH, DOWNLOAD, OPT_IN, OPT_OUT ->
          made.add(new Event(type, minute, item(), 0, random.nextInt(-1, TERMS.size())));
      case REVIEW -> made.add(new Event(type, minute, item(), 0, -1));
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> addMail(made, type, minute);
    }
  }

  /** Lines of one order, some a little later than others, and now and then a second order. */
  private void addOrder(List<Event> made, EventType type, int minute, int act) {
    int order = random.nextInt(6) == 0 ? -1 : act;
    int lines = 1 + random.nextInt(3);
    for (int line = 0; line < lines; line++) {
      int late = random.nextInt(5) == 0 ? random.nextInt(3) : 0;
      made.add(new Event(type, minute + late, item(), random.nextInt(20_000), order));
    }
    if (type == EventType.PURCHASE && random.nextInt(4) == 0) {
      made.add(new Event(type, minute, item(), random.nextInt(20_000), act + 100));
    }
    if (type == EventType.PURCHASE && random.nextInt(4) == 0) {
      int back = minute + random.nextInt(20_000);
      made.add(new Event(EventType.REFUND, back, item(), random.nextInt(9_000), order));
    }
  }

  /** An e-mail, what led to it, and now and then the same act again in the same minute. */
  private void addMail(List<Event> made, EventType type, int minute) {
    int message = random.nextInt(-1, MESSAGES.size());
    made.add(new Event(EventType.SENT, minute - random.nextInt(3_000), -1, 0, message));
    made.add(new Event(type, minute, -1, 0, message));
    if (random.nextInt(3) == 0) {
      made.add(new Event(type, minute, -1, 0, random.nextInt(-1, MESSAGES.size())));
    }
  }

  private int item() {
    return random.nextInt(-1, 14);
  }

  /** A moment, or one that is a whole number of days after the moment before it. */
  private int moment() {
    latest = random.nextInt(4) == 0 ? latest + 24 * 60 * random.nextInt(4) : anyMoment();
    return latest;
  }

  /** A minute of the last two years or the month to come; often at the edge of an odd day. */
  private int anyMoment() {
    if (random.nextInt(3) == 0) {
      return time.startOf(one(ODD_DAYS).plusDays(random.nextInt(2))) + random.nextInt(-2, 3);
    }
    LocalDate day = TODAY.plusDays(random.nextInt(-730, 30));
    return time.startOf(day) + (random.nextInt(4) == 0 ? 0 : random.nextInt(24 * 60));
  }

  private List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute.Text("country", COUNTRIES, codes(COUNTRIES.size()), since()));
    attributes.add(new Attribute.Text("plan", List.of("Basic", "PRO"), codes(2), since()));
    for (String name : NUMBERS) {
      attributes.add(new Attribute.Numeric(name, numbers(), since()));
    }
    for (String name : DATES) {
      attributes.add(new Attribute.Date(name, days(), since()));
    }
    for (String name : FLAGS) {
      attributes.add(new Attribute.Flag(name, some(2), since()));
    }
    attributes.add(
        new Attribute.Tags(TAGS, LABELS, List.of(some(3), some(9), new RoaringBitmap()), since()));
    return attributes;
  }

  private int[] codes(int size) {
    int[] codes = new int[customers];
    for (int i = 0; i < customers; i++) {
      codes[i] = random.nextInt(-1, size);
    }
    return codes;
  }

  private double[] numbers() {
    double[] numbers = new double[customers];
    for (int i = 0; i < customers; i++) {
      numbers[i] = random.nextInt(-4, 40) / 2.0;
    }
    return numbers;
  }

  private int[] days() {
    int[] days = new int[customers];
    for (int i = 0; i < customers; i++) {
      LocalDate day =
          switch (random.nextInt(4)) {
            case 0 -> TODAY.plusDays(random.nextInt(-40, 40));
            case 1 -> LocalDate.of(2000, 2, 29);
            case 2 -> LocalDate.of(1980, 1, 1).plusDays(random.nextInt(366));
            default -> LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_000));
          };
      days[i] = (int) day.toEpochDay();
    }
    return days;
  }

  private RoaringBitmap some(int oneIn) {
    RoaringBitmap some = new RoaringBitmap();
    for (int i = 0; i < customers; i++) {
      if (random.nextInt(oneIn) == 0) {
        some.add(i);
      }
    }
    return some;
  }

  /** Known for ever, from some moment on, from the first minute not seen on, or never. */
  private int[] since() {
    int[] since = new int[customers];
    for (int i = 0; i < customers; i++) {
      since[i] =
          switch (random.nextInt(6)) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> moment();
            case 2 -> time.startOf(TODAY) + random.nextInt(-1, 2);
            default -> 0;
          };
    }
    return since;
  }

  private ConsentLedger consents() {
    int[] offsets = new int[customers + 1];
    List<Integer> minutes = new ArrayList<>();
    List<Consent> states = new ArrayList<>();
    for (int customer = 0; customer < customers; customer++) {
      if (random.nextInt(5) > 0) {
        minutes.add(Integer.MIN_VALUE);
        states.add(one(List.of(Consent.values())));
        int changed = moment();
        for (int more = random.nextInt(3); more > 0; more--) {
          minutes.add(changed);
          states.add(one(List.of(Consent.values())));
          changed += random.nextInt(50_000);
        }
      }
      offsets[customer + 1] = minutes.size();
    }
    byte[] codes = new byte[states.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) states.get(i).ordinal();
    }
    int[] column = minutes.stream().mapToInt(Integer::intValue).toArray();
    return new ConsentLedger(offsets, column, codes, some(20));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
