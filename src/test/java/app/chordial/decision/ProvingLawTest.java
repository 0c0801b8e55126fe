package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.rhythm.Proving;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a design leaves to luck, over random designs and audiences. */
@Tag("law")
class ProvingLawTest {

  private static final int CUSTOMERS = 300;

  private static Design design(long seed, double holdOut, double explore) {
    Design design = RandomPrograms.of(seed);
    return design.withRhythm(design.rhythm().with(new Proving(holdOut, explore)));
  }

  private static Planner planner(Design design, long seed) {
    return RandomPrograms.planner(design, RandomAudiences.of(seed, CUSTOMERS));
  }

  private static Planned planned(long seed, double holdOut, double explore) {
    return Planned.of(planner(design(seed, holdOut, explore), seed), Parallel.SAME_THREAD);
  }

  /** One decision again, as if nothing were left to luck. */
  private static Decision undrawn(Planner plain, Market market, Asked asked) {
    CustomerView view =
        plain.snapshot().view(asked.customer()).at(plain.sendMinute(asked.line().day()));
    return plain.deciding().decide(market, view, asked.standing(), new Chance(7, 0)).decision();
  }

  private record Asked(int customer, Planned.Line line, Standing standing) {}

  /** Every decision of a plan with the standing that it was made from. */
  private interface Each {
    void see(Asked asked);
  }

  private static void each(Planned planned, Each each) {
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      CustomerView view = planner.snapshot().view(customer);
      Standing standing = past.standing(view);
      for (Planned.Line line : planned.of(customer)) {
        each.see(new Asked(customer, line, standing));
        standing =
            planner
                .deciding()
                .decide(
                    planned.market(line.day()),
                    view.at(planner.sendMinute(line.day())),
                    standing,
                    new Chance(7, 0))
                .next();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatGoesIsTheBestOrTheSecondBestWithTheProbabilityItSays(long seed) {
    Planned planned = planned(seed, 0, 0.6);
    Planner plain = planner(design(seed, 0, 0), seed);
    Explaining explaining = new Explaining(plain);
    int[] drawn = new int[2];
    each(
        planned,
        asked -> {
          Market market = planned.market(asked.line().day());
          Decision best = undrawn(plain, market, asked);
          if (!(asked.line().decision() instanceof Decision.Send send)) {
            assertThat(best).isEqualTo(asked.line().decision());
            return;
          }
          CustomerView view =
              plain.snapshot().view(asked.customer()).at(plain.sendMinute(asked.line().day()));
          Explanation why = explaining.explain(market, view, asked.standing(), new Chance(7, 0));
          Chord second = why.runnerUp();
          Chord first = ((Decision.Send) best).chord();
          if (second == null) {
            assertThat(send.draw()).isEqualTo(Decision.Draw.NONE);
            assertThat(send.chord()).isEqualTo(first);
          } else if (send.draw().isSecond()) {
            assertThat(send.draw()).isEqualTo(new Decision.Draw(0.3, true, first));
            assertThat(send.chord()).isEqualTo(second);
            drawn[1]++;
          } else {
            assertThat(send.draw()).isEqualTo(new Decision.Draw(0.7, false, second));
            assertThat(send.chord()).isEqualTo(first);
            drawn[0]++;
          }
        });
    int all = drawn[0] + drawn[1];
    if (all > 0) {
      double deviation = Math.sqrt(0.3 * 0.7 / all);
      assertThat(drawn[1] / (double) all).isCloseTo(0.3, within(4.5 * deviation));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whoIsHeldOutWouldHaveBeenMailedAndGetsNothing(long seed) {
    Planned planned = planned(seed, 0.3, 0.2);
    Planner plain = planner(design(seed, 0, 0), seed);
    Audience audience = plain.audience();
    each(
        planned,
        asked -> {
          boolean isHeld = HoldOut.holds(audience.luck(asked.customer()), asked.line().day(), 0.3);
          Decision decision = asked.line().decision();
          boolean isHeldOut =
              decision instanceof Decision.Quiet quiet && quiet.why() == Silence.HELD_OUT;
          Decision best = undrawn(plain, planned.market(asked.line().day()), asked);
          assertThat(isHeldOut).isEqualTo(isHeld && best instanceof Decision.Send);
          assertThat(decision instanceof Decision.Send)
              .isEqualTo(!isHeld && best instanceof Decision.Send);
        });
  }

  @Test
  void theSameCustomersAreHeldOutForAQuarterAndOthersInTheNext() {
    SplittableRandom random = new SplittableRandom(5);
    int first = (int) LocalDate.of(2026, 10, 1).toEpochDay();
    int both = 0;
    int held = 0;
    for (int i = 0; i < 20_000; i++) {
      long luck = random.nextLong();
      boolean isHeld = HoldOut.holds(luck, first, 0.1);
      assertThat(HoldOut.holds(luck, first + 91, 0.1)).isEqualTo(isHeld);
      assertThat(isHeld && !HoldOut.holds(luck, first, 0.2)).isFalse();
      held += isHeld ? 1 : 0;
      both += isHeld && HoldOut.holds(luck, first + 92, 0.1) ? 1 : 0;
    }
    assertThat(held).isBetween(1_800, 2_200);
    assertThat(both).isBetween(140, 260);
    assertThat(HoldOut.end(first)).isEqualTo(first + 92);
    assertThat(HoldOut.quarter(first + 92)).isEqualTo(HoldOut.quarter(first + 91) + 1);
  }

  @Test
  void nobodyOrEverybodyIsHeldOutAtTheEnds() {
    assertThat(HoldOut.holds(7, 20_000, 0)).isFalse();
    assertThat(HoldOut.holds(7, 20_000, 1)).isTrue();
  }

  /**
   * The e-mails that are built don't hang on who is held out, nor on a draw, where they are
   * several.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFirstMarketIsTheSame(long seed) {
    Planned plain = Planned.of(planner(design(seed, 0, 0), seed), Parallel.SAME_THREAD);
    Planned proving = planned(seed, 0.5, 0.9);
    assertThat(proving.markets().firstEntry()).isEqualTo(plain.markets().firstEntry());
  }

  @Test
  void aHeldOutCustomerIsToldSoAndWhatWouldChangeIt() {
    List<app.chordial.message.Message> messages =
        List.of(
            RandomPrograms.forEveryone("tea", "theme-0", 500),
            RandomPrograms.forEveryone("cake", "theme-1", 400));
    Design design = design(1, 1, 0).withMessages(messages);
    design =
        design.withRhythm(
            design.rhythm().with(app.chordial.rhythm.Cadence.DEFAULT).with(new Proving(1, 0)));
    Planner planner = planner(design, 1);
    Planned planned = Planned.of(planner, Parallel.SAME_THREAD);
    Planned.Line held =
        planned.lines().stream()
            .filter(
                line ->
                    line.decision() instanceof Decision.Quiet quiet
                        && quiet.why() == Silence.HELD_OUT)
            .findFirst()
            .orElseThrow();
    CustomerView view = planner.snapshot().view(held.customer()).at(planner.sendMinute(held.day()));
    Standing standing = new PastMail(planner, Exported.NONE).standing(view);
    Market market = planned.market(held.day());
    Chance chance = new Chance(7, 0);
    Saying saying = new Saying(design, "GBP");
    Explanation why = new Explaining(planner).explain(market, view, standing, chance);
    assertThat(saying.silence(why))
        .isEqualTo(
            "An e-mail would go, but this customer is one of the 100 % who get nothing this"
                + " calendar quarter, so that it shows what mail adds.");
    Counterfactual counterfactual =
        new Counterfactuals(planner).of(_ -> market, view, standing, chance, "tea");
    assertThat(counterfactual)
        .isInstanceOfSatisfying(
            Counterfactual.Would.class,
            would -> assertThat(would.changes()).containsExactly(new Change.Undrawn()));
    assertThat(saying.counterfactual(counterfactual, "tea"))
        .startsWith("If nothing were left to luck, it would lead the e-mail");
  }
}
