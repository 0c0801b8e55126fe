package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Decision.Send;
import app.chordial.decision.exploring.Arm;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.Stated;
import app.chordial.interest.Tastes;
import app.chordial.job.Threads;
import app.chordial.message.Message;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets which wildcard, over random designs and audiences. */
@Tag("law")
@Tag("numbers")
class WildcardLawTest {

  private static final int CUSTOMERS = 300;

  /** Half of the e-mails, so that a short plan has many; as often as is allowed for. */
  private static final Wildcards MANY =
      new Wildcards(0.5, 1, 14, 2, 0.01, 0.01, 0.95, 0.5, List.of("message-9", "message-12"));

  private static Design design(long seed, Wildcards wildcards) {
    Design design = RandomPrograms.of(seed);
    var rhythm = design.rhythm();
    var cadence = rhythm.cadence().withDistinctEmailsAWeek(0);
    int most = Math.max(2, cadence.messagesPerEmail());
    var balance = rhythm.balance().withRelevanceFloor(0.3);
    return design.withRhythm(
        rhythm.with(cadence.withMessagesPerEmail(most)).with(balance).with(wildcards));
  }

  private static Planner planner(long seed, Wildcards wildcards) {
    return RandomPrograms.planner(design(seed, wildcards), RandomAudiences.of(seed, CUSTOMERS));
  }

  private static Planned planned(Planner planner) {
    return Planned.of(planner, Parallel.SAME_THREAD);
  }

  /** An e-mail with a wildcard, and what was known when it was chosen. */
  private record Ridden(
      Send send, CustomerView view, Standing standing, Market market, int message) {
    Wildcard wildcard() {
      return requireNonNull(send.chord().wildcard());
    }
  }

  private static List<Ridden> ridden(Planned planned) {
    Planner planner = planned.planner();
    PastMail past = new PastMail(planner, Exported.NONE);
    List<Ridden> all = new ArrayList<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        CustomerView view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        Market market = planned.market(line.day());
        if (line.decision() instanceof Send send && send.chord().wildcard() != null) {
          all.add(new Ridden(send, view, standing, market, send.chord().wildcardMessage()));
        }
        standing = planner.deciding().decide(market, view, standing, new Chance(7, 0)).next();
      }
    }
    assertThat(all).as("e-mails with a wildcard").isNotEmpty();
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aWildcardIsStrangeToWhoGetsItAndEarned(long seed) {
    Planner planner = planner(seed, MANY);
    double[] affinities = new double[planner.tastes().size()];
    Deciding deciding = planner.deciding();
    for (Ridden one : ridden(planned(planner))) {
      Message message = planner.design().messages().get(one.message());
      Recollection known = planner.recollection(one.view());
      Tastes tastes = planner.tastes();
      tastes.shown(known.digest, one.view().day(), affinities);
      boolean isMatter = MANY.mattersToUs().contains(message.id());
      assertThat(one.wildcard().kind())
          .isEqualTo(isMatter ? Wildcard.Kind.MATTERS_TO_US : Wildcard.Kind.EXPLORES);
      boolean isUnknown = false;
      for (int interest : planner.offers()[one.message()].interests) {
        isUnknown |= affinities[interest] < 0.1;
        assertThat(tastes.stated(one.view(), interest)).isNotEqualTo(Stated.OPTED_OUT);
      }
      assertThat(isUnknown || isMatter).isTrue();
      double relevance = deciding.relevances(one.view(), known, new int[] {one.message()})[0];
      assertThat(relevance).isLessThan(planner.design().rhythm().balance().relevanceFloor());
      MailHistory history = MailHistory.of(one.view(), Transactional.NONE);
      assertThat(history.emails()).isGreaterThanOrEqualTo(MANY.earnedAfter());
      assertThat(
              planner.learned().receptivity().relative(one.view(), history, planner.forgetting()))
          .isGreaterThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theBudgetIsKeptAfterEveryEmailAndTheDaysBetweenToo(long seed) {
    Planner planner = planner(seed, MANY);
    Planned planned = planned(planner);
    PastMail past = new PastMail(planner, Exported.NONE);
    int all = 0;
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      double u =
          new Chance(0, 0)
              .uniform(planner.audience().luck(customer), 0, Chance.Purpose.WILDCARD, 0);
      int emails =
          WildcardPast.of(
                  planner,
                  planner.snapshot().view(customer),
                  past.standing(planner.snapshot().view(customer)))
              .emails();
      int wildcards = 0;
      int last = Integer.MIN_VALUE / 2;
      for (Planned.Line line : planned.of(customer)) {
        if (line.decision() instanceof Send send) {
          emails++;
          if (send.chord().wildcard() != null) {
            wildcards++;
            assertThat(line.day() - last).isGreaterThanOrEqualTo(MANY.everyDays());
            last = line.day();
          }
          assertThat(wildcards).isLessThanOrEqualTo((int) Math.floor(u + MANY.share() * emails));
        }
      }
      all += wildcards;
    }
    assertThat(all).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anEmailStaysWithinItsSizeAndItsBans(long seed) {
    Planner planner = planner(seed, MANY);
    for (Ridden one : ridden(planned(planner))) {
      List<Integer> messages = one.send().chord().messages();
      assertThat(messages)
          .hasSizeBetween(2, planner.design().rhythm().cadence().messagesPerEmail())
          .doesNotHaveDuplicates()
          .endsWith(one.message());
      for (int other : messages.subList(0, messages.size() - 1)) {
        assertThat(planner.offers()[other].excludes(planner.offers()[one.message()])).isFalse();
      }
    }
  }

  /**
   * What goes is what would go without, but for the end; nobody is mailed for a wildcard's sake.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theRestOfAnEmailIsWhatItWouldBeWithout(long seed) {
    Planner plain = planner(seed, MANY.withShare(0));
    for (Ridden one : ridden(planned(planner(seed, MANY)))) {
      Decision without =
          plain
              .deciding()
              .decide(Market.OPEN, one.view(), one.standing(), new Chance(7, 0))
              .decision();
      assertThat(without).isInstanceOf(Send.class);
      List<Integer> base = ((Send) without).chord().messages();
      List<Integer> messages = one.send().chord().messages();
      int most = plain.design().rhythm().cadence().messagesPerEmail();
      List<Integer> kept = base.size() == most ? base.subList(0, most - 1) : base;
      assertThat(messages.subList(0, messages.size() - 1)).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutAShareAPlanIsTheSameWhateverTheOtherSettings(long seed) {
    Planned none = planned(planner(seed, Wildcards.DEFAULT));
    Planned off = planned(planner(seed, MANY.withShare(0)));
    assertThat(off.lines()).isEqualTo(none.lines());
    assertThat(off.markets()).isEqualTo(none.markets());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theThreadsDontMatter(long seed) {
    Planner planner = planner(seed, MANY);
    try (Threads threads = new Threads(2)) {
      assertThat(Planned.of(planner, threads)).isEqualTo(planned(planner));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatStoppedForAllIsSentToNobody(long seed) {
    Planner planner = planner(seed, MANY);
    for (Ridden one : ridden(planned(planner))) {
      int[] interests = planner.offers()[one.message()].interests;
      Exploration known = one.market().exploration();
      UnaryOperator<Arm> fails = arm -> new Arm(arm.id(), 5_000, 0, 0);
      UnaryOperator<Arm> drives = arm -> new Arm(arm.id(), 5_000, 500, 400);
      for (UnaryOperator<Arm> change : List.of(fails, drives)) {
        if (interests.length > 0) {
          assertThat(again(planner, one, one.market().with(changed(known, interests[0], change))))
              .isNotEqualTo(one.message());
        }
        List<Arm> messages = new ArrayList<>(known.messages());
        messages.set(one.message(), change.apply(messages.get(one.message())));
        assertThat(
                again(
                    planner, one, one.market().with(new Exploration(known.interests(), messages))))
            .isNotEqualTo(one.message());
      }
    }
  }

  private static Exploration changed(Exploration of, int interest, UnaryOperator<Arm> change) {
    List<Arm> interests = new ArrayList<>(of.interests());
    interests.set(interest, change.apply(interests.get(interest)));
    return new Exploration(interests, of.messages());
  }

  private static int again(Planner planner, Ridden one, Market market) {
    Decision decision =
        planner.deciding().decide(market, one.view(), one.standing(), new Chance(7, 0)).decision();
    return ((Send) decision).chord().wildcardMessage();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aMessageThatIsScarceIsNoWildcard(long seed) {
    Planner planner = planner(seed, MANY);
    Ridden one = ridden(planned(planner)).getFirst();
    String id = planner.design().messages().get(one.message()).id();
    Limits limits = Limits.NONE.withVolume(new Limits.Volume(id, 0, 1_000_000));
    Planner scarce =
        planner.with(planner.design().withRhythm(planner.design().rhythm().with(limits)));
    assertThat(again(planner, one, one.market())).isEqualTo(one.message());
    assertThat(again(scarce, one, one.market())).isNotEqualTo(one.message());
  }

  /** The logged propensities against what goes, over many seeds of luck. */
  @Test
  void propensitiesAreFrequencies() {
    Planner planner = planner(2, MANY);
    List<Ridden> some = ridden(planned(planner)).stream().limit(12).toList();
    assertThat(some).isNotEmpty();
    int seeds = 400;
    int several = 0;
    for (Ridden one : some) {
      int messages = planner.offers().length;
      double[] said = new double[messages];
      int[] went = new int[messages];
      Deciding deciding = planner.deciding();
      for (int seed = 0; seed < seeds; seed++) {
        Chance chance = new Chance(1_000 + seed, 0);
        Send send =
            (Send) deciding.decide(one.market(), one.view(), one.standing(), chance).decision();
        Odds odds = deciding.odds(one.market(), one.view(), one.standing(), chance);
        for (Odds.Likely likely : odds.emails()) {
          String last = likely.email().messages().getLast();
          said[index(planner.design(), last)] += likely.probability();
        }
        assertThat(odds.of(Composition.of(planner.design(), send.chord())))
            .isCloseTo(send.propensity(), within(1e-12));
        assertThat(odds.emails().stream().mapToDouble(Odds.Likely::probability).sum())
            .isCloseTo(1, within(1e-12));
        went[send.chord().wildcardMessage()]++;
      }
      for (int message = 0; message < messages; message++) {
        double deviation = 0.5 * Math.sqrt(seeds);
        assertThat((double) went[message]).isCloseTo(said[message], within(4.5 * deviation));
        several += said[message] > 0 && said[message] < seeds ? 1 : 0;
      }
    }
    assertThat(several).isGreaterThan(1);
  }

  private static int index(Design design, String message) {
    return design.messages().stream().map(Message::id).toList().indexOf(message);
  }

  @Test
  void thereAreWildcardsOfBothKinds() {
    List<Wildcard.Kind> kinds = new ArrayList<>();
    for (long seed = 1; seed <= 6; seed++) {
      ridden(planned(planner(seed, MANY))).forEach(one -> kinds.add(one.wildcard().kind()));
    }
    assertThat(kinds).contains(Wildcard.Kind.values()).hasSizeGreaterThan(60);
  }
}
