package app.chordial.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.message.Theme;
import app.chordial.rhythm.Proving;
import app.chordial.rhythm.Rhythm;
import app.chordial.simulation.backtest.Logged.Happened;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop whose customers' true answers are known: what does its decision log tell of them? */
@Tag("law")
@Tag("numbers")
class BacktestTruthTest {

  private static final Audience AUDIENCE = RandomAudiences.of(21, 700);
  private static final String GOOD = "fly-guide";
  private static final String POOR = "bulbs-now";
  private static final double ORDERS = 0.5;
  private static final int AMOUNT = 2_000;

  /** Two messages for everyone, of which the one that is worth more goes. */
  private static Design design(long good, long poor, Proving proving) {
    return RandomPrograms.of(1)
        .withThemes(
            List.of(
                new Theme("a", "A", Theme.Kind.TOPICAL, "", 0),
                new Theme("b", "B", Theme.Kind.TOPICAL, "", 0)))
        .withMessages(
            List.of(
                RandomPrograms.forEveryone(GOOD, "a", good),
                RandomPrograms.forEveryone(POOR, "b", poor)))
        .withRhythm(Rhythm.DEFAULT.with(proving));
  }

  private static final Design DONE = design(500, 400, new Proving(0.1, 0.5));
  private static final Design WORSE = design(400, 500, Proving.DEFAULT);

  /** The true probability of a click: some customers are three times as keen as others. */
  private static double click(PlannedEmail line, String lead) {
    double keen = 0.5 + (line.storeId() * 7919 % 1000) / 1000.0;
    return keen * (lead.equals(GOOD) ? 0.3 : 0.12);
  }

  private static String other(PlannedEmail line) {
    return line.messages().getFirst().equals(GOOD) ? POOR : GOOD;
  }

  /** What another choice would truly have been clicked more, over the same e-mails. */
  private static double truth(List<PlannedEmail> lines) {
    double sum = 0;
    for (PlannedEmail line : lines) {
      double b = line.propensity();
      String sent = line.messages().getFirst();
      double done =
          line.other() == null
              ? click(line, sent)
              : b * click(line, sent) + (1 - b) * click(line, other(line));
      sum += click(line, POOR) - done;
    }
    return sum / lines.size();
  }

  private static List<Happened> answers(List<PlannedEmail> lines, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Happened> since = new ArrayList<>();
    for (PlannedEmail line : lines) {
      int customer = AUDIENCE.withStoreId(line.storeId());
      String lead = line.messages().getFirst();
      int message = AUDIENCE.catalogue().message(lead);
      int minute = line.minute() + random.nextInt(60);
      since.add(new Happened(customer, EventType.SENT, minute, -1, 0, message));
      if (random.nextDouble() < click(line, lead)) {
        since.add(new Happened(customer, EventType.CLICK, minute + 90, -1, 0, message));
        if (random.nextDouble() < ORDERS) {
          since.add(
              new Happened(customer, EventType.PURCHASE, minute + 95, 1, AMOUNT, since.size()));
        }
      }
    }
    return since;
  }

  /** One history: what was planned, and what a design is found to be worth by what came of it. */
  private record History(Logged logged, List<Reviewed> reviewed) {

    static History of(long seed, Design asked) {
      Span span = new Span(RandomAudiences.TODAY, 28, new Chance(seed, 0));
      Logged logged = Logged.of(RandomPrograms.planner(DONE, AUDIENCE), span);
      Audience later = Logged.with(AUDIENCE, answers(logged.lines(), seed));
      Replay own = replay(RandomPrograms.planner(DONE, later), logged, span);
      Replay other = replay(RandomPrograms.planner(asked, later), logged, span);
      PastMail sent =
          new PastMail(own.planner(), new Exported(List.of(), logged.lines(), List.of()));
      Reviewing reviewing = new Reviewing(own, other, sent);
      List<Reviewed> reviewed = new ArrayList<>();
      for (int customer = 0; customer < later.size(); customer++) {
        reviewed.addAll(reviewing.of(customer));
      }
      return new History(logged, reviewed);
    }

    private static Replay replay(Planner planner, Logged logged, Span span) {
      return new Replay(planner, new PastMail(planner, Exported.NONE), logged.lines())
          .prepared(span, Parallel.SAME_THREAD);
    }

    Finding by(Measure measure) {
      List<Occasion> covered =
          reviewed.stream().flatMap(one -> Stream.ofNullable(measure.occasion(one))).toList();
      return Finding.of(covered, reviewed.size(), new Chance(1, 0), Parallel.SAME_THREAD);
    }
  }

  @Test
  void theDesignThatMadeThePlanEarnsExactlyWhatWasEarned() {
    History history = History.of(1, DONE);
    assertThat(history.reviewed()).hasSameSizeAs(history.logged().lines());
    for (Measure measure : Measure.values()) {
      Finding finding = history.by(measure);
      assertThat(finding.doubt()).isNull();
      assertThat(finding.isSame()).isTrue();
      assertThat(finding.estimates().difference()).isZero();
      assertThat(finding.estimates().done()).isPositive();
    }
  }

  /** Its own choice found again, instead of read from the log, comes to the same. */
  @Test
  void theSameChoiceUnderAnotherNameEarnsTheSame() {
    Design renamed =
        DONE.withThemes(
            List.of(
                new Theme("a", "Called otherwise", Theme.Kind.TOPICAL, "", 0),
                new Theme("b", "B", Theme.Kind.TOPICAL, "", 0)));
    for (Measure measure : Measure.values()) {
      Finding finding = History.of(1, renamed).by(measure);
      assertThat(finding.isSame()).isTrue();
      assertThat(finding.estimates().difference()).isZero();
    }
  }

  @Test
  void theTrueLossOfAWorseDesignLiesInTheIntervals() {
    int times = 30;
    int clicks = 0;
    int revenue = 0;
    double bias = 0;
    for (long seed = 1; seed <= times; seed++) {
      History history = History.of(seed, WORSE);
      double truth = truth(history.logged().lines());
      Finding clicked = history.by(Measure.CLICKS);
      Finding ordered = history.by(Measure.REVENUE);
      assertThat(clicked.doubt()).isNull();
      assertThat(ordered.doubt()).isNull();
      assertThat(truth).isLessThan(-0.08);
      clicks += clicked.difference().contains(truth) ? 1 : 0;
      revenue += ordered.difference().contains(ORDERS * AMOUNT * truth) ? 1 : 0;
      bias += (clicked.estimates().difference() - truth) / times;
    }
    assertThat(clicks).isGreaterThanOrEqualTo((int) (0.8 * times));
    assertThat(revenue).isGreaterThanOrEqualTo((int) (0.8 * times));
    assertThat(bias).isCloseTo(0, within(0.01));
  }
}
