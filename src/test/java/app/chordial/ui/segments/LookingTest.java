package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.job.Planners;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A look that is kept after an edit answers as a fresh one would. */
@Tag("numbers")
class LookingTest {

  private static final String LIKE_SEED = "like-seed";
  private static final String SEED = "seed";
  private static final String MAILED = mostClicked();

  private final TestBench test = new TestBench(design());
  private final Lookout lookout = new Lookout(test.session, new Planners(), Parallel.SAME_THREAD);

  @BeforeEach
  void open() {
    test.session.audience(SampleAudience.audience());
  }

  /** The sample's, with an e-mail that was sent, and with segments that ask what is learned. */
  private static Design design() {
    Design sample = SampleAudience.design();
    List<Message> messages = new ArrayList<>(sample.messages());
    messages.removeIf(one -> one.id().equals(MAILED));
    messages.addFirst(message(Message.Purpose.NEWS, Message.Duty.ORDINARY));
    List<Segment> segments = new ArrayList<>();
    segments.add(new Segment(SEED, "Seed", new Rule.In("core")));
    segments.add(new Segment("core", "Core", bought(2)));
    segments.add(
        new Segment(LIKE_SEED, "Alike", new Rule.LookAlike(SEED, new Rule.Reach.AtLeast(0.02))));
    segments.add(new Segment("answers", "Answers", new Rule.Answers(1.2, 100)));
    sample
        .interests()
        .forEach(
            one ->
                segments.add(new Segment(one.id(), one.name(), new Rule.Leans(one.id(), 0.1, 1))));
    return sample.withMessages(messages).withSegments(segments);
  }

  private static Rule bought(int times) {
    return new Rule.Did(
        Rule.Deed.of(EventType.PURCHASE),
        new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, times),
        new Rule.When.Ever());
  }

  private static String mostClicked() {
    Audience audience = SampleAudience.audience();
    int[] clicks = new int[audience.catalogue().messages().size()];
    int most = 0;
    for (int row = 0; row < audience.events().size(); row++) {
      int message = audience.events().detail(row);
      if (audience.events().type(row) == EventType.CLICK && message >= 0) {
        clicks[message]++;
        most = clicks[message] > clicks[most] ? message : most;
      }
    }
    return audience.catalogue().messages().get(most);
  }

  private static Message message(Message.Purpose purpose, Message.Duty duty) {
    return Draft.of(
        Draft.fresh(MAILED, "Sent before", SampleAudience.design().themes().getFirst().id()),
        one -> {
          one.purpose = purpose;
          one.duty = duty;
          one.link = "https://shop.example.com/look";
          one.interests =
              SampleAudience.design().interests().stream().map(Interest::id).limit(2).toList();
        });
  }

  /** How many are in each segment, by what is kept after an edit and by a fresh look. */
  private Map<String, Integer> counts(Looking looking) {
    List<Segment> segments = test.session.design().segments();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Segment segment : segments) {
      counts.put(
          segment.id(),
          looking
              .now()
              .matching(segment.rule(), segments)
              .match(segment, segments)
              .customers()
              .getCardinality());
    }
    return counts;
  }

  private Looking kept() {
    return Objects.requireNonNull(lookout.lookingProperty().get());
  }

  private Looking fresh() {
    return new Looking(
        test.session.design(),
        Objects.requireNonNull(test.session.snapshot()),
        new Planners(),
        Parallel.SAME_THREAD);
  }

  private Map<String, Integer> countsAfter(UnaryOperator<Design> edit) {
    test.session.apply(Edit.of("Edit", edit));
    Map<String, Integer> counts = counts(kept());
    assertThat(counts).isEqualTo(counts(fresh()));
    return counts;
  }

  @Test
  void aLookAlikeFollowsTheSegmentThatItsOwnLooksInto() {
    Map<String, Integer> before = counts(kept());
    Looking first = kept();
    Map<String, Integer> after =
        countsAfter(
            design ->
                design.withSegment("core", one -> new Segment(one.id(), one.name(), bought(9))));
    assertThat(after.get(SEED)).isLessThan(before.get(SEED));
    assertThat(after.get(LIKE_SEED)).isNotEqualTo(before.get(LIKE_SEED));
    assertThat(kept()).as("nothing is learned again for it").isSameAs(first);
  }

  @Test
  void aMessageThatBecomesTransactionalTellsNothingOfHowMailIsLiked() {
    Map<String, Integer> before = counts(kept());
    Map<String, Integer> after =
        countsAfter(
            design ->
                design.withMessage(
                    MAILED, one -> message(Message.Purpose.NEWS, Message.Duty.TRANSACTIONAL)));
    assertThat(after.get("answers")).isNotEqualTo(before.get("answers"));
  }

  @Test
  void aMessageThatBecomesAQuestionTellsOfItsAnswersAlone() {
    Map<String, Integer> before = counts(kept());
    Map<String, Integer> after =
        countsAfter(
            design ->
                design.withMessage(
                    MAILED, one -> message(Message.Purpose.ASK, Message.Duty.ORDINARY)));
    assertThat(after).isNotEqualTo(before);
  }

  /** By which interests lead to each other an order is told that is unlike all others. */
  @Test
  void aPinOfInterestsTellsAnewWhichOrdersWereUnlikeTheOthers() {
    Map<String, Integer> before = counts(kept());
    assertThat(countsAfter(design -> design.withJoints(everyPair(design)))).isNotEqualTo(before);
  }

  private static List<Joint> everyPair(Design design) {
    List<Joint> joints = new ArrayList<>();
    for (Interest from : design.interests()) {
      for (Interest to : design.interests()) {
        if (!from.id().equals(to.id())) {
          joints.add(new Joint(from.id(), to.id(), 1));
        }
      }
    }
    return joints;
  }
}
