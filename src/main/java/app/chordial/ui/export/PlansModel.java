package app.chordial.ui.export;

import app.chordial.job.OpenShop;
import app.chordial.store.PlanRun;
import app.chordial.ui.kit.ConfirmDialog.Question;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Plans that were exported, and whether they were sent. */
final class PlansModel {

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<List<PlanRun>> plans =
      new ReadOnlyObjectWrapper<>(this, "plans", List.of());

  /**
   * @param open the open shop
   * @param changed hears when another plan counts as sent
   */
  PlansModel(Workbench bench, ObservableValue<@Nullable OpenShop> open, Runnable changed) {
    this.bench = bench;
    this.open = open;
    this.changed = changed;
  }

  /** The newest first. */
  ReadOnlyObjectProperty<List<PlanRun>> plansProperty() {
    return plans.getReadOnlyProperty();
  }

  /** Looks again at what the open shop has. */
  void refresh() {
    OpenShop shop = open.getValue();
    if (shop == null) {
      plans.set(List.of());
    } else {
      bench
          .background()
          .ask(
              "export.plans",
              _ ->
                  shop.workspace().runs().all().stream()
                      .filter(run -> run.state() != PlanRun.State.DRAFT)
                      .toList(),
              plans::set);
    }
  }

  /** An exported plan was not sent after all: it no longer counts. */
  void notSent(PlanRun run) {
    Question question =
        new Question(
            Texts.text("export.not-sent.title"),
            Texts.text("export.not-sent.detail"),
            Texts.text("export.not-sent.verb"),
            false);
    bench.dialogs().confirm(question, () -> change(run, PlanRun.State.SUPERSEDED));
  }

  /** An exported plan that was taken back was sent all the same. */
  void sent(PlanRun run) {
    change(run, PlanRun.State.EXPORTED);
  }

  private void change(PlanRun run, PlanRun.State state) {
    OpenShop shop = open.getValue();
    if (shop != null) {
      bench
          .background()
          .ask(
              "export.state",
              _ -> {
                shop.workspace().runs().change(run.id(), state);
                return true;
              },
              _ -> {
                changed.run();
                refresh();
              });
    }
  }
}
