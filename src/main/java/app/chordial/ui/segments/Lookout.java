package app.chordial.ui.segments;

import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.ui.workbench.Session;
import app.chordial.work.Parallel;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Looking} for as long as it is true, and another once it is not. */
final class Lookout {

  private final Session session;
  private final Planners planners;
  private final Parallel parallel;
  private final ReadOnlyObjectWrapper<@Nullable Looking> looking;

  Lookout(Session session, Planners planners, Parallel parallel) {
    this.session = session;
    this.planners = planners;
    this.parallel = parallel;
    looking = new ReadOnlyObjectWrapper<>(this, "looking");
    session.designProperty().subscribe(_ -> look());
    session.snapshotProperty().subscribe(_ -> look());
  }

  /** Null where there is no audience. */
  ReadOnlyObjectProperty<@Nullable Looking> lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  private void look() {
    Snapshot snapshot = session.snapshot();
    Design design = session.design();
    Looking known = looking.get();
    if (snapshot == null) {
      looking.set(null);
    } else if (known == null || !known.isStillTrue(design, snapshot)) {
      looking.set(new Looking(design, snapshot, planners, parallel));
    }
  }
}
