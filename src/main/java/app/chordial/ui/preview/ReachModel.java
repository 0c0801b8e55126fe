package app.chordial.ui.preview;

import app.chordial.decision.Planning.Work;
import app.chordial.decision.Reach;
import app.chordial.decision.Silence;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How many of those who get nothing a looser rule would reach; worked out when first looked at. */
final class ReachModel {

  /** Every rule costs a plan: a longer list is not planned seven times unasked. */
  private static final int AT_ONCE = 100_000;

  private final Background background;
  private final Parallel parallel;
  private final Planners planners;
  private final ReadOnlyObjectWrapper<List<Reach>> reach =
      new ReadOnlyObjectWrapper<>(this, "reach", List.of());
  private @Nullable Outlook asked;

  ReachModel(Workbench bench, Planners planners) {
    background = bench.background();
    parallel = bench.parallel();
    this.planners = planners;
  }

  /** By day and rule; empty while it is not known. */
  ReadOnlyObjectProperty<List<Reach>> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  void look(Outlook outlook) {
    if (asked == outlook || outlook.planner().snapshot().size() > AT_ONCE) {
      return;
    }
    asked = outlook;
    reach.set(List.of());
    background.begin(
        "preview.reach",
        Texts.text("preview.reaching"),
        progress -> planners.reach(outlook, new Work(parallel, progress)),
        reach::set);
  }

  /** What a looser rule would do on a day, if it is known and there is such a step. */
  Optional<Reach> on(LocalDate day, Silence why) {
    return reach.get().stream()
        .filter(one -> one.day() == day.toEpochDay() && one.loosening().why() == why)
        .findFirst();
  }
}
