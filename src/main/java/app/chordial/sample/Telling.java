package app.chordial.sample;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Puts what was made up into facts, counting their lines. */
final class Telling {

  private final FactSink sink;
  private long line;

  Telling(FactSink sink) {
    this.sink = sink;
  }

  void product(Ware ware) {
    Product product = ware.product();
    sink.accept(
        new Fact.ProductFact(
            ++line,
            product.key(),
            product.title(),
            product.category(),
            product.vendor(),
            product.tags(),
            product.priceMinor(),
            product.costMinor(),
            product.series(),
            product.series() == null ? null : product.volume()));
  }

  /**
   * @param consentAt when the consent became what it is
   */
  void customer(Person person, Consent consent, Instant consentAt) {
    Person.Identity identity = person.identity();
    Names.Name name = identity.name();
    sink.accept(
        new Fact.CustomerFact(
            ++line,
            identity.who(),
            name.first().isEmpty() ? null : name.first(),
            name.last().isEmpty() ? null : name.last(),
            consent,
            consent == Consent.NEVER_SUBSCRIBED ? null : consentAt,
            LocalDate.ofEpochDay(person.joinedDay()).atStartOfDay(SampleShop.ZONE).toInstant(),
            attributes(person),
            tags(person)));
  }

  private static SequencedMap<String, String> attributes(Person person) {
    Person.Identity identity = person.identity();
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("city", identity.place().city());
    attributes.put("country", identity.place().country());
    attributes.put("country_code", identity.place().code());
    attributes.put("joined", LocalDate.ofEpochDay(person.joinedDay()).toString());
    attributes.put("source", identity.source());
    LocalDate birthday = identity.birthday();
    if (birthday != null) {
      attributes.put("birthday", birthday.toString());
    }
    return attributes;
  }

  private static List<String> tags(Person person) {
    return switch (person.habit()) {
      case LOYAL -> List.of("friend of the harbour");
      case GIVER -> List.of("gift wrap");
      case ONE_TIME, REGULAR, BROWSER ->
          person.identity().source().equals("fair") ? List.of("met at the fair") : List.of();
    };
  }

  /**
   * @param ref the order's, cart's or e-mail's name
   */
  void event(Fact.Who who, Note note, @Nullable String ref) {
    Ware ware = note.ware();
    sink.accept(
        new Fact.EventFact(
            ++line,
            null,
            who,
            note.type(),
            ShopTime.instant(note.minute()),
            ware == null ? null : ware.key(),
            isPriced(note.type()) ? note.amountMinor() : null,
            note.quantity(),
            ref,
            note.message(),
            note.text(),
            note.isGift()));
  }

  private static boolean isPriced(EventType type) {
    return switch (type) {
      case CART, CHECKOUT, PURCHASE, REFUND -> true;
      case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT -> false;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }
}
