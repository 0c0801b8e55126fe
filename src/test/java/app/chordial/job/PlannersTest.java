package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Learned;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Measures;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import app.chordial.ui.SampleAudience;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannersTest {

  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);

  private final Snapshot snapshot = RandomAudiences.of(6, 800).asOf(RandomAudiences.TODAY);
  private final Design design = RandomPrograms.of(6);

  /** What a planner knows after edits is what it would know had it never seen the first design. */
  @Test
  void learningOnAfterAnEditIsLearningAfresh() {
    Pace pace = design.rhythm().pace();
    Pace longer = new Pace(7, 2, 60, 0.5, pace.halfLifeDays() * 2, 180, 12);
    List<Design> edited =
        List.of(
            design.withMessages(design.messages().reversed()),
            design.withMessages(design.messages().subList(2, 9)),
            design.withEvidence(lasting()),
            design.withInterests(design.interests().subList(0, 3)),
            design.withJoints(List.of(new Joint("a", "b", 0.9))),
            design.withRhythm(design.rhythm().with(longer)));
    Planners planners = new Planners();
    for (Design next : edited) {
      Learned learned = planners.planner(next, snapshot, WORK).learned();
      Learned afresh = Learning.learn(next, snapshot, WORK);
      assertThat(learned.receptivity()).isEqualTo(afresh.receptivity());
      assertThat(learned.purchases()).isEqualTo(afresh.purchases());
      assertThat(learned.congruence()).usingRecursiveComparison().isEqualTo(afresh.congruence());
      assertThat(learned.response().coefficients()).isEqualTo(afresh.response().coefficients());
    }
  }

  /** Likeness looks at affinities, and they at which interests lead to each other. */
  @Test
  void whoLooksAlikeIsLearnedAnewAfterAPin() {
    Audience audience = SampleAudience.audience();
    Snapshot sample = audience.asOf(audience.time().date(audience.newestMinute()).plusDays(1));
    Design alike =
        SampleAudience.design()
            .withSegments(
                List.of(
                    new Segment("buyers", "Buyers", bought()),
                    new Segment(
                        "alike", "Alike", new Rule.LookAlike("buyers", new Rule.Reach.Most(50)))));
    Design pinned =
        alike.withJoints(
            alike.interests().stream()
                .skip(1)
                .map(one -> new Joint(one.id(), alike.interests().getFirst().id(), 1))
                .toList());
    Planners planners = new Planners();
    List<Double> before = scores(planners.measures(alike, sample, WORK), sample);
    List<Double> after = scores(planners.measures(pinned, sample, WORK), sample);
    assertThat(after).isEqualTo(scores(new Planners().measures(pinned, sample, WORK), sample));
    assertThat(after).isNotEqualTo(before);
  }

  private static List<Double> scores(Measures measures, Snapshot of) {
    var likeness = Objects.requireNonNull(measures.likeness("buyers"));
    return IntStream.range(0, of.size()).mapToObj(likeness::score).toList();
  }

  @Test
  void anEditOfAMessageLearnsNothingAnew() {
    Planners planners = new Planners();
    Learned before = planners.planner(design, snapshot, WORK).learned();
    Design edited = design.withMessages(design.messages().subList(0, 4));
    assertThat(planners.planner(edited, snapshot, WORK).learned().congruence())
        .isSameAs(before.congruence());
  }

  /** What past e-mails met does not change with what messages say, or when they may go. */
  @Test
  void anEditOfTheRhythmLearnsNothingOfAnswersAnew() {
    Planners planners = new Planners();
    Learned before = planners.planner(design, snapshot, WORK).learned();
    assertThat(before.response().emails()).isPositive();
    Design edited = design.withRhythm(Rhythm.DEFAULT);
    assertThat(planners.planner(edited, snapshot, WORK).learned().response())
        .isSameAs(before.response());
  }

  /** Rules about a month ago ask what needs no plan to be learned, and are answered alike. */
  @Test
  void whatRulesAskNeedsNoPlanToBeLearned() {
    Segment buyers = new Segment("buyers", "Buyers", bought());
    Rule alike = new Rule.LookAlike("buyers", new Rule.Reach.Most(50));
    Design asking = design.withSegments(List.of(buyers, new Segment("alike", "Alike", alike)));
    Measures alone = Learning.measures(asking, snapshot, WORK);
    Measures whole = new Planners().measures(asking, snapshot, WORK);
    List<List<Object>> told = told(asking, alone);
    assertThat(told).isEqualTo(told(asking, whole));
    assertThat(told.stream().distinct()).hasSizeGreaterThan(snapshot.size() / 2);
  }

  private static Rule bought() {
    return new Rule.Did(Rule.Deed.of(EventType.PURCHASE), Rule.Times.ONCE, new Rule.When.Last(90));
  }

  private List<List<Object>> told(Design asking, Measures by) {
    List<List<Object>> told = new ArrayList<>();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      List<Object> of = new ArrayList<>();
      for (Interest interest : asking.interests()) {
        of.add(by.affinity(customer, interest.id()));
      }
      of.add(by.recencyCell(customer));
      of.add(by.frequencyCell(customer));
      of.add(by.moneyCell(customer));
      of.add(by.receptivity(customer));
      of.add(by.paceState(customer));
      of.add(by.expectedOrders(customer, 90));
      of.add(by.expectedValueMinor(customer, 90));
      of.add(by.alive(customer));
      of.add(Objects.requireNonNull(by.likeness("buyers")).score(customer));
      told.add(of);
    }
    return told;
  }

  /** Evidence that is hardly forgotten. */
  private static EvidenceSettings lasting() {
    EvidenceSettings.Kind any = new EvidenceSettings.Kind(1, 10_000);
    return new EvidenceSettings(
        any,
        any,
        any,
        any,
        any,
        any,
        0.25,
        1,
        EvidenceSettings.Season.DEFAULT,
        EvidenceSettings.Gifts.DEFAULT,
        EvidenceSettings.Ignoring.DEFAULT);
  }
}
