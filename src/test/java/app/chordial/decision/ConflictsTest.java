package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Conflicts.Meeting;
import app.chordial.work.Chance;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages meet where their explanations say that both could go. */
@Tag("law")
class ConflictsTest {

  private static final Chance CHANCE = new Chance(7, 0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theyAreWhatTheExplanationsAddUpTo(long seed) {
    Planner planner =
        RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 200));
    PastMail past = new PastMail(planner, Exported.NONE);
    int first = planner.sendDayFrom((int) RandomAudiences.TODAY.toEpochDay());
    int second = planner.sendDayFrom(first + 15);
    Conflicts found =
        requireNonNull(
            Conflicts.of(planner, past, _ -> Market.OPEN, List.of(first, second), CHANCE)
                .get(second));
    List<Explanation> all =
        IntStream.range(0, 200)
            .mapToObj(customer -> explained(planner, past, customer, first, second))
            .filter(why -> why.decision() instanceof Decision.Send)
            .toList();
    long met = 0;
    int messages = planner.design().messages().size();
    for (int one = 0; one < messages; one++) {
      for (int other = one + 1; other < messages; other++) {
        Meeting meeting = found.between(one, other);
        assertThat(meeting).isEqualTo(naively(all, one, other));
        assertThat(meeting.neither()).isNotNegative();
        assertThat(found.meetings().contains(meeting)).isEqualTo(meeting.customers() > 0);
        met += meeting.customers();
      }
    }
    assertThat(met).isPositive();
    assertThat(found.meetings())
        .isSortedAccordingTo((a, b) -> Integer.compare(b.customers(), a.customers()));
    assertThat(found.busiest(2)).hasSize(2);
  }

  private static Explanation explained(
      Planner planner, PastMail past, int customer, int first, int second) {
    CustomerView view = planner.snapshot().view(customer);
    Standing standing =
        planner
            .deciding()
            .decide(Market.OPEN, view.at(planner.sendMinute(first)), past.standing(view), CHANCE)
            .next();
    return new Explaining(planner)
        .explain(Market.OPEN, view.at(planner.sendMinute(second)), standing, CHANCE);
  }

  private static Meeting naively(List<Explanation> all, int one, int other) {
    int[] counts = new int[4];
    for (Explanation why : all) {
      Hindrance first = why.verdicts().get(one).hindrance();
      Hindrance second = why.verdicts().get(other).hindrance();
      if (couldGo(first) && couldGo(second)) {
        boolean goes = first == Hindrance.CHOSEN;
        boolean otherGoes = second == Hindrance.CHOSEN;
        counts[0]++;
        counts[1] += goes && !otherGoes ? 1 : 0;
        counts[2] += otherGoes && !goes ? 1 : 0;
        counts[3] += goes && otherGoes ? 1 : 0;
      }
    }
    return new Meeting(one, other, counts[0], counts[1], counts[2], counts[3]);
  }

  private static boolean couldGo(Hindrance hindrance) {
    return switch (hindrance) {
      case NO_ROOM, OTHER_THEME_WON, TURN_OF_HELP, DUTY_FIRST, NO_VARIANT, CHOSEN -> true;
      case NOT_IN_SEGMENT,
          NEEDS_EARLIER_MESSAGE,
          NOT_YET_VALID,
          NO_LONGER_VALID,
          BOUGHT_RECENTLY,
          SENT_RECENTLY,
          THEME_SENT_RECENTLY,
          NOT_RELEVANT,
          NOT_WORTH_IT,
          NOT_CHOSEN_BY_PLANS,
          NO_SLOT,
          CROWDED_OUT ->
          false;
    };
  }
}
