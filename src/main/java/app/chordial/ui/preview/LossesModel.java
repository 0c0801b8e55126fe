package app.chordial.ui.preview;

import app.chordial.decision.Conflicts;
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
import java.util.SequencedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leaves out: how many of those who get nothing a looser rule would reach, and which
 * messages lost to which. Worked out when it is first looked at.
 */
final class LossesModel {

  /** Every rule costs a plan: a longer list is not planned seven times unasked. */
  private static final int AT_ONCE = 100_000;

  private final Background background;
  private final Parallel parallel;
  private final Planners planners;
  private final ReadOnlyObjectWrapper<List<Reach>> reach =
      new ReadOnlyObjectWrapper<>(this, "reach", List.of());
  private final ReadOnlyObjectWrapper<SequencedMap<LocalDate, Conflicts>> conflicts =
      new ReadOnlyObjectWrapper<>(this, "conflicts", new TreeMap<>());
  private @Nullable Outlook asked;

  LossesModel(Workbench bench, Planners planners) {
    background = bench.background();
    parallel = bench.parallel();
    this.planners = planners;
  }

  /** By day and rule; empty while it is not known. */
  ReadOnlyObjectProperty<List<Reach>> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  /** By day; empty while they are not known. */
  ReadOnlyObjectProperty<SequencedMap<LocalDate, Conflicts>> conflictsProperty() {
    return conflicts.getReadOnlyProperty();
  }

  void look(Outlook outlook) {
    if (asked == outlook) {
      return;
    }
    asked = outlook;
    reach.set(List.of());
    conflicts.set(new TreeMap<>());
    background.ask("preview.conflicts", _ -> outlook.conflicts(), conflicts::set);
    if (outlook.planner().snapshot().size() <= AT_ONCE) {
      background.begin(
          "preview.reach",
          Texts.text("preview.reaching"),
          progress -> planners.reach(outlook, new Work(parallel, progress)),
          reach::set);
    }
  }

  /** What a looser rule would do on a day, if it is known and there is such a step. */
  Optional<Reach> reach(LocalDate day, Silence why) {
    return reach.get().stream()
        .filter(one -> one.day() == day.toEpochDay() && one.loosening().why() == why)
        .findFirst();
  }

  /** Which messages meet on a day, once it is known. */
  Optional<Conflicts> conflicts(LocalDate day) {
    return Optional.ofNullable(conflicts.get().get(day));
  }
}
