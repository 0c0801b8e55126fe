package app.chordial.ui;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.work.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A third of the sample shop's customers in memory, for screens to be tested and looked at without
 * a store: what {@link SampleShop} tells of them for seed 1, with the ready design's messages known
 * to the catalogue. Some screens learn from everybody at each of twelve months, so all three
 * thousand would make waiting most of what their tests do.
 */
public final class SampleAudience {

  /** The day that screens look from. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 12, 2);

  /** How many there are: whom luck puts first, who are like all others. */
  static final int CUSTOMERS = SampleShop.CUSTOMERS / 3;

  private static final class Loaded {
    private static final SampleAudience ONE = new SampleAudience(1);
  }

  private final Told told = new Told();
  private final Map<Fact.Who, Integer> denseIds = new HashMap<>();
  private final List<Fact.CustomerFact> people;
  private final Audience audience;

  private SampleAudience(long seed) {
    new SampleShop(seed).tell(told);
    people =
        told.customers.stream()
            .sorted(Comparator.comparingLong(SampleAudience::luck))
            .limit(CUSTOMERS)
            .toList();
    for (Fact.CustomerFact person : people) {
      denseIds.put(person.who(), denseIds.size());
    }
    told.events.removeIf(event -> !denseIds.containsKey(event.who()));
    audience = build().withMessages(design().messages().stream().map(Message::id).toList());
  }

  /** The shop's customers; the same value each time. */
  public static Audience audience() {
    return Loaded.ONE.audience;
  }

  /** The shop's customers as of {@link #AS_OF}. */
  public static Snapshot snapshot() {
    return audience().asOf(AS_OF);
  }

  public static Design design() {
    return SampleDesign.design();
  }

  /** What the store would call a customer; empty for one without a name. */
  public static String name(long storeId) {
    Fact.CustomerFact person = Loaded.ONE.people.get((int) storeId - 1);
    return (text(person.firstName()) + " " + text(person.lastName())).strip();
  }

  /** A customer's address. */
  public static String email(long storeId) {
    return text(Loaded.ONE.people.get((int) storeId - 1).who().email());
  }

  private Audience build() {
    List<Product> products =
        told.products.stream()
            .map(SampleAudience::product)
            .sorted(Comparator.comparing(Product::key))
            .toList();
    List<String> terms = texts(event -> event.type().isMail() ? null : event.text());
    List<String> messages = texts(Fact.EventFact::message);
    Catalogue catalogue = new Catalogue(products, terms, messages);
    int[] offsets = new int[people.size() + 1];
    EventColumns events = events(catalogue, terms, offsets);
    long[] storeIds = new long[people.size()];
    Arrays.setAll(storeIds, i -> i + 1L);
    return new Audience(
        new ShopTime(SampleShop.ZONE),
        SampleShop.CURRENCY,
        catalogue,
        storeIds,
        people.stream().mapToLong(SampleAudience::luck).toArray(),
        attributes(),
        consents(),
        offsets,
        events,
        "sample");
  }

  private EventColumns events(Catalogue catalogue, List<String> terms, int[] offsets) {
    Map<String, Integer> ranks = new HashMap<>();
    terms.forEach(term -> ranks.put(term, ranks.size()));
    List<Fact.EventFact> sorted = new ArrayList<>(told.events);
    sorted.sort(
        Comparator.<Fact.EventFact>comparingInt(this::customer)
            .thenComparingInt(SampleAudience::minute)
            .thenComparing(Fact.EventFact::type));
    EventColumns events = new EventColumns(sorted.size());
    Map<String, Integer> orders = new HashMap<>();
    for (Fact.EventFact event : sorted) {
      String product = event.product();
      int amount = event.amountMinor() == null ? 0 : event.amountMinor().intValue();
      events.append(
          event.type(),
          minute(event),
          product == null ? -1 : catalogue.product(product),
          amount,
          detail(event, catalogue, ranks, orders));
      offsets[customer(event) + 1] = events.size();
    }
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = Math.max(offsets[i], offsets[i - 1]);
    }
    return events;
  }

  private static int detail(
      Fact.EventFact event,
      Catalogue catalogue,
      Map<String, Integer> terms,
      Map<String, Integer> orders) {
    return switch (event.type()) {
      case CART, CHECKOUT, PURCHASE, REFUND ->
          event.ref() == null ? -1 : orders.computeIfAbsent(event.ref(), _ -> orders.size());
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE ->
          event.message() == null ? -1 : catalogue.message(event.message());
      case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT ->
          event.text() == null ? -1 : terms.getOrDefault(event.text(), -1);
    };
  }

  private ConsentLedger consents() {
    RoaringBitmap suppressed = new RoaringBitmap();
    for (Fact.EventFact event : told.events) {
      switch (event.type()) {
        case COMPLAINT, UNSUBSCRIBE, BOUNCE -> {
          if (!text(event.text()).startsWith("soft")) {
            suppressed.add(customer(event));
          }
        }
        case VIEW, SEARCH, DOWNLOAD, CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> {}
        case OPT_IN, OPT_OUT, SENT, OPEN, CLICK -> {}
      }
    }
    int[] offsets = new int[people.size() + 1];
    Arrays.setAll(offsets, i -> i);
    int[] minutes = new int[people.size()];
    byte[] states = new byte[people.size()];
    for (int i = 0; i < minutes.length; i++) {
      Fact.CustomerFact person = people.get(i);
      minutes[i] =
          person.consentAt() == null ? Integer.MIN_VALUE : ShopTime.minute(person.consentAt());
      Consent consent = Objects.requireNonNull(person.consent());
      states[i] = (byte) consent.ordinal();
      if (consent == Consent.UNSUBSCRIBED || person.who().email() == null) {
        suppressed.add(i);
      }
    }
    return new ConsentLedger(offsets, minutes, states, suppressed);
  }

  private List<Attribute> attributes() {
    TreeSet<String> names = new TreeSet<>();
    people.forEach(person -> names.addAll(person.attributes().keySet()));
    List<Attribute> attributes = new ArrayList<>();
    for (String name : names) {
      List<@Nullable String> values = new ArrayList<>();
      people.forEach(person -> values.add(person.attributes().get(name)));
      attributes.add(attribute(name, values));
    }
    attributes.add(tags());
    return attributes;
  }

  private Attribute attribute(String name, List<@Nullable String> values) {
    List<String> known = values.stream().filter(Objects::nonNull).distinct().sorted().toList();
    int[] since = Attribute.never(values.size());
    int[] days = new int[values.size()];
    int[] codes = new int[values.size()];
    boolean isDate = known.stream().allMatch(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"));
    for (int i = 0; i < codes.length; i++) {
      String value = values.get(i);
      codes[i] = value == null ? -1 : known.indexOf(value);
      if (value != null) {
        since[i] = since(i);
        days[i] = isDate ? (int) LocalDate.parse(value).toEpochDay() : 0;
      }
    }
    return isDate
        ? new Attribute.Date(name, days, since)
        : new Attribute.Text(name, known, codes, since);
  }

  private Attribute tags() {
    SequencedMap<String, RoaringBitmap> bearers = new TreeMap<>();
    int[] since = new int[people.size()];
    for (int i = 0; i < since.length; i++) {
      since[i] = since(i);
      for (String tag : Objects.requireNonNullElse(people.get(i).tags(), List.<String>of())) {
        bearers.computeIfAbsent(tag, _ -> new RoaringBitmap()).add(i);
      }
    }
    Collection<RoaringBitmap> sets = bearers.values();
    return new Attribute.Tags("tags", List.copyOf(bearers.keySet()), List.copyOf(sets), since);
  }

  private int since(int customer) {
    return ShopTime.minute(Objects.requireNonNull(people.get(customer).knownAt()));
  }

  private List<String> texts(Function<Fact.EventFact, @Nullable String> textOf) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (Fact.EventFact event : told.events) {
      String text = textOf.apply(event);
      if (text != null) {
        texts.putIfAbsent(text, text);
      }
    }
    return texts.keySet().stream().sorted().toList();
  }

  private int customer(Fact.EventFact event) {
    return Objects.requireNonNull(denseIds.get(event.who()));
  }

  private static int minute(Fact.EventFact event) {
    return ShopTime.minute(Objects.requireNonNull(event.at()));
  }

  private static long luck(Fact.CustomerFact person) {
    Fact.Who who = person.who();
    return Chance.luckOf(who.externalId() == null ? text(who.email()) : who.externalId());
  }

  private static Product product(Fact.ProductFact fact) {
    return new Product(
        fact.key(),
        text(fact.title()),
        text(fact.category()),
        text(fact.vendor()),
        Objects.requireNonNullElse(fact.tags(), List.of()),
        Objects.requireNonNullElse(fact.priceMinor(), 0L),
        Objects.requireNonNullElse(fact.costMinor(), -1L),
        fact.series(),
        Objects.requireNonNullElse(fact.volume(), 0));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The facts as they come. */
  private static final class Told implements FactSink {
    private final List<Fact.ProductFact> products = new ArrayList<>();
    private final List<Fact.CustomerFact> customers = new ArrayList<>();
    private final List<Fact.EventFact> events = new ArrayList<>();

    @Override
    public void accept(Fact fact) {
      switch (fact) {
        case Fact.ProductFact product -> products.add(product);
        case Fact.CustomerFact customer -> customers.add(customer);
        case Fact.EventFact event -> events.add(event);
      }
    }

    @Override
    public void reject(long line, String reason, String raw) {
      throw new AssertionError(reason);
    }

    @Override
    public void skip(long line, String reason) {
      throw new AssertionError(reason);
    }
  }
}
