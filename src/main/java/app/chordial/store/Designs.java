package app.chordial.store;

import app.chordial.design.Design;
import app.chordial.design.History;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The design's history on disk: what changed since it was saved last is all that is written. */
public final class Designs {

  private final Revisions revisions;
  private final Function<String, Design> reading;
  private final Function<Design, String> writing;
  private @Nullable History saved;

  Designs(Revisions revisions, Function<String, Design> reading, Function<Design, String> writing) {
    this.revisions = revisions;
    this.reading = reading;
    this.writing = writing;
  }

  /** The history as it was saved last, or nothing where none was. */
  public synchronized Optional<History> load() throws Refusal {
    Optional<Revisions.Steps> steps = revisions.load();
    if (steps.isPresent()) {
      List<History.Step> read = new ArrayList<>();
      for (Revisions.Step step : steps.get().steps()) {
        read.add(new History.Step(step.title(), step.mergeKey(), reading.apply(step.design())));
      }
      saved = new History(read, steps.get().present());
    }
    return Optional.ofNullable(saved);
  }

  /** Saves a history; when it returns, it is on disk. Returns the present design's revision. */
  public synchronized long save(History history) throws Refusal {
    if (saved == null || isUnrelated(saved, history)) {
      revisions.replace(new Revisions.Steps(texts(history.steps()), history.present()));
    } else {
      saveAfter(saved, history);
    }
    saved = history;
    return revisions.present().orElseThrow();
  }

  private void saveAfter(History before, History history) throws Refusal {
    int dropped = position(before, history.steps().getFirst());
    int same = 0;
    while (same < history.steps().size()
        && dropped + same < before.steps().size()
        && isSame(before.steps().get(dropped + same), history.steps().get(same))) {
      same++;
    }
    int kept = dropped + same;
    for (History.Step step : history.steps().subList(same, history.steps().size())) {
      revisions.append(text(step), kept, dropped);
      kept = kept - dropped + 1;
      dropped = 0;
    }
    revisions.moveTo(history.present());
  }

  private static boolean isUnrelated(History before, History history) {
    return position(before, history.steps().getFirst()) < 0;
  }

  /** Where a step stands, the very same one; −1 where it doesn't. */
  private static int position(History history, History.Step step) {
    for (int i = 0; i < history.steps().size(); i++) {
      if (isSame(history.steps().get(i), step)) {
        return i;
      }
    }
    return -1;
  }

  @SuppressWarnings("ReferenceEquality") // equal designs at different places are different steps
  private static boolean isSame(History.Step a, History.Step b) {
    return a == b;
  }

  private List<Revisions.Step> texts(List<History.Step> steps) {
    return steps.stream().map(this::text).toList();
  }

  private Revisions.Step text(History.Step step) {
    return new Revisions.Step(step.title(), step.mergeKey(), writing.apply(step.design()));
  }
}
