package app.chordial.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Edit;
import app.chordial.job.Destination;
import app.chordial.job.OpenShop;
import app.chordial.job.SampleWorkspace;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.store.PlanRun;
import app.chordial.ui.OpenedSample;
import app.chordial.ui.Pictures;
import app.chordial.ui.workbench.Shop;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

  @TempDir Path folder;
  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench();
  private final ReadOnlyObjectWrapper<@Nullable OpenShop> open = new ReadOnlyObjectWrapper<>();
  private final ExportModel model = new ExportModel(test.bench, open);

  @BeforeEach
  void openTheSampleShop() throws Refusal {
    Locale.setDefault(Locale.UK);
    Path place = folder.resolve("shop.chordial");
    SampleWorkspace.copyTo(place);
    OpenShop shop = OpenShop.open(place, OpenedSample.CLOCK, Parallel.SAME_THREAD);
    test.session.open(new Shop("Harbour & Hearth", "GBP", shop.history(), shop::save));
    test.session.audience(shop.audience(Progress.NONE));
    open.set(shop);
  }

  @AfterEach
  void close() throws Refusal {
    Locale.setDefault(before);
    Objects.requireNonNull(open.get()).close();
  }

  /** One long journey, since a plan of three thousand customers takes seconds. */
  @Test
  void whatIsCheckedIsWrittenOnceEveryWarningIsWaivedByNameAndCountsAsSentUntilItIsSaidOtherwise() {
    test.session.apply(
        Edit.of(
            "Take a link away",
            design ->
                design.withMessages(
                    design.messages().stream().map(one -> unlinked(one)).toList())));
    model.check();
    Checked checked = Objects.requireNonNull(model.checkedProperty().get());
    assertThat(checked.emails()).isPositive();
    assertThat(checked.lostShare()).isBetween(0.0, 1.0);
    assertThat(checked.warnings()).isNotEmpty();
    assertThat(model.isWritable()).isFalse();
    for (Problem warning : checked.warnings()) {
      model.waive(warning, true);
    }
    assertThat(model.isWritable()).isTrue();
    model.waive(checked.warnings().getFirst(), false);
    assertThat(model.isWritable()).isFalse();
    model.waive(checked.warnings().getFirst(), true);
    model.write();
    Written written = Objects.requireNonNull(model.writtenProperty().get());
    assertThat(written.emails()).isEqualTo(checked.emails());
    assertThat(written.files())
        .allSatisfy(file -> assertThat(Files.exists(written.folder().resolve(file))).isTrue());
    assertThat(written.sheet()).contains("SEND SHEET");
    PlanRun run = model.plans().plansProperty().get().getFirst();
    assertThat(run.state()).isEqualTo(PlanRun.State.EXPORTED);
    model.plans().notSent(run);
    assertThat(model.plans().plansProperty().get().getFirst().state())
        .isEqualTo(PlanRun.State.SUPERSEDED);
    model.plans().sent(run);
    assertThat(model.plans().plansProperty().get().getFirst().state())
        .isEqualTo(PlanRun.State.EXPORTED);
    model.wish(Destination.GENERIC);
    assertThat(model.checkedProperty().get()).isNull();
    assertThat(test.refusals).isEmpty();
    ExportView view = Pictures.onScreen(() -> new ExportView(test.bench, open));
    assertThat(view.node()).isNotNull();
    test.session.apply(Edit.of("Empty", design -> design.withMessages(List.of())));
    assertThat(model.isPossible()).isFalse();
  }

  private static Message unlinked(Message m) {
    return Draft.of(m, one -> one.link = "");
  }
}
