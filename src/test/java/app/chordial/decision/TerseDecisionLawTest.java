package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Decision.Send;
import app.chordial.decision.Standing.Deferral;
import app.chordial.design.Design;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Proving;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("law")
class TerseDecisionLawTest {

  private static final Chance CHANCE = new Chance(7, 0);
  private static final int CUSTOMERS = 300;

  private static Design design(long seed, int variants, double share) {
    Design design = RandomPrograms.helping(RandomPrograms.of(seed), seed);
    Cadence cadence = design.rhythm().cadence();
    return design.withRhythm(
        design
            .rhythm()
            .with(cadence.withHelpEvery(3).withDistinctEmailsAWeek(variants))
            .with(new Proving(share, share)));
  }

  /** A deferral, but for the reasons that are told of it. */
  private record Held(int message, int since, int slot, int expires) {
    static List<Held> of(Decided decided) {
      return decided.next().deferrals().stream().map(Held::of).toList();
    }

    private static Held of(Deferral one) {
      return new Held(one.message(), one.since(), one.slot(), one.expires());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 0", "2, 1, 0", "3, 2, 0.3", "4, 5, 0.1", "5, 0, 0", "6, 3, 0.2"})
  void whoIsNotToldWhyGetsTheSame(long seed, int variants, double share) {
    Planned planned =
        Planned.of(
            RandomPrograms.planner(
                design(seed, variants, share), RandomAudiences.of(seed, CUSTOMERS)),
            Parallel.SAME_THREAD);
    assertThat(planned.markets().values())
        .allMatch(market -> market.variants().isEmpty() == (variants == 0));
    Planner planner = planned.planner();
    Deciding deciding = planner.deciding();
    Deciding terse = planner.decidingTersely();
    PastMail past = new PastMail(planner, Exported.NONE);
    int sends = 0;
    int silences = 0;
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      Recollection known = planner.recollection();
      for (Planned.Line line : planned.of(customer)) {
        Market market = planned.market(line.day());
        CustomerView view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        Decided full = deciding.decide(market, view, standing, CHANCE);
        Decided brief = terse.decide(market, view, standing, CHANCE, known);
        assertThat(brief.decision() instanceof Send).isEqualTo(full.decision() instanceof Send);
        if (full.decision() instanceof Send) {
          assertThat(brief.decision()).isEqualTo(full.decision());
          sends++;
        } else {
          silences++;
        }
        assertThat(brief.next().newest()).isEqualTo(full.next().newest());
        assertThat(Held.of(brief)).isEqualTo(Held.of(full));
        standing = full.next();
      }
    }
    assertThat(sends).isGreaterThan(CUSTOMERS / 5);
    assertThat(silences).isPositive();
  }
}
