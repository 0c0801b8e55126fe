package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Edit;
import app.chordial.job.PlanTask.Asked;
import app.chordial.job.SimulateTask.Wanted;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Policy;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody goes on working at the design while a task is under way. */
class RevisionTest {

  @Test
  void whatIsMadeKeepsTheDesignItWasMadeWith(@TempDir Path folder) throws Refusal, IOException {
    try (TinyShop tiny = new TinyShop(folder.resolve("shop"))) {
      OpenShop shop = tiny.shop();
      OpenShop.Present before = shop.present();
      var planned =
          new PlanTask(shop).plan(new Asked(TinyShop.MONDAY, 7, 1), new Editing(shop, "Plan"));
      assertThat(planned.revision()).isEqualTo(before.revision());
      assertThat(planned.outlook().planner().design()).isEqualTo(before.design());
      OpenShop.Present between = shop.present();
      assertThat(between.revision()).isGreaterThan(before.revision());
      new SimulateTask(shop)
          .simulate(
              Wanted.of(List.of(Policy.DESIGN), new Horizon(TinyShop.MONDAY, 1, 1, 1)),
              new Editing(shop, "Simulate"));
      assertThat(shop.present().revision()).isGreaterThan(between.revision());
      assertThat(shop.workspace().scenarios().all().getFirst().revision())
          .isEqualTo(between.revision());
    }
  }

  /** Edits the design as soon as the task tells how far it is. */
  private static final class Editing implements Progress {
    private final OpenShop shop;
    private final String title;
    private boolean isDone;

    Editing(OpenShop shop, String title) {
      this.shop = shop;
      this.title = title;
    }

    @Override
    public void at(long done, long total, String doing) {
      if (!isDone) {
        isDone = true;
        try {
          shop.apply(Edit.of(title, design -> design.withMessages(design.messages().reversed())));
        } catch (Refusal refusal) {
          throw new AssertionError(refusal);
        }
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
