package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Send;
import app.chordial.design.Design;
import app.chordial.job.Threads;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wildcards where only a few e-mails are built a week. */
@Tag("law")
@Tag("numbers")
class WildcardTwinLawTest {

  static final Chance CHANCE = new Chance(7, 0);
  static final Wildcards MANY =
      new Wildcards(0.5, 1, 14, 2, 0.01, 0.01, 0.95, 0.5, List.of("message-9", "message-12"));

  static Planner planner(long seed, int variants, Wildcards wildcards) {
    Design design = RandomPrograms.of(seed);
    var rhythm = design.rhythm();
    var cadence =
        rhythm
            .cadence()
            .withDistinctEmailsAWeek(variants)
            .withMessagesPerEmail(Math.max(2, rhythm.cadence().messagesPerEmail()));
    Design changed =
        design.withRhythm(
            rhythm.with(cadence).with(rhythm.balance().withRelevanceFloor(0.3)).with(wildcards));
    return RandomPrograms.planner(changed, RandomAudiences.of(seed, 300));
  }

  static Planned planned(Planner planner) {
    return Planned.of(planner, Parallel.SAME_THREAD);
  }

  /** An e-mail, and what was known when it was chosen. */
  record Sent(
      int customer, int day, Send send, CustomerView view, Standing standing, Market market) {
    boolean isWild() {
      return send.chord().wildcard() != null;
    }
  }

  static List<Sent> sent(Planned planned) {
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    List<Sent> all = new ArrayList<>();
    for (int customer = 0; customer < 300; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        CustomerView view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        Market market = planned.market(line.day());
        if (line.decision() instanceof Send send) {
          all.add(new Sent(customer, line.day(), send, view, standing, market));
        }
        standing = planner.deciding().decide(market, view, standing, CHANCE).next();
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "4, 4"})
  void noMoreEmailsAreBuiltAndEveryOneThatGoesIsOfThem(long seed, int variants) {
    Planner planner = planner(seed, variants, MANY);
    Planned planned = planned(planner);
    assertThat(planned.markets().values())
        .allMatch(market -> market.variants().size() <= variants)
        .allMatch(market -> market.lostShare() >= 0 && market.lostShare() <= 1);
    for (Sent one : sent(planned)) {
      assertThat(one.market().variants())
          .contains(Composition.of(planner.design(), one.send().chord()));
    }
  }

  @Test
  void wildcardsGoWhereThreeEmailsAreBuiltAndNoneWhereOneIs() {
    int ridden = 0;
    for (long seed = 1; seed <= 6; seed++) {
      ridden += (int) sent(planned(planner(seed, 3, MANY))).stream().filter(Sent::isWild).count();
      assertThat(sent(planned(planner(seed, 1, MANY)))).noneMatch(Sent::isWild);
    }
    assertThat(ridden).isGreaterThan(60);
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 3", "3, 2", "4, 4"})
  void budgetAndDaysBetweenAreKept(long seed, int variants) {
    Planner planner = planner(seed, variants, MANY);
    Planned planned = planned(planner);
    PastMail past = new PastMail(planner, Exported.NONE);
    List<Sent> all = sent(planned);
    for (int customer = 0; customer < 300; customer++) {
      int who = customer;
      double u =
          new Chance(0, 0)
              .uniform(planner.audience().luck(customer), 0, Chance.Purpose.WILDCARD, 0);
      int emails =
          past.standing(planner.snapshot().view(customer)).emailsWithin(1_000_000, 2_000_000);
      int wildcards = 0;
      int last = Integer.MIN_VALUE / 2;
      for (Sent one : all.stream().filter(sent -> sent.customer() == who).toList()) {
        emails++;
        if (one.isWild()) {
          wildcards++;
          assertThat(one.day() - last).isGreaterThanOrEqualTo(MANY.everyDays());
          last = one.day();
        }
        assertThat(wildcards).isLessThanOrEqualTo((int) Math.floor(u + MANY.share() * emails));
      }
    }
  }

  /** Given what is built, the wildcard takes nothing but the end of the e-mail. */
  @ParameterizedTest
  @CsvSource({"1, 3", "3, 2"})
  void theRestOfAnEmailIsWhatItWouldBeWithout(long seed, int variants) {
    Planner plain = planner(seed, variants, MANY.withShare(0));
    int most = plain.design().rhythm().cadence().messagesPerEmail();
    int wild = 0;
    for (Sent one : sent(planned(planner(seed, variants, MANY)))) {
      Send without =
          (Send)
              plain.deciding().decide(one.market(), one.view(), one.standing(), CHANCE).decision();
      List<Integer> base = without.chord().messages();
      List<Integer> messages = one.send().chord().messages();
      if (one.isWild()) {
        List<Integer> kept = base.size() == most ? base.subList(0, most - 1) : base;
        assertThat(messages.subList(0, messages.size() - 1)).isEqualTo(kept);
        wild++;
      } else {
        assertThat(messages).isEqualTo(base);
      }
    }
    assertThat(wild).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 3", "3, 2"})
  void whatIsLoggedIsTheProbabilityAmongTheEmailsThatAreBuilt(long seed, int variants) {
    Planner planner = planner(seed, variants, MANY);
    Deciding deciding = planner.deciding();
    for (Sent one : sent(planned(planner))) {
      Odds odds = deciding.odds(one.market(), one.view(), one.standing(), CHANCE);
      assertThat(odds.of(Composition.of(planner.design(), one.send().chord())))
          .isCloseTo(one.send().propensity(), within(1e-12));
      assertThat(odds.emails().stream().mapToDouble(Odds.Likely::probability).sum())
          .isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 3", "3, 2"})
  void theThreadsDontMatter(long seed, int variants) {
    Planner planner = planner(seed, variants, MANY);
    try (Threads threads = new Threads(2)) {
      assertThat(Planned.of(planner, threads)).isEqualTo(planned(planner));
    }
  }

  /** Over the weeks the place that a twin takes costs no more than wildcards may. */
  @Test
  void whatATwinCostsStaysWithinTheShare() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      double cost = random.nextDouble();
      Wildcards settings = Wildcards.DEFAULT.withShare(0.01 + 0.2 * random.nextDouble());
      int weeks = 2_000;
      long due = 0;
      for (int week = 0; week < weeks; week++) {
        due += TwinMaking.isDue(settings, cost, 20_000 + 7 * week) ? 1 : 0;
      }
      assertThat(due * cost).isLessThanOrEqualTo(settings.share() * weeks + cost);
      assertThat(due).isPositive();
    }
    assertThat(TwinMaking.isDue(Wildcards.SUGGESTED, 0, 20_000)).isTrue();
  }
}
