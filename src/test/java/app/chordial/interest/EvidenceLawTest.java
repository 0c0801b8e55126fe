package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces that an affinity is explained by, for whatever a customer does. */
@Tag("law")
class EvidenceLawTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theEvidenceExplainsTheAffinity(long seed) {
    Story story = new Story(seed, true);
    for (int day = 0; day <= Story.DAYS; day++) {
      CustomerView view = story.shop.view(day);
      double[] affinities = story.affinities(view);
      for (int interest = 0; interest < affinities.length; interest++) {
        double sum = 0;
        for (Evidence one : story.evidence(view, interest).reversed()) {
          sum += one.weight();
          assertThat(one.weight()).isBetween(0.0, one.unheededWeight());
          assertThat(one.unheededWeight()).isLessThanOrEqualTo(one.fullWeight());
        }
        double expected =
            switch (story.tastes.stated(view, interest)) {
              case NOTHING -> sum == 0 ? 0 : 1 - StrictMath.exp(-sum * StrictMath.log(2));
              case OPTED_IN -> 1;
              case OPTED_OUT -> 0;
            };
        assertThat(affinities[interest]).isCloseTo(expected, within(1e-14)).isBetween(0.0, 1.0);
      }
    }
  }

  /** What counts for nothing renews nothing, in the sum as in its explanation. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
  void theEvidenceExplainsTheAffinityWhereSomeKindsWeighNothing(long seed) {
    Story story = Story.mailed(seed);
    EvidenceSettings.Kind nothing = new EvidenceSettings.Kind(0, 30);
    EvidenceSettings usual = EvidenceSettings.DEFAULT;
    EvidenceSettings settings =
        new EvidenceSettings(
            usual.purchase(),
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            usual.inBucketAt(),
            0,
            usual.season(),
            usual.gifts(),
            new EvidenceSettings.Ignoring(0.8, 2));
    Tastes tastes = Story.tastes(story.shop, Story.interests(), settings);
    for (int day = 20; day <= 140; day += 3) {
      CustomerView view = story.shop.view(day);
      MailHistory mail = MailHistory.of(view, Transactional.NONE);
      double[] affinities = new double[3];
      tastes.affinities(view, mail, affinities);
      for (int interest = 0; interest < 3; interest++) {
        if (tastes.stated(view, interest) == Stated.NOTHING) {
          double sum =
              tastes.leaning(view, mail, interest).evidence().stream()
                  .mapToDouble(Evidence::weight)
                  .sum();
          assertThat(affinities[interest])
              .isCloseTo(1 - StrictMath.exp(-sum * StrictMath.log(2)), within(1e-14));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73})
  void allInterestsTogetherAreExplainedAsEachAlone(long seed) {
    Story story = Story.mailed(seed);
    for (int day = 20; day <= 140; day += 20) {
      CustomerView view = story.shop.view(day);
      MailHistory mail = MailHistory.of(view, Transactional.NONE);
      List<Leaning> together = story.tastes.leanings(view, mail);
      assertThat(together).hasSize(story.tastes.size());
      for (int interest = 0; interest < together.size(); interest++) {
        assertThat(together.get(interest)).isEqualTo(story.tastes.leaning(view, mail, interest));
      }
    }
  }

  /** What is one thing on one day. */
  private record Thing(int day, EvidenceKind kind, int item, int detail) {

    static Thing of(CustomerView view, Evidence one) {
      int item = one.kind() == EvidenceKind.CLICK ? -1 : view.events().item(one.row());
      return new Thing(one.day(), one.kind(), item, item >= 0 ? -1 : detail(view, one));
    }

    private static int detail(CustomerView view, Evidence one) {
      return view.events().detail(one.row());
    }
  }

  /** On days of hundreds of events. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void ofAllOfOneThingADayTheStrongestCountsAndOfEqualsTheEarliest(long seed) {
    Story story = new Story(seed, false, 2_000, 3);
    CustomerView view = story.shop.view(Story.DAYS);
    for (int interest = 0; interest < story.tastes.size(); interest++) {
      Map<Thing, Evidence> best = new LinkedHashMap<>();
      List<Evidence> all = story.evidence(view, interest).reversed();
      for (Evidence one : all) {
        boolean isScanned = one.strike() == Evidence.Strike.SCANNER;
        best.merge(
            Thing.of(view, one),
            one,
            (old, now) -> isScanned || now.fullWeight() <= worth(old) ? old : now);
      }
      for (Evidence one : all) {
        boolean isBest = one.equals(best.get(Thing.of(view, one)));
        assertThat(one.unheededWeight()).isEqualTo(isBest ? worth(one) : 0);
      }
      assertThat(all).hasSizeGreaterThan(best.size());
    }
  }

  private static double worth(Evidence one) {
    return one.strike() == Evidence.Strike.SCANNER ? 0 : one.fullWeight();
  }

  /** Comparing every view of the day with every other took minutes. */
  @Test
  @Timeout(20)
  void fiftyThousandViewsInADayAreReadAtOnce() {
    Story story = new Story(1, false, 0, 1);
    int many = 50_000;
    for (int i = 0; i < many; i++) {
      boolean isLast = i == many - 1;
      story.shop.event(
          0, EventType.VIEW, story.shop.minute(0, 1, 0) + i / 40, 1, 0, isLast ? 2 : -1);
    }
    List<Evidence> evidence = story.evidence(story.shop.view(1), 1);
    assertThat(evidence).hasSize(many);
    assertThat(evidence.getFirst().weight()).isPositive();
    assertThat(evidence.subList(1, many)).allMatch(Evidence::isStruckOut);
  }
}
