package app.chordial.insight;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/** A list that got newsletters, as its mail tool exports it: with its sends, or without. */
public final class MailedList {

  public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  public static final LocalDate TODAY = FIRST.plusDays(300);

  private static final ShopTime TIME = new ShopTime(ZoneId.of("Europe/Berlin"));

  private record Event(int customer, EventType type, int minute, int message) {}

  private final List<Event> events = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final int customers;
  private final double[] rates;
  private final SplittableRandom random;
  private final int[] joined;
  private final int[] left;

  /** Customers who click between never and 12 % of what they get. */
  public MailedList(long seed, int customers) {
    this.customers = customers;
    random = new SplittableRandom(seed);
    joined = new int[customers];
    left = new int[customers];
    Arrays.fill(joined, Integer.MIN_VALUE);
    Arrays.fill(left, Integer.MAX_VALUE);
    rates = random.doubles(customers).map(u -> 0.12 * u * u).toArray();
    for (int customer = 0; customer < customers; customer++) {
      events.add(new Event(customer, EventType.VIEW, minute(-30, 0), -1));
    }
  }

  private static int minute(int day, int later) {
    return TIME.at((int) FIRST.toEpochDay() + day, 9, 0) + later;
  }

  /** An e-mail to a share of the list, drawn at random. */
  public void newsletter(String name, int day, double share) {
    int message = messages.indexOf(name);
    if (message < 0) {
      messages.add(name);
      message = messages.size() - 1;
    }
    for (int customer = 0; customer < customers; customer++) {
      if (random.nextDouble() < share) {
        receive(customer, message, minute(day, 0));
      }
    }
  }

  private void receive(int customer, int message, int sent) {
    events.add(new Event(customer, EventType.SENT, sent, message));
    double u = random.nextDouble();
    int opened = sent + 1 + (int) (-600 * Math.log(1 - random.nextDouble()));
    if (u < 0.1 + 2 * rates[customer]) {
      events.add(new Event(customer, EventType.OPEN, opened, message));
    }
    if (u < rates[customer]) {
      events.add(new Event(customer, EventType.CLICK, opened + 1, message));
    }
  }

  /** What one customer does by itself. */
  public void event(int customer, EventType type, int day, String name) {
    eventAt(customer, type, minute(day, 30), name);
  }

  /** The same, at a minute of UTC since 1970. */
  public void eventAt(int customer, EventType type, int minute, String name) {
    events.add(new Event(customer, type, minute, messages.indexOf(name)));
  }

  /** Of a customer who came to be subscribed on a day the ledger of consents tells. */
  public void joins(int customer, int day) {
    joined[customer] = minute(day, 30);
  }

  /** Of a customer who is not subscribed any more the ledger of consents tells, and no event. */
  public void leaves(int customer, int day) {
    left[customer] = minute(day, 30);
  }

  /** Weekly newsletters for most of a year, and one now and then to a tenth of the list. */
  public static MailedList ofAYear(long seed, int customers) {
    MailedList list = new MailedList(seed, customers);
    for (int week = 0; week < 40; week++) {
      list.newsletter("week " + week, 7 * week, 1);
      if (week % 8 == 3) {
        list.newsletter("for some " + week, 7 * week + 2, 0.1);
      }
    }
    return list;
  }

  /** How many e-mails went. */
  public long sends() {
    return events.stream().filter(one -> one.type() == EventType.SENT).count();
  }

  public Audience told() {
    return audience(_ -> true);
  }

  /** Without any send. */
  public Audience untold() {
    return audience(one -> one.type() != EventType.SENT);
  }

  /** Without the sends of messages whose names begin so. */
  public Audience untold(String prefix) {
    return audience(one -> one.type() != EventType.SENT || !isOf(one, prefix));
  }

  /** Without the sends and opens of messages whose names begin so. */
  public Audience clicked(String prefix) {
    return audience(one -> one.type() == EventType.CLICK || !isOf(one, prefix));
  }

  private boolean isOf(Event one, String prefix) {
    return one.message() >= 0 && messages.get(one.message()).startsWith(prefix);
  }

  /** Without sends, answers that name no message. */
  public Audience unnamed() {
    return unnamed(Integer.MAX_VALUE);
  }

  /** No event names a message, and the sends of before a minute are missing. */
  public Audience unnamed(int toldFrom) {
    List<Event> before = List.copyOf(events);
    events.replaceAll(one -> new Event(one.customer(), one.type(), one.minute(), -1));
    Audience audience = audience(one -> one.type() != EventType.SENT || one.minute() >= toldFrom);
    events.clear();
    events.addAll(before);
    return audience;
  }

  /** Without sends, and nothing that happened on a day or later. */
  public Audience untoldBefore(LocalDate day) {
    return audience(one -> one.type() != EventType.SENT && one.minute() < TIME.startOf(day));
  }

  private Audience audience(Predicate<Event> isIn) {
    List<Event> sorted =
        events.stream()
            .filter(isIn)
            .sorted(
                Comparator.comparingInt(Event::customer)
                    .thenComparingInt(Event::minute)
                    .thenComparing(Event::type))
            .toList();
    EventColumns columns = new EventColumns(sorted.size());
    int[] offsets = new int[customers + 1];
    long[] lucks = new long[customers];
    int row = 0;
    for (int customer = 0; customer < customers; customer++) {
      while (row < sorted.size() && sorted.get(row).customer() == customer) {
        Event one = sorted.get(row++);
        columns.append(one.type(), one.minute(), -1, 0, one.message());
      }
      offsets[customer + 1] = row;
      lucks[customer] = 7919L * customer + 11;
    }
    return new Audience(
        TIME,
        "EUR",
        new Catalogue(List.of(), List.of(), messages),
        lucks.clone(),
        lucks,
        List.of(),
        consents(),
        offsets,
        columns,
        "made up");
  }

  private ConsentLedger consents() {
    int[] offsets = new int[customers + 1];
    int[] minutes = new int[2 * customers];
    byte[] states = new byte[2 * customers];
    for (int customer = 0; customer < customers; customer++) {
      int row = offsets[customer];
      minutes[row] = joined[customer];
      states[row++] = (byte) Consent.SUBSCRIBED.ordinal();
      if (left[customer] != Integer.MAX_VALUE) {
        minutes[row] = left[customer];
        states[row++] = (byte) Consent.UNSUBSCRIBED.ordinal();
      }
      offsets[customer + 1] = row;
    }
    return new ConsentLedger(offsets, minutes, states, new RoaringBitmap());
  }
}
