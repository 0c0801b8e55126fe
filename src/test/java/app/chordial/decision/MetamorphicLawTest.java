package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Decided;
import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must follow when one thing changes, for one day, where nothing couples customers. */
@Tag("law")
class MetamorphicLawTest {

  private static final int CUSTOMERS = 250;

  /** Everybody's decision on one day. */
  private static List<Decision> day(Design design, Audience audience, int day) {
    Planner planner = RandomPrograms.planner(design, audience);
    PastMail past = new PastMail(planner, Exported.NONE);
    Deciding deciding = planner.deciding();
    List<Decision> decisions = new ArrayList<>();
    for (int customer = 0; customer < audience.size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      decisions.add(
          deciding
              .decide(
                  Market.OPEN,
                  view.at(planner.sendMinute(day)),
                  past.standing(view),
                  new Chance(7, 0))
              .decision());
    }
    return decisions;
  }

  /** The first day after the audience's on which the design sends. */
  private static int sendDay(Design design, Audience audience) {
    return RandomPrograms.planner(design, audience)
        .sendDayFrom((int) RandomAudiences.TODAY.toEpochDay());
  }

  private static List<Integer> messages(Decision decision) {
    return decision instanceof Decision.Send send ? send.chord().messages() : List.of();
  }

  private static double worth(Decision decision) {
    return decision instanceof Decision.Send send ? send.chord().worthMinor() : 0;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void raisingAMessagesValueNeverLosesItARecipient(long seed) {
    Design design = RandomPrograms.of(seed);
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    int day = sendDay(design, audience);
    List<Decision> before = day(design, audience, day);
    int recipients = 0;
    for (int message = 0; message < design.messages().size(); message++) {
      Design raised = new Change.Value(design.messages().get(message).id(), 17).in(design);
      List<Decision> after = day(raised, audience, day);
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        if (messages(before.get(customer)).contains(message)) {
          assertThat(messages(after.get(customer))).contains(message);
          recipients++;
        }
      }
    }
    assertThat(recipients).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aTighterCapNeverSendsMore(long seed) {
    Design design = RandomPrograms.of(seed);
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    int day = sendDay(design, audience);
    long last = Long.MAX_VALUE;
    for (int emails = 3; emails >= 0; emails--) {
      Rhythm rhythm = design.rhythm();
      Cadence tighter = rhythm.cadence().withCaps(List.of(new Cadence.Cap(emails, 365)));
      Design changed = design.withRhythm(rhythm.with(tighter));
      long sent =
          day(changed, audience, day).stream().filter(one -> one instanceof Decision.Send).count();
      assertThat(sent).isLessThanOrEqualTo(last);
      last = sent;
    }
    assertThat(last).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void oneMoreMessageNeverMakesTheDayWorthLess(long seed) {
    Design design = RandomPrograms.of(seed);
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    int day = sendDay(design, audience);
    List<Decision> all = day(design, audience, day);
    List<Message> messages = design.messages();
    for (int left = 0; left < messages.size(); left++) {
      if (RandomAudiences.MESSAGES.contains(messages.get(left).id())) {
        continue; // was mailed before: its theme is still spaced from then
      }
      List<Message> fewer = new ArrayList<>(messages);
      fewer.remove(left);
      List<Decision> less = day(design.withMessages(fewer), audience, day);
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        assertThat(worth(less.get(customer))).isLessThanOrEqualTo(worth(all.get(customer)) + 1e-9);
      }
    }
    assertThat(all.stream().mapToDouble(MetamorphicLawTest::worth).sum()).isPositive();
  }

  /** Names are only names, as long as they stay in the same order: ties go by it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void otherIdsChangeNothing(long seed) {
    Design design = RandomPrograms.of(seed);
    Audience audience = RandomAudiences.of(seed, CUSTOMERS);
    Design renamed =
        design
            .withThemes(
                design.themes().stream()
                    .map(
                        one ->
                            new Theme(
                                "t" + one.id(),
                                one.name(),
                                one.kind(),
                                one.subject(),
                                one.spacingDays()))
                    .toList())
            .withMessages(design.messages().stream().map(MetamorphicLawTest::renamed).toList());
    int day = sendDay(design, audience);
    assertThat(day(renamed, renamed(audience), day)).isEqualTo(day(design, audience, day));
  }

  private static Message renamed(Message of) {
    return Draft.of(
        of,
        one -> {
          one.id = "m" + of.id();
          one.theme = "t" + of.theme();
          one.neverWith = of.neverWith().stream().map(id -> "m" + id).toList();
          one.onlyAfter = of.onlyAfter() == null ? null : "m" + of.onlyAfter();
        });
  }

  private static Audience renamed(Audience of) {
    Catalogue catalogue = of.catalogue();
    return new Audience(
        of.time(),
        of.currency(),
        new Catalogue(
            catalogue.products(),
            catalogue.terms(),
            catalogue.messages().stream().map(id -> "m" + id).toList()),
        IntStream.range(0, of.size()).mapToLong(customer -> 9_000L - customer).toArray(),
        IntStream.range(0, of.size()).mapToLong(of::luck).toArray(),
        of.attributes(),
        of.consents(),
        IntStream.rangeClosed(0, of.size())
            .map(customer -> customer < of.size() ? of.from(customer) : of.events().size())
            .toArray(),
        of.events(),
        "renamed");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aTwinIsTreatedAsTheFirst(long seed) {
    Random random = new Random(seed);
    OneCustomer customer = new OneCustomer();
    List<EventType> types = List.of(EventType.VIEW, EventType.CART, EventType.PURCHASE);
    int[] days = random.ints(6, 1, 300).sorted().toArray();
    for (int i = days.length - 1; i >= 0; i--) {
      customer.daysAgo(days[i], types.get(random.nextInt(3)), random.nextInt(14), 700);
    }
    Design design = RandomPrograms.of(seed);
    Planner planner = customer.planner(design, 2);
    Deciding deciding = planner.deciding();
    int send = planner.sendMinute(planner.sendDayFrom((int) OneCustomer.TUESDAY.toEpochDay()));
    List<Decided> twins =
        IntStream.range(0, 2)
            .mapToObj(
                one ->
                    deciding.decide(
                        Market.OPEN,
                        planner.snapshot().view(one).at(send),
                        Standing.NONE,
                        new Chance(7, 0)))
            .toList();
    assertThat(twins.get(1)).isEqualTo(twins.get(0));
    assertThat(planner.audience().luck(1)).isNotEqualTo(planner.audience().luck(0));
  }
}
