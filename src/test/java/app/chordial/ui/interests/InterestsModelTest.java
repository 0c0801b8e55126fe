package app.chordial.ui.interests;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.ListMeasures;
import app.chordial.decision.Planning;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.job.Planners;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterestsModelTest {

  private final TestBench test = new TestBench(SampleAudience.design());
  private final InterestsModel model = new InterestsModel(test.bench);

  @BeforeEach
  void open() {
    test.session.audience(SampleAudience.audience());
    model.watch(true);
  }

  private Shape shape(String id) {
    return model.bucketsProperty().get().stream()
        .filter(bucket -> bucket.interest().id().equals(id))
        .map(bucket -> Objects.requireNonNull(bucket.shape()))
        .findFirst()
        .orElseThrow();
  }

  private Interest interest(String id) {
    return Objects.requireNonNull(test.session.design().interest(id));
  }

  private Source source(Source.Kind kind, String name) {
    return model.sourcesProperty().get().stream()
        .filter(one -> one.kind() == kind && one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBucketsShapeIsWhatThePlannerKnowsOfItsCustomers() {
    ListMeasures measures =
        new Planners()
            .measures(
                test.session.design(),
                Objects.requireNonNull(test.session.snapshot()),
                new Planning.Work(Parallel.SAME_THREAD, Progress.NONE));
    List<Interest> interests = test.session.design().interests();
    for (int i = 0; i < interests.size(); i++) {
      int in = 0;
      int near = 0;
      for (double affinity : measures.affinities(i)) {
        in += affinity >= 0.25 ? 1 : 0;
        near += affinity > 0 && affinity < 0.25 ? 1 : 0;
      }
      Shape shape = shape(interests.get(i).id());
      assertThat(shape.in()).isEqualTo(in).isPositive();
      assertThat(shape.near()).isEqualTo(near);
      assertThat(shape.bins().stream().mapToInt(Integer::intValue).sum()).isEqualTo(in + near);
    }
  }

  @Test
  void whatIsDroppedIntoABucketMovesItsNumbersAndNoOthers() {
    Shape garden = shape("garden");
    Shape fishing = shape("fishing");
    model.addWitness("garden", source(Source.Kind.CATEGORIES, "Fishing").witness());
    assertThat(shape("garden").in()).isGreaterThan(garden.in());
    assertThat(shape("fishing")).isEqualTo(fishing);
    assertThat(test.session.history().undoTitle()).hasValue("Add to bucket");
    test.session.undo();
    assertThat(shape("garden")).isEqualTo(garden);
  }

  @Test
  void theSameThingIsNotAddedTwice() {
    model.addWitness("garden", new Witness.OfCategory("Garden", 0.3));
    assertThat(test.session.history().undoTitle()).isEmpty();
  }

  @Test
  void aWeakerWitnessBringsFewerIn() {
    Shape before = shape("fishing");
    for (int i = 0; i < interest("fishing").witnesses().size(); i++) {
      model.strength("fishing", i, 0.2);
    }
    assertThat(shape("fishing").in()).isLessThan(before.in());
    assertThat(shape("fishing").in() + shape("fishing").near())
        .isEqualTo(before.in() + before.near());
  }

  @Test
  void aLongerHalfLifeBringsMoreIn() {
    int before = shape("kitchen").in();
    model.scale("kitchen", 4);
    assertThat(shape("kitchen").in()).isGreaterThan(before);
    model.durable("kitchen", true);
    assertThat(interest("kitchen").isDurable()).isTrue();
    assertThat(interest("kitchen").halfLifeScale()).isEqualTo(4);
  }

  @Test
  void aWitnessMovesOrIsCopiedToAnotherBucket() {
    Witness guides = new Witness.OfPage("/guides/garden-*", 0.8);
    model.moveWitness("garden", guides, "kitchen", true);
    assertThat(interest("garden").witnesses()).contains(guides);
    assertThat(interest("kitchen").witnesses()).contains(guides);
    test.session.undo();
    model.moveWitness("garden", guides, "kitchen", false);
    assertThat(interest("garden").witnesses()).doesNotContain(guides);
    assertThat(interest("kitchen").witnesses()).contains(guides);
    assertThat(test.session.history().undoTitle()).hasValue("Move between buckets");
  }

  @Test
  void aBucketThatIsReferredToIsDeletedOnlyAfterSayingByWhat() {
    test.answers.isYes = false;
    model.delete("fishing");
    assertThat(test.answers.asked.getFirst().detail()).contains("River and hill people");
    assertThat(test.session.design().interest("fishing")).isNotNull();
    test.answers.isYes = true;
    model.delete("kitchen");
    assertThat(test.session.design().interest("kitchen")).isNull();
    assertThat(test.session.design().joints()).isEmpty();
    test.session.undo();
    assertThat(test.session.design()).isEqualTo(SampleAudience.design());
  }

  @Test
  void withoutBucketsTheCataloguesCategoriesAreSuggested() {
    TestBench empty = new TestBench(Design.EMPTY);
    InterestsModel board = new InterestsModel(empty.bench);
    empty.session.audience(SampleAudience.audience());
    board.watch(true);
    assertThat(board.suggestions())
        .extracting(Source::name)
        .contains("Fishing", "Garden", "Kitchen", "Books");
    board.useSuggestions();
    assertThat(board.bucketsProperty().get())
        .hasSameSizeAs(board.suggestions())
        .allSatisfy(bucket -> assertThat(Objects.requireNonNull(bucket.shape()).in()).isPositive());
    assertThat(empty.session.history().undoTitle()).hasValue("Use suggested buckets");
  }

  @Test
  void everySortOfSourceIsThereTheMostSeenFirst() {
    for (Source.Kind kind : Source.Kind.values()) {
      List<Source> all =
          model.sourcesProperty().get().stream().filter(one -> one.kind() == kind).toList();
      assertThat(all).as(kind.title()).isNotEmpty();
      assertThat(all).allSatisfy(one -> assertThat(Source.Kind.of(one.witness())).isEqualTo(kind));
    }
    assertThat(source(Source.Kind.CATEGORIES, "Garden").events())
        .isGreaterThan(source(Source.Kind.CATEGORIES, "Bulbs").events());
  }

  @Test
  void bucketsOfOneNameAreToldApart() {
    model.add("Garden");
    model.add("Garden");
    assertThat(test.session.design().interests().stream().map(Interest::id))
        .doesNotHaveDuplicates();
    assertThat(test.session.design().interests().stream().map(Interest::name))
        .endsWith("Garden 2", "Garden 3");
  }
}
