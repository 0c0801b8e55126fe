package app.chordial.interest;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** A shop made up for a test, written down event by event. */
public final class TestShop {

  /** The first day of the shop's story. */
  public static final LocalDate START = LocalDate.of(2026, 1, 5);

  private record Happening(
      int customer, EventType type, int minute, int item, int amount, int detail, byte packed) {}

  private final ShopTime time;
  private final List<Product> products = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private int customers = 1;

  public TestShop() {
    this(ZoneId.of("Europe/Berlin"));
  }

  public TestShop(ZoneId zone) {
    time = new ShopTime(zone);
  }

  public ShopTime time() {
    return time;
  }

  /** Adds a product and answers its index. */
  public int product(String title, String category, String... tags) {
    String key = "P" + products.size();
    products.add(new Product(key, title, category, "", List.of(tags), 1000, -1, null, 0));
    return products.size() - 1;
  }

  public int term(String text) {
    return index(terms, text);
  }

  public int message(String id) {
    return index(messages, id);
  }

  private static int index(List<String> all, String one) {
    if (!all.contains(one)) {
      all.add(one);
    }
    return all.indexOf(one);
  }

  /** The minute of the shop's clock so many days after {@link #START}. */
  public int minute(int day, int hour, int minuteOfHour) {
    return time.at((int) START.toEpochDay() + day, hour, minuteOfHour);
  }

  /** Something that customer 0 did at noon. */
  public TestShop event(EventType type, int day, int item, int amount, int detail) {
    return event(0, type, minute(day, 12, 0), item, amount, detail);
  }

  public TestShop event(
      int customer, EventType type, int minute, int item, int amount, int detail) {
    happenings.add(new Happening(customer, type, minute, item, amount, detail, type.code()));
    customers = Math.max(customers, customer + 1);
    return this;
  }

  /** What happened last was of an order that was a gift. */
  public TestShop asAGift() {
    return marked(true, false);
  }

  /** What happened last is struck out as evidence. */
  public TestShop struckOut() {
    return marked(false, true);
  }

  private TestShop marked(boolean isGift, boolean isStruckOut) {
    Happening last = happenings.removeLast();
    happenings.add(
        new Happening(
            last.customer(),
            last.type(),
            last.minute(),
            last.item(),
            last.amount(),
            last.detail(),
            EventColumns.pack(last.type().code(), isGift, isStruckOut)));
    return this;
  }

  public Catalogue catalogue() {
    return new Catalogue(products, terms, messages);
  }

  public Audience audience() {
    List<Happening> sorted = new ArrayList<>(happenings);
    sorted.sort(
        Comparator.comparingInt(Happening::customer)
            .thenComparingInt(Happening::minute)
            .thenComparing(Happening::type));
    EventColumns events = new EventColumns(sorted.size());
    int[] offsets = new int[customers + 1];
    for (Happening one : sorted) {
      events.appendPacked(one.packed(), one.minute(), one.item(), one.amount(), one.detail());
      offsets[one.customer() + 1] = events.size();
    }
    for (int i = 1; i <= customers; i++) {
      offsets[i] = Math.max(offsets[i], offsets[i - 1]);
    }
    long[] ids = new long[customers];
    Arrays.setAll(ids, i -> i);
    ConsentLedger consents =
        new ConsentLedger(new int[customers + 1], new int[0], new byte[0], new RoaringBitmap());
    return new Audience(
        time, "EUR", catalogue(), ids, ids.clone(), List.of(), consents, offsets, events, "test");
  }

  public Snapshot asOf(int day) {
    return audience().asOf(START.plusDays(day));
  }

  /** Customer 0 as of 00:00 so many days after {@link #START}. */
  public CustomerView view(int day) {
    return asOf(day).view(0);
  }
}
