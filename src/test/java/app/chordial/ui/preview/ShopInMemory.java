package app.chordial.ui.preview;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import app.chordial.sample.SampleShop;
import app.chordial.work.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.roaringbitmap.RoaringBitmap;

/** The sample shop's first customers in columns, and what they are called, without a store. */
public final class ShopInMemory implements FactSink, Known {

  private final int most;
  private final List<Product> products = new ArrayList<>();
  private final Map<String, Fact.CustomerFact> customers = new LinkedHashMap<>();
  private final Map<String, List<Fact.EventFact>> events = new LinkedHashMap<>();
  private final List<Found> people = new ArrayList<>();
  private final Audience audience;

  /**
   * @param most how many customers it has
   */
  public ShopInMemory(int most) {
    this.most = most;
    new SampleShop(1).tell(this);
    audience = made();
  }

  public Audience audience() {
    return audience;
  }

  @Override
  public void accept(Fact fact) {
    switch (fact) {
      case Fact.ProductFact one -> products.add(product(one));
      case Fact.CustomerFact one -> {
        if (customers.size() < most) {
          customers.put(key(one.who()), one);
          events.put(key(one.who()), new ArrayList<>());
        }
      }
      case Fact.EventFact one -> {
        if (events.containsKey(key(one.who()))) {
          events.get(key(one.who())).add(one);
        }
      }
    }
  }

  @Override
  public void reject(long line, String reason, String raw) {
    throw new IllegalStateException(reason);
  }

  @Override
  public void skip(long line, String reason) {}

  @Override
  public List<Found> search(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return people.stream()
        .filter(one -> (one.name() + " " + one.email()).toLowerCase(Locale.ROOT).contains(wanted))
        .limit(20)
        .toList();
  }

  @Override
  public List<Found> named(long[] storeIds) {
    return Arrays.stream(storeIds).mapToObj(id -> people.get((int) id - 1)).toList();
  }

  private static String key(Fact.Who who) {
    return who.externalId() != null ? who.externalId() : String.valueOf(who.email());
  }

  private static Product product(Fact.ProductFact one) {
    return new Product(
        one.key(),
        text(one.title()),
        text(one.category()),
        text(one.vendor()),
        one.tags() == null ? List.of() : one.tags(),
        one.priceMinor() == null ? 0 : one.priceMinor(),
        one.costMinor() == null ? -1 : one.costMinor(),
        one.series(),
        one.volume() == null ? 0 : one.volume());
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private Audience made() {
    List<String> keys =
        customers.keySet().stream().sorted(Comparator.comparingLong(Chance::luckOf)).toList();
    products.sort(Comparator.comparing(Product::key));
    List<String> terms = words(Fact.EventFact::text);
    List<String> messages = words(Fact.EventFact::message);
    Catalogue catalogue = new Catalogue(products, terms, messages);
    EventColumns columns = new EventColumns(1024);
    int[] offsets = new int[keys.size() + 1];
    long[] ids = new long[keys.size()];
    for (int i = 0; i < ids.length; i++) {
      Fact.CustomerFact fact = customers.get(keys.get(i));
      people.add(
          new Found(
              i + 1L, text(fact.firstName()), text(fact.lastName()), text(fact.who().email())));
      ids[i] = i + 1;
      append(events.get(keys.get(i)), catalogue, terms, columns);
      offsets[i + 1] = columns.size();
    }
    return new Audience(
        new ShopTime(SampleShop.ZONE),
        SampleShop.CURRENCY,
        catalogue,
        ids,
        keys.stream().mapToLong(Chance::luckOf).toArray(),
        attributes(keys),
        consents(keys),
        offsets,
        columns,
        "sample");
  }

  private List<String> words(java.util.function.Function<Fact.EventFact, String> of) {
    TreeSet<String> words = new TreeSet<>();
    events.values().stream()
        .flatMap(List::stream)
        .map(of)
        .filter(java.util.Objects::nonNull)
        .forEach(words::add);
    return List.copyOf(words);
  }

  private static void append(
      List<Fact.EventFact> own, Catalogue catalogue, List<String> terms, EventColumns columns) {
    List<Fact.EventFact> sorted = new ArrayList<>(own);
    sorted.sort(
        Comparator.comparing((Fact.EventFact one) -> one.at()).thenComparing(Fact.EventFact::type));
    Map<String, Integer> orders = new TreeMap<>();
    for (Fact.EventFact one : sorted) {
      int detail =
          one.type().isMail()
              ? catalogue.message(text(one.message()))
              : one.text() != null
                  ? terms.indexOf(one.text())
                  : one.ref() == null ? -1 : orders.computeIfAbsent(one.ref(), _ -> orders.size());
      columns.append(
          one.type(),
          ShopTime.minute(one.at()),
          one.product() == null ? -1 : catalogue.product(one.product()),
          one.amountMinor() == null ? 0 : Math.toIntExact(one.amountMinor()),
          detail);
    }
  }

  private List<Attribute> attributes(List<String> keys) {
    TreeSet<String> names = new TreeSet<>();
    customers.values().forEach(one -> names.addAll(one.attributes().keySet()));
    List<Attribute> all = new ArrayList<>();
    for (String name : names) {
      List<String> values =
          keys.stream().map(key -> customers.get(key).attributes().getOrDefault(name, "")).toList();
      all.add(
          name.equals("joined") || name.equals("birthday")
              ? new Attribute.Date(name, ints(values, ShopInMemory::day), since(values))
              : textual(name, values));
    }
    return all;
  }

  private static Attribute textual(String name, List<String> values) {
    List<String> dictionary =
        values.stream().filter(value -> !value.isEmpty()).distinct().sorted().toList();
    return new Attribute.Text(name, dictionary, ints(values, dictionary::indexOf), since(values));
  }

  private static int day(String value) {
    return value.isEmpty() ? 0 : (int) java.time.LocalDate.parse(value).toEpochDay();
  }

  private static int[] ints(List<String> values, ToIntFunction<String> of) {
    return values.stream().mapToInt(of).toArray();
  }

  private static int[] since(List<String> values) {
    return ints(values, value -> value.isEmpty() ? Integer.MAX_VALUE : 0);
  }

  private ConsentLedger consents(List<String> keys) {
    int[] offsets = new int[keys.size() + 1];
    int[] minutes = new int[keys.size()];
    byte[] states = new byte[keys.size()];
    RoaringBitmap suppressed = new RoaringBitmap();
    for (int i = 0; i < keys.size(); i++) {
      Fact.CustomerFact fact = customers.get(keys.get(i));
      Instant at = fact.consentAt();
      Consent consent = fact.consent() == null ? Consent.NEVER_SUBSCRIBED : fact.consent();
      offsets[i + 1] = i + 1;
      minutes[i] = at == null ? Integer.MIN_VALUE : ShopTime.minute(at);
      states[i] = (byte) consent.ordinal();
      if (consent == Consent.UNSUBSCRIBED
          || events.get(keys.get(i)).stream()
              .anyMatch(
                  one -> one.type() == EventType.BOUNCE || one.type() == EventType.COMPLAINT)) {
        suppressed.add(i);
      }
    }
    return new ConsentLedger(offsets, minutes, states, suppressed);
  }
}
