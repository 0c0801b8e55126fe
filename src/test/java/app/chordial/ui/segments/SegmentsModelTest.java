package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.job.Planners;
import app.chordial.segment.Segment;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsModelTest {

  private final TestBench test = new TestBench(SampleAudience.design());
  private final SegmentsModel model =
      new SegmentsModel(
          test.bench, new Lookout(test.session, new Planners(), Parallel.SAME_THREAD));

  @BeforeEach
  void open() {
    test.session.audience(SampleAudience.audience());
    model.watch(true);
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(row -> row.segment().name()).toList();
  }

  @Test
  void everySegmentIsCountedAndSaid() {
    assertThat(model.rowsProperty().get()).hasSize(10);
    assertThat(model.rowsProperty().get())
        .allSatisfy(
            row -> {
              assertThat(row.customers()).isPresent();
              assertThat(row.everybody()).isEqualTo(SampleAudience.audience().size());
              assertThat(row.sentence().text()).startsWith("Everyone");
            });
    assertThat(model.rowsProperty().get().getFirst().customers().getAsInt()).isPositive();
  }

  @Test
  void aNewOneAndACopyGetNamesAndIdsOfTheirOwn() {
    String first = model.add();
    String second = model.add();
    String copy = model.duplicate("new-customers");
    assertThat(names()).endsWith("New segment", "New segment 2", "New customers (copy)");
    assertThat(List.of(first, second, copy)).doesNotHaveDuplicates();
    assertThat(test.session.design().segments().stream().map(Segment::id)).doesNotHaveDuplicates();
    assertThat(test.session.history().undoTitle()).hasValue("Duplicate New customers");
  }

  @Test
  void whatNothingUsesIsDeletedAtOnceAndUndoBringsItBack() {
    model.delete("christmas-shoppers");
    assertThat(names()).doesNotContain("Christmas shoppers");
    assertThat(test.answers.asked).isEmpty();
    assertThat(test.answers.told).containsExactly("Christmas shoppers is deleted.");
    assertThat(test.session.history().undoTitle()).hasValue("Delete Christmas shoppers");
    test.session.undo();
    assertThat(names()).contains("Christmas shoppers");
  }

  @Test
  void whatSomethingUsesIsDeletedOnlyAfterSayingWhat() {
    test.answers.isYes = false;
    model.delete("tired-of-mail");
    assertThat(test.answers.asked).hasSize(1);
    assertThat(test.answers.asked.getFirst().detail()).contains("River and hill people");
    assertThat(names()).contains("Tired of our mail");
  }

  @Test
  void aBlankNameIsNotTaken() {
    model.rename("new-customers", "   ");
    assertThat(names()).contains("New customers");
    model.rename("new-customers", "Newcomers ");
    assertThat(names()).contains("Newcomers");
  }
}
