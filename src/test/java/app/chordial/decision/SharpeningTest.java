package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.interest.AlsoBought;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What products bought together add to a message's relevance (§4.2). */
@Tag("law")
class SharpeningTest {

  private static final double WEIGHT = 0.8;

  private static Planner planner(long seed, double sharpening) {
    return RandomPrograms.planner(
        RandomPrograms.sharpened(RandomPrograms.of(seed), sharpening),
        RandomAudiences.of(seed, 300));
  }

  private static double[] relevances(Planner planner, CustomerView view) {
    return planner.deciding().sharpened(view, new Recollection(planner));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void itRaisesWithinAnInterestAndCrossesNothing(long seed) {
    Planner plain = planner(seed, 0);
    Planner sharp = planner(seed, WEIGHT);
    double floor = plain.design().rhythm().balance().relevanceFloor();
    int raised = 0;
    int customers = plain.audience().size();
    for (int customer = 0; customer < customers; customer++) {
      double[] before = relevances(plain, plain.snapshot().view(customer));
      double[] after = relevances(sharp, sharp.snapshot().view(customer));
      for (int i = 0; i < before.length; i++) {
        raised += after[i] > before[i] ? 1 : 0;
        assertThat(after[i]).isBetween(before[i], Math.min(1, before[i] * (1 + WEIGHT)));
        assertThat(after[i] >= floor).isEqualTo(before[i] >= floor);
        assertThat(after[i] >= floor / 2).isEqualTo(before[i] >= floor / 2);
        for (int j = 0; j < before.length; j++) {
          assertThat(before[i] < before[j] && after[i] >= after[j]).isFalse();
        }
      }
    }
    assertThat(raised).isGreaterThan(customers / 20);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatSpeaksMoreForAMessageRaisesItMore(long seed) {
    Planner plain = planner(seed, 0);
    Planner sharp = planner(seed, WEIGHT);
    AlsoBought learned = sharp.learned().alsoBought();
    for (int customer = 0; customer < sharp.audience().size(); customer++) {
      CustomerView view = sharp.snapshot().view(customer);
      int[] owned = AlsoBought.owned(view);
      double[] before = relevances(plain, plain.snapshot().view(customer));
      double[] after = relevances(sharp, view);
      double[] scores = new double[before.length];
      for (Offer offer : sharp.offers()) {
        scores[offer.index] =
            Arrays.stream(offer.items)
                .filter(item -> Arrays.binarySearch(owned, item) < 0)
                .mapToDouble(item -> Math.max(0, learned.score(owned, item)) / learned.scale(item))
                .max()
                .orElse(0);
      }
      for (int i = 0; i < scores.length; i++) {
        boolean isStill = Math.abs(scores[i]) < 1e-9;
        assertThat(isStill && Math.abs(after[i] - before[i]) > 1e-6).isFalse();
        for (int j = 0; j < scores.length; j++) {
          boolean isAlike = before[i] == before[j] && scores[i] <= scores[j] - 1e-9;
          boolean isForAll = sharp.offers()[i].isForEveryone || sharp.offers()[j].isForEveryone;
          assertThat(isAlike && !isForAll && after[i] > after[j]).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void readingOnIsTheSameAsReadingAnew(long seed) {
    Planner sharp = planner(seed, WEIGHT);
    for (int customer = 0; customer < sharp.audience().size(); customer++) {
      CustomerView whole = sharp.snapshot().view(customer);
      Recollection known = new Recollection(sharp);
      for (int to = whole.from(); to <= whole.to(); to += 3) {
        CustomerView part =
            new CustomerView(
                sharp.audience(), customer, whole.events(), whole.from(), to, whole.minute());
        sharp.deciding().sharpened(part, known);
        known = customer % 2 == 0 ? known.copy() : known;
        double[] on = sharp.deciding().sharpened(part, known);
        double[] anew = sharp.deciding().sharpened(part, new Recollection(sharp));
        for (int i = 0; i < on.length; i++) {
          assertThat(on[i]).isEqualTo(anew[i]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7})
  void aScoreAsLargeAsTheScaleGivesHalf(long seed) {
    Planner sharp = planner(seed, WEIGHT);
    Pulls pulls = sharp.pulls();
    double[] sums = new double[pulls.size()];
    List<Integer> sold =
        Arrays.stream(sharp.offers())
            .flatMapToInt(offer -> Arrays.stream(offer.items))
            .distinct()
            .boxed()
            .toList();
    for (int place = 0; place < sums.length; place++) {
      sums[place] = sharp.learned().alsoBought().scale(sold.get(place));
      assertThat(sums[place]).isPositive();
    }
    for (Offer offer : sharp.offers()) {
      assertThat(pulls.share(offer.index, sums))
          .isCloseTo(offer.items.length == 0 ? 0 : 0.5, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theReasonIsAProductOwnedAndOneThatIsSold(long seed) {
    Planner sharp = planner(seed, WEIGHT);
    List<Product> products = sharp.audience().catalogue().products();
    Appraisal appraisal = new Appraisal(sharp);
    int reasons = 0;
    for (int customer = 0; customer < sharp.audience().size(); customer++) {
      CustomerView view = sharp.snapshot().view(customer);
      appraisal.about(view, new Recollection(sharp));
      List<String> owned =
          Arrays.stream(AlsoBought.owned(view))
              .mapToObj(item -> products.get(item).title())
              .toList();
      for (Offer offer : sharp.offers()) {
        Chord chord = new Chord(0, List.of(appraisal.part(offer.index)), 0);
        List<Because> found = new AlsoBuying(sharp, appraisal).of(chord, view);
        if (appraisal.sharpened(offer) > appraisal.relevance(offer)
            && hasReason(sharp, view, offer)) {
          assertThat(found).extracting(Because::from).containsAnyElementsOf(owned);
        }
        for (Because one : found) {
          assertThat(one.message()).isEqualTo(offer.index);
          assertThat(one.both()).isBetween(0, one.buyers());
          if (owned.contains(one.from())) {
            assertThat(appraisal.sharpened(offer)).isGreaterThan(appraisal.relevance(offer));
            assertThat(one.both()).isGreaterThanOrEqualTo(5);
            assertThat(Arrays.stream(offer.items).mapToObj(item -> products.get(item).title()))
                .contains(one.to());
            reasons++;
          } else {
            assertThat(sharp.design().interests()).anyMatch(of -> of.name().equals(one.from()));
          }
        }
      }
    }
    assertThat(reasons).isPositive();
  }

  /** Whether at least five bought a thing that the customer owns and one that is sold. */
  private static boolean hasReason(Planner sharp, CustomerView view, Offer offer) {
    return Arrays.stream(AlsoBought.owned(view))
        .boxed()
        .flatMap(own -> sharp.learned().alsoBought().also(own, Integer.MAX_VALUE).stream())
        .anyMatch(
            also ->
                also.bought().both() >= 5
                    && also.bought().from() != also.item()
                    && Arrays.stream(offer.items).anyMatch(item -> item == also.item()));
  }
}
