package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.insight.Guesses;
import app.chordial.interest.EvidenceDigest;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Tastes;
import app.chordial.interest.TestShop;
import app.chordial.interest.Witness;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of whom nothing is known. */
class GuessingTest {

  private static Planner planner(long seed, double guessing) {
    Design design = RandomPrograms.of(seed);
    return RandomPrograms.planner(
        design.withEvidence(design.evidence().guessing(guessing)), RandomAudiences.of(seed, 300));
  }

  @Test
  void withoutAttributesAGuessIsWhatThoseWhoAreKnownShowOnAverage() {
    TestShop shop = new TestShop();
    int rod = shop.product("Rod", "Fishing");
    int view = 2;
    shop.event(0, EventType.PURCHASE, shop.minute(0, 9, 0), rod, 100, 1);
    shop.event(1, EventType.PURCHASE, shop.minute(90, 9, 0), rod, 100, 1);
    shop.event(view, EventType.VIEW, shop.minute(90, 9, 0), rod, 0, -1);
    Tastes tastes =
        Tastes.compile(
            List.of(
                new Interest("f", "F", List.of(new Witness.OfCategory("Fishing", 1)), false, 1)),
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            shop.catalogue(),
            shop.time());
    Guesses guesses = Guesses.learn(shop.asOf(180), tastes, 0.25, Parallel.SAME_THREAD);
    double[] guess = new double[1];
    guesses.of(shop.asOf(180).view(view), guess);
    double old = 1 - Math.pow(2, -0.5);
    double young = 1 - Math.pow(2, -Math.pow(2, -0.5));
    assertThat(guesses.learnedFrom()).isEqualTo(2);
    assertThat(guess[0]).isCloseTo((old + young) / 2, within(1e-12));
  }

  @ParameterizedTest
  @Tag("law")
  @ValueSource(longs = {1, 2, 3})
  void aGuessGivesWayToWhatIsShownAndNobodyIsInABucketForIt(long seed) {
    Planner guessing = planner(seed, 1);
    Planner plain = planner(seed, 0);
    Audience audience = guessing.audience();
    Appraisal guessed = new Appraisal(guessing);
    Appraisal known = new Appraisal(plain);
    int guesses = 0;
    for (int customer = 0; customer < audience.size(); customer++) {
      CustomerView view = guessing.snapshot().view(customer);
      guessed.about(view, guessing.recollection());
      known.about(view, plain.recollection());
      assertThat(guessed.affinities()).isEqualTo(known.affinities());
      EvidenceDigest digest = new EvidenceDigest(guessing.tastes().size());
      guessing.tastes().digest(view, digest);
      double[] shown = new double[guessing.tastes().size()];
      guessing.tastes().shown(digest, view.day(), shown);
      boolean isKnown = false;
      for (double one : shown) {
        isKnown |= one >= guessing.design().evidence().inBucketAt();
      }
      for (int interest = 0; interest < shown.length; interest++) {
        double guess = guessed.guessed()[interest];
        guesses += guess > 0 ? 1 : 0;
        assertThat(guess).isBetween(0.0, 1.0);
        assertThat(isKnown && guess > 0).isFalse();
        assertThat(digest.isOptedOut(interest) && guessed.reach()[interest] > 0).isFalse();
        double before = known.reach()[interest];
        assertThat(guessed.reach()[interest])
            .isCloseTo(before + (1 - before) * guess, within(1e-12));
      }
    }
    assertThat(guesses).isPositive();
  }

  /** A yes to an interest is the strongest way to show it: supposing that much is the same. */
  @ParameterizedTest
  @Tag("law")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsSupposedIsAsIfItHadBeenShown(long seed) {
    Design design = called(RandomPrograms.of(seed), "Travel");
    Planner planner =
        RandomPrograms.planner(
            design.withEvidence(design.evidence().guessing(0.8)), RandomAudiences.of(seed, 300));
    Appraisal supposing = new Appraisal(planner);
    supposing.suppose(0, 1);
    Appraisal plain = new Appraisal(planner);
    Appraisal reading = new Appraisal(planner);
    int guesses = 0;
    for (int customer = 0; customer < planner.audience().size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      supposing.about(view, planner.recollection());
      plain.about(view, planner.recollection());
      if (!supposing.isOptedOut(0)) {
        reading.about(optedIn(view), planner.recollection());
        assertThat(supposing.affinities()).isEqualTo(reading.affinities());
        assertThat(supposing.guessed()).isEqualTo(reading.guessed());
        assertThat(supposing.reach()).isEqualTo(reading.reach());
        for (Offer offer : planner.offers()) {
          assertThat(supposing.isStrange(offer)).isEqualTo(reading.isStrange(offer));
        }
        for (double one : plain.guessed()) {
          guesses += one > 0 ? 1 : 0;
        }
      }
    }
    assertThat(guesses).isPositive();
  }

  /** The design with its first interest called so. */
  private static Design called(Design design, String name) {
    List<Interest> interests = new ArrayList<>(design.interests());
    Interest first = interests.getFirst();
    interests.set(
        0, new Interest(first.id(), name, first.witnesses(), false, first.halfLifeScale()));
    return design.withInterests(interests);
  }

  private static CustomerView optedIn(CustomerView view) {
    EventColumns events = view.events().copy(view.from(), view.to(), 1);
    int travel = RandomAudiences.TERMS.indexOf("Travel");
    events.append(EventType.OPT_IN, view.minute() - 1, -1, 0, travel);
    return new CustomerView(
        view.audience(), view.customer(), events, 0, events.size(), view.minute());
  }

  @Test
  void aGuessIsSaidToBeOne() {
    Planner planner = planner(1, 1);
    Saying saying = new Saying(planner.design(), "EUR");
    int said = 0;
    for (int customer = 0; customer < planner.audience().size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      Appraisal appraisal = new Appraisal(planner);
      appraisal.about(view, planner.recollection());
      double most = 0;
      for (double one : appraisal.guessed()) {
        most = Math.max(most, one);
      }
      Explanation why =
          new Explaining(planner)
              .explain(Market.OPEN, view, Standing.NONE, new app.chordial.work.Chance(1, 0));
      if (most >= 0.05 && why.guesses().stream().anyMatch(one -> one >= 0.05)) {
        assertThat(saying.guesses(why)).startsWith("Guessed from customers who look alike");
        said++;
      }
    }
    assertThat(said).isPositive();
  }
}
