package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Send;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.message.Message.Purpose;
import app.chordial.rhythm.Cadence;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class MixLawTest {

  private static Design mixed(long seed, int helpEvery, int variants) {
    Design design = RandomPrograms.helping(RandomPrograms.of(seed), seed);
    Cadence cadence = design.rhythm().cadence();
    return design.withRhythm(
        design.rhythm().with(cadence.withHelpEvery(helpEvery).withDistinctEmailsAWeek(variants)));
  }

  private static Planned planned(Design design, long seed) {
    return Planned.of(
        RandomPrograms.planner(design, RandomAudiences.of(seed, 300)), Parallel.SAME_THREAD);
  }

  private static boolean isHelp(Planned planned, int message) {
    return planned.planner().design().messages().get(message).purpose() == Purpose.HELP;
  }

  private static int lead(Send send) {
    return send.chord().messages().getFirst();
  }

  /** How often help led none of so many e-mails running although one of its messages could have. */
  private static int droughts(Planned planned, int every) {
    Planner planner = planned.planner();
    Explaining explaining = new Explaining(planner);
    PastMail past = new PastMail(planner, Exported.NONE);
    int found = 0;
    for (int customer = 0; customer < 300; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        var view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        if (line.decision() instanceof Send send
            && !isHelp(planned, lead(send))
            && isDry(planned, standing, every)) {
          Explanation why =
              explaining.explain(planned.market(line.day()), view, standing, new Chance(7, 0));
          assertThat(why.decision()).isEqualTo(line.decision());
          found += why.verdicts().stream().anyMatch(one -> couldLead(planned, one)) ? 1 : 0;
        }
        standing =
            planner
                .deciding()
                .decide(planned.market(line.day()), view, standing, new Chance(7, 0))
                .next();
      }
    }
    return found;
  }

  /** Written without a look at the planner's own rule. */
  private static boolean isDry(Planned planned, Standing standing, int every) {
    List<Integer> leads = new java.util.ArrayList<>();
    for (var email = standing.newest(); email != null; email = email.older()) {
      if (!email.messages().isEmpty()) {
        leads.add(email.messages().getFirst());
      }
    }
    return leads.size() >= every - 1
        && leads.stream().limit(every - 1).noneMatch(lead -> isHelp(planned, lead));
  }

  private static boolean couldLead(Planned planned, Explanation.Verdict verdict) {
    var design = planned.planner().design();
    boolean isOpen = verdict.hindrance().reached().compareTo(Hindrance.Stage.AFFORDABLE) >= 0;
    return isOpen
        && isHelp(planned, verdict.numbers().message())
        && verdict.numbers().relevance() >= design.rhythm().balance().relevanceFloor();
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "3, 2", "5, 1"})
  void ofSoManyEmailsRunningHelpLeadsOneWhereItCould(long seed, int every) {
    Planned planned = planned(mixed(seed, every, 0), seed);
    assertThat(droughts(planned, every)).isZero();
    assertThat(droughts(planned(mixed(seed, 0, 0), seed), every)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void helpLeadsMoreThoughOnlyAFewEmailsAreBuilt(long seed) {
    Planned with = planned(mixed(seed, 2, 3), seed);
    Planned without = planned(mixed(seed, 0, 3), seed);
    assertThat(ledByHelp(with)).isGreaterThan(ledByHelp(without));
    assertThat(with.markets().values()).allMatch(market -> market.variants().size() <= 3);
  }

  private static double ledByHelp(Planned planned) {
    List<Send> sends =
        planned.lines().stream()
            .filter(line -> line.decision() instanceof Send)
            .map(line -> (Send) line.decision())
            .toList();
    return sends.stream().filter(send -> isHelp(planned, lead(send))).count()
        / (double) sends.size();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 2", "4, 3"})
  void theTurnOfHelpNeverSilencesAnybody(long seed, int variants) {
    Planned with = planned(mixed(seed, 3, variants), seed);
    Planned without = planned(mixed(seed, 0, variants), seed);
    int day = with.lines().getFirst().day();
    Market market = without.market(day);
    Planner planner = with.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    for (Planned.Line line : without.lines()) {
      if (line.day() == day) {
        var view = planner.snapshot().view(line.customer()).at(planner.sendMinute(day));
        var again = planner.deciding().decide(market, view, past.standing(view), new Chance(7, 0));
        assertThat(again.decision() instanceof Send).isEqualTo(line.decision() instanceof Send);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 3"})
  void whoIsToldOfATurnIsToldWhatItGaveUp(long seed, int variants) {
    Planned planned = planned(mixed(seed, 2, variants), seed);
    Planner planner = planned.planner();
    Explaining explaining = new Explaining(planner);
    PastMail past = new PastMail(planner, Exported.NONE);
    int day = planned.lines().getFirst().day();
    int turns = 0;
    for (int customer = 0; customer < 300; customer++) {
      var view = planner.snapshot().view(customer).at(planner.sendMinute(day));
      Explanation why =
          explaining.explain(planned.market(day), view, past.standing(view), new Chance(7, 0));
      if (why.unturned() != null) {
        Send send = (Send) why.decision();
        assertThat(isHelp(planned, lead(send))).isTrue();
        assertThat(Objects.requireNonNull(why.unturned()).worthMinor())
            .isGreaterThanOrEqualTo(send.chord().worthMinor());
        assertThat(new Saying(planner.design(), "GBP").all(why))
            .anyMatch(said -> said.startsWith("It is the turn of an e-mail that is led by help"));
        turns++;
      }
    }
    assertThat(turns).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void oneThreadAndTwoMixAlike(long seed) {
    Planner planner = RandomPrograms.planner(mixed(seed, 3, 2), RandomAudiences.of(seed, 300));
    try (Threads two = new Threads(2)) {
      assertThat(Planned.of(planner, two).lines())
          .isEqualTo(Planned.of(planner, Parallel.SAME_THREAD).lines());
    }
  }
}
