package app.chordial.ui.segments;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.ui.workbench.Session;
import app.chordial.work.Parallel;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Looking} for as long as it is true, and another once it is not. */
final class Lookout {

  /** What a vocabulary is made of. */
  private record Spoken(
      Audience audience,
      List<Interest> interests,
      List<List<String>> segments,
      List<Message> messages) {}

  private final Session session;
  private final Planners planners;
  private final Parallel parallel;
  private final ReadOnlyObjectWrapper<@Nullable Looking> looking;

  private @Nullable Spoken last;
  private Vocabulary words = Vocabulary.EMPTY;

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

  /** What conditions can speak of; the same value while nothing of it changes. */
  Vocabulary vocabulary() {
    Looking now = looking.get();
    if (now == null) {
      return Vocabulary.EMPTY;
    }
    Design design = session.design();
    Spoken spoken =
        new Spoken(
            now.snapshot().audience(),
            design.interests(),
            design.segments().stream().map(one -> List.of(one.id(), one.name())).toList(),
            design.messages());
    if (!spoken.equals(last)) {
      last = spoken;
      words = Vocabulary.of(spoken.audience(), design);
    }
    return words;
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
