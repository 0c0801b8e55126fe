package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.EvidenceSettings.Gifts;
import app.chordial.interest.EvidenceSettings.Ignoring;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tags and attributes of customers, and vendors of products, say of interests. */
@Tag("law")
class BorneWitnessesTest {

  private static final int CUSTOMERS = 120;
  private static final LocalDate TODAY = RandomAudiences.TODAY;

  private static final List<Interest> INTERESTS =
      List.of(
          interest("vip", new Witness.OfCustomerTag(" VIP ", 0.7)),
          interest(
              "abroad",
              new Witness.OfAttribute("Country", "fr", 1),
              new Witness.OfAttribute("country", "İSTANBUL", 0.5),
              new Witness.OfAttribute("is trade", "TRUE", 0.4),
              new Witness.OfCategory("Garden", 0.5)),
          interest(
              "rich",
              new Witness.OfAttribute("points", "3.50", 1),
              new Witness.OfAttribute("birthday", "2000-02-29", 0.2),
              new Witness.OfAttribute("tags", "press", 1),
              new Witness.OfAttribute("tags", "wholesale", 0.3),
              new Witness.OfCustomerTag("wholesale", 0.3)));

  private static Interest interest(String id, Witness... witnesses) {
    return new Interest(id, id, List.of(witnesses), false, 1);
  }

  private static Tastes tastes(Audience audience, Ignoring ignoring) {
    SequencedMap<String, List<String>> messages = new LinkedHashMap<>();
    messages.put("bulbs-now", List.of("vip", "rich"));
    messages.put("fly-guide", List.of("abroad"));
    EvidenceSettings settings = EvidenceSettings.DEFAULT.with(Gifts.NONE, ignoring);
    return Tastes.compile(INTERESTS, settings, messages, audience.catalogue(), audience.time())
        .among(audience);
  }

  private static double[] affinities(Tastes tastes, CustomerView view) {
    double[] into = new double[tastes.size()];
    tastes.affinities(view, MailHistory.of(view, Transactional.NONE), into);
    return into;
  }

  /** What is known, witness by witness, read off the columns with nothing precompiled. */
  private static double naive(CustomerView view, Interest interest) {
    double sum = 0;
    for (Witness witness : interest.witnesses()) {
      for (Attribute one : view.audience().attributes()) {
        boolean isKnown = one.knownSince(view.customer()) < view.minute();
        sum += isKnown && isBorne(witness, one, view.customer()) ? witness.strength() : 0;
      }
    }
    return sum;
  }

  private static boolean isBorne(Witness witness, Attribute in, int customer) {
    return switch (in) {
      case Attribute.Text text when witness instanceof Witness.OfAttribute of ->
          in.name().equals("country")
              && of.attribute().equalsIgnoreCase("country")
              && (of.value().equals("fr") ? "FR" : "İstanbul").equals(text.value(customer));
      case Attribute.Flag flag when witness instanceof Witness.OfAttribute of ->
          in.name().equals(of.attribute()) && flag.value(customer);
      case Attribute.Numeric number when witness instanceof Witness.OfAttribute of ->
          in.name().equals(of.attribute()) && number.value(customer) == 3.5;
      case Attribute.Date date when witness instanceof Witness.OfAttribute of ->
          in.name().equals(of.attribute())
              && date.day(customer) == LocalDate.of(2000, 2, 29).toEpochDay();
      case Attribute.Tags tags -> isTagged(witness, tags, customer);
      case Attribute.Text _, Attribute.Flag _, Attribute.Numeric _, Attribute.Date _ -> false;
    };
  }

  private static boolean isTagged(Witness witness, Attribute.Tags tags, int customer) {
    return switch (witness) {
      case Witness.OfCustomerTag(String tag, double _) when tag.equals(" VIP ") ->
          tags.has(customer, "vip");
      case Witness.OfCustomerTag _ -> tags.has(customer, "Wholesale");
      case Witness.OfAttribute(String name, String value, double _) when name.equals("tags") ->
          tags.has(customer, value.equals("press") ? "press" : "Wholesale");
      default -> false;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theAffinityIsWhatANaiveReadingOfEventsAndColumnsSays(long seed) {
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    Tastes tastes = tastes(audience, Ignoring.NOTHING);
    int borne = 0;
    for (int days = 0; days < 700; days += 233) {
      Snapshot snapshot = audience.asOf(TODAY.minusDays(days));
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        CustomerView view = snapshot.view(customer);
        double[] affinities = affinities(tastes, view);
        for (int i = 0; i < INTERESTS.size(); i++) {
          Leaning leaning = tastes.leaning(view, MailHistory.of(view, Transactional.NONE), i);
          double naive = naive(view, INTERESTS.get(i));
          borne += naive > 0 ? 1 : 0;
          double events = leaning.evidence().stream().mapToDouble(Evidence::weight).sum();
          double expected = 1 - Math.pow(2, -(naive + events));
          if (leaning.stated() == Stated.NOTHING) {
            assertThat(affinities[i]).isCloseTo(expected, within(1e-12));
          }
        }
      }
    }
    assertThat(borne).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void ignoredMailTakesFromWhatIsBorneAsFromAnyEvidenceAndTheReasonsSaySo(long seed) {
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    Tastes tastes = tastes(audience, Ignoring.DEFAULT);
    Snapshot snapshot = audience.asOf(TODAY);
    int taken = 0;
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      CustomerView view = snapshot.view(customer);
      double[] affinities = affinities(tastes, view);
      for (int i = 0; i < INTERESTS.size(); i++) {
        Leaning leaning = tastes.leaning(view, MailHistory.of(view, Transactional.NONE), i);
        double sum =
            leaning.evidence().stream().mapToDouble(Evidence::weight).sum()
                + leaning.bearings().stream().mapToDouble(Bearing::weight).sum();
        taken +=
            (int)
                leaning.bearings().stream().filter(one -> one.weight() < one.fullWeight()).count();
        if (leaning.stated() == Stated.NOTHING) {
          assertThat(affinities[i]).isCloseTo(1 - Math.pow(2, -sum), within(1e-12));
        }
      }
    }
    assertThat(taken).isPositive();
  }

  @Test
  void aDigestThatIsReadOnSaysTheSameAsANewOne() {
    Audience audience = RandomAudiences.of(8, CUSTOMERS);
    Tastes tastes = tastes(audience, Ignoring.DEFAULT);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      EvidenceDigest digest = new EvidenceDigest(tastes.size());
      for (int days = 300; days >= 0; days -= 50) {
        CustomerView view = audience.asOf(TODAY.minusDays(days)).view(customer);
        tastes.digest(view, digest);
        double[] into = new double[tastes.size()];
        tastes.affinities(digest, view.day(), MailHistory.of(view, Transactional.NONE), into);
        assertThat(into).isEqualTo(affinities(tastes, view));
      }
    }
  }

  @Test
  void withoutSuchWitnessesNothingChanges() {
    Audience audience = RandomAudiences.of(9, CUSTOMERS);
    List<Interest> plain = List.of(interest("garden", new Witness.OfCategory("Garden", 1)));
    Tastes tastes =
        Tastes.compile(
            plain,
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            audience.catalogue(),
            audience.time());
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      CustomerView view = audience.asOf(TODAY).view(customer);
      assertThat(affinities(tastes.among(audience), view)).isEqualTo(affinities(tastes, view));
    }
  }

  @Test
  void aVendorWitnessesItsProducts() {
    TestShop shop = new TestShop();
    Audience audience = RandomAudiences.of(10, 5);
    Tastes tastes =
        Tastes.compile(
            List.of(
                interest("all", new Witness.OfVendor(" vendor", 0.6)),
                interest("none", new Witness.OfVendor("Other", 1))),
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            audience.catalogue(),
            shop.time());
    List<Product> products = RandomAudiences.products();
    IntStream.range(0, products.size())
        .forEach(
            item -> {
              assertThat(tastes.itemStrength(0, item)).isCloseTo(0.6, within(1e-6));
              assertThat(tastes.itemStrength(1, item)).isZero();
            });
  }

  @Test
  void whetherAnythingInTheShopIsMeantIsTold() {
    Audience audience = RandomAudiences.of(11, 60);
    assertThat(Sighting.isAny(new Witness.OfCustomerTag("VIP", 1), audience)).isTrue();
    assertThat(Sighting.isAny(new Witness.OfCustomerTag("golf", 1), audience)).isFalse();
    assertThat(Sighting.isAny(new Witness.OfAttribute("country", "fr", 1), audience)).isTrue();
    assertThat(Sighting.isAny(new Witness.OfAttribute("country", "xx", 1), audience)).isFalse();
    assertThat(Sighting.isAny(new Witness.OfAttribute("wants", "fr", 1), audience)).isFalse();
    assertThat(Sighting.isAny(new Witness.OfVendor("VENDOR", 1), audience)).isTrue();
    assertThat(Sighting.isAny(new Witness.OfPage("/guides/*", 1), audience)).isTrue();
    assertThat(Sighting.isAny(new Witness.OfPage("/shop/*", 1), audience)).isFalse();
  }
}
