package app.chordial.ui.interests;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.interest.Joint;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.workbench.TestBench;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CongruenceModelTest {

  private final TestBench test = new TestBench(SampleAudience.design());
  private final CongruenceModel model = new CongruenceModel(test.bench);

  @BeforeEach
  void open() {
    test.session.audience(SampleAudience.audience());
    model.watch(true);
    model.choose("fishing", "outdoors");
  }

  private Congruences.Cell cell() {
    return Objects.requireNonNull(model.cellProperty().get());
  }

  @Test
  void theEvidenceIsWhatWasCounted() {
    Congruences.Cell cell = cell();
    assertThat(CongruenceModel.evidence(cell))
        .startsWith("**" + cell.pair().both() + " of " + cell.pair().buyersOfA() + "** buyers of")
        .contains("**Fishing** also bought **Outdoors**");
    assertThat(cell.isSaid()).isFalse();
    assertThat(cell.strength()).isEqualTo(cell.learned()).isBetween(0.0, 1.0);
  }

  @Test
  void whatTheUserSaysStandsAboveWhatWasLearnedUntilItIsReleased() {
    double learned = cell().learned();
    model.pin(0.7);
    assertThat(cell().strength()).isEqualTo(0.7);
    assertThat(cell().learned()).isEqualTo(learned);
    model.pin(0);
    assertThat(cell().strength()).isZero();
    assertThat(test.session.design().joints()).contains(new Joint("fishing", "outdoors", 0));
    model.release();
    assertThat(cell().isSaid()).isFalse();
    assertThat(cell().strength()).isEqualTo(learned);
    assertThat(test.session.design().joints()).isEqualTo(SampleAudience.design().joints());
    assertThat(test.session.history().undoTitle()).hasValue("Take the learned strength");
  }

  @Test
  void typingAStrengthIsOneStep() {
    model.pin(0.1);
    model.pin(0.12);
    test.session.undo();
    assertThat(test.session.design()).isEqualTo(SampleAudience.design());
  }

  @Test
  void anInterestIsNoPairWithItself() {
    Congruences.Cell before = cell();
    model.choose("garden", "garden");
    assertThat(cell()).isEqualTo(before);
    List<Congruences.Cell> strongest =
        Objects.requireNonNull(model.allProperty().get()).strongest();
    assertThat(strongest).hasSize(8 * 7);
    assertThat(strongest.getFirst().strength())
        .isGreaterThanOrEqualTo(strongest.getLast().strength());
  }
}
