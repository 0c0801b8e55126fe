package app.chordial.store;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.Fact.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Facts of a small shop in which everything that can happen happens often. */
final class RandomFacts {

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private final SplittableRandom random;

  RandomFacts(long seed) {
    random = new SplittableRandom(seed);
  }

  List<Fact> facts(int count) {
    List<Fact> facts = new ArrayList<>();
    for (int line = 1; line <= count; line++) {
      facts.add(
          switch (random.nextInt(10)) {
            case 0, 1, 2 -> customer(line);
            case 3 -> product(line);
            case 4, 5, 6, 7, 8, 9 -> event(line);
            default -> throw new IllegalStateException();
          });
    }
    return facts;
  }

  /** Mostly people with one number and one address; now and then two become one. */
  private Who who() {
    int person = random.nextInt(40);
    int address = random.nextInt(25) == 0 ? random.nextInt(40) : person;
    String email = "p" + address + (random.nextBoolean() ? "@Example.com" : "@example.com ");
    return switch (random.nextInt(3)) {
      case 0 -> new Who("" + person, null);
      case 1 -> new Who(null, email);
      default -> new Who("" + person, email);
    };
  }

  private CustomerFact customer(int line) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    if (random.nextBoolean()) {
      attributes.put("country", pick("UK", "France", "Norway"));
    }
    if (random.nextBoolean()) {
      attributes.put("age", "" + random.nextInt(18, 99));
    }
    if (random.nextBoolean()) {
      attributes.put("vip", pick("true", "false"));
    }
    Consent consent =
        random.nextBoolean() ? null : Consent.values()[random.nextInt(Consent.values().length)];
    return new CustomerFact(
        line,
        who(),
        random.nextBoolean() ? pick("Ann", "Bo") : null,
        random.nextBoolean() ? "Grey" : null,
        consent,
        random.nextBoolean() ? at() : null,
        random.nextBoolean() ? at() : null,
        attributes,
        random.nextBoolean() ? List.of(pick("vip", "blog"), pick("blog", "shop")) : null);
  }

  private ProductFact product(int line) {
    return new ProductFact(
        line,
        pick("rod", "reel", "bulb"),
        random.nextBoolean() ? pick("A title", "Another title") : null,
        random.nextBoolean() ? pick("Garden", "Fishing") : null,
        null,
        random.nextBoolean() ? List.of(pick("new", "old")) : null,
        random.nextBoolean() ? Long.valueOf(random.nextInt(1_000)) : null,
        null,
        null,
        null);
  }

  /** An event with an id always says the same, but that a refund may have grown. */
  private EventFact event(int line) {
    if (random.nextInt(3) == 0) {
      int id = random.nextInt(200);
      EventFact event = new RandomFacts(id).event(line, "e" + id);
      return event.type() == EventType.REFUND ? grown(event) : event;
    }
    return event(line, null);
  }

  private EventFact grown(EventFact refund) {
    return new EventFact(
        refund.line(),
        refund.id(),
        refund.who(),
        refund.type(),
        random.nextBoolean() ? null : at(),
        refund.product(),
        1L + random.nextInt(4),
        refund.quantity(),
        refund.ref(),
        null,
        null,
        refund.isGift());
  }

  private EventFact event(int line, @Nullable String id) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    boolean isOfOrder = EventRows.isOfOrder(type.code());
    return new EventFact(
        line,
        id,
        who(),
        type,
        type == EventType.REFUND && random.nextBoolean() ? null : at(),
        isOfOrder ? pick("rod", "reel", "bulb", "net") : null,
        isOfOrder ? Long.valueOf(random.nextInt(3)) : null,
        1,
        isOfOrder && random.nextBoolean() ? "o" + random.nextInt(5) : null,
        type.isMail() ? pick("spring", "summer") : null,
        isOfOrder || type.isMail() || random.nextBoolean() ? null : pick("/fly", "fly rods"),
        random.nextInt(5) == 0);
  }

  /** Few different moments, so that equal minutes are common. */
  private Instant at() {
    return START.plusSeconds(86_400L * random.nextInt(40) * 10 + 60L * random.nextInt(3));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The same facts in another order. */
  List<Fact> shuffled(List<Fact> facts) {
    List<Fact> shuffled = new ArrayList<>(facts);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Fact other = shuffled.get(j);
      shuffled.set(j, shuffled.get(i));
      shuffled.set(i, other);
    }
    return shuffled;
  }
}
