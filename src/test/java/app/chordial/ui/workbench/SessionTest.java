package app.chordial.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.History;
import app.chordial.interest.Interest;
import app.chordial.ui.Demo;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

  private final TestBench test = new TestBench();
  private final Session session = test.session;

  @Test
  void typingInOneVisitIsOneStep() {
    session.apply(named("a"));
    session.apply(named("ab"));
    session.apply(named("abc"));
    assertThat(session.history().steps()).hasSize(2);
    session.undo();
    assertThat(session.design()).isEqualTo(Design.EMPTY);
    session.redo();
    assertThat(name()).isEqualTo("abc");
  }

  @Test
  void comingBackToAFieldIsAStepOfItsOwn() {
    session.apply(named("a"));
    session.endMerging();
    session.apply(named("ab"));
    session.undo();
    assertThat(name()).isEqualTo("a");
  }

  @Test
  void aShopOpenedAgainDoesNotMergeIntoItsLastStep() throws Refusal {
    session.apply(named("a"));
    History kept = session.history();
    TestBench later = new TestBench();
    later.session.open(new Shop("x", "EUR", kept, Saving.Keeper.NONE));
    later.session.apply(named("ab"));
    later.session.undo();
    assertThat(later.session.design()).isEqualTo(kept.design());
  }

  @Test
  void everyChangeIsKept_undoToo() {
    session.apply(named("a"));
    session.undo();
    assertThat(test.kept).hasSize(2);
    assertThat(test.kept.getLast().design()).isEqualTo(Design.EMPTY);
    assertThat(session.savedProperty().get()).isInstanceOf(Saving.State.Saved.class);
  }

  @Test
  void anEditThatChangesNothingIsNotKept() {
    session.apply(Edit.of("nothing", design -> design));
    assertThat(test.kept).isEmpty();
    assertThat(session.history().undoTitle()).isEmpty();
  }

  @Test
  void theSnapshotFollowsTheDate() {
    List<LocalDate> seen = new ArrayList<>();
    session.snapshotProperty().subscribe(now -> seen.add(now == null ? LocalDate.MIN : now.date()));
    session.audience(Demo.audience());
    LocalDate newest = session.asOf();
    session.asOfProperty().set(newest.minusDays(3));
    assertThat(newest).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(seen).endsWith(newest, newest.minusDays(3));
    session.audience(null);
    assertThat(session.snapshot()).isNull();
  }

  @Test
  void whatCouldNotBeKeptIsSaidAndTriedAgain() throws Refusal {
    List<History> kept = new ArrayList<>();
    boolean[] isFull = {true};
    session.open(
        new Shop(
            "x",
            "EUR",
            History.of(Design.EMPTY),
            history -> {
              if (isFull[0]) {
                throw new Refusal("The disk is full.", "Your design is here.", "Make room.");
              }
              kept.add(history);
            }));
    session.apply(named("a"));
    assertThat(session.savedProperty().get()).isInstanceOf(Saving.State.Failed.class);
    assertThatThrownBy(session::finish).isInstanceOf(Refusal.class);
    isFull[0] = false;
    session.finish();
    assertThat(kept).hasSize(1);
    assertThat(session.savedProperty().get()).isInstanceOf(Saving.State.Saved.class);
  }

  @Test
  void whereThereIsNoDiskNothingIsLostByClosing() throws Refusal {
    session.apply(named("a"));
    session.close();
    assertThat(session.design()).isEqualTo(Design.EMPTY);
    assertThat(session.shopProperty().get()).isNull();
    assertThat(test.kept.getLast().design().interests()).hasSize(1);
  }

  private String name() {
    return session.design().interests().getFirst().name();
  }

  private static Edit named(String name) {
    return Edit.merging(
        "Name",
        "name",
        design -> design.withInterests(List.of(new Interest("i", name, List.of(), false, 1))));
  }
}
