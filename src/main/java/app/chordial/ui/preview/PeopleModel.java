package app.chordial.ui.preview;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.ui.preview.People.AwkwardOne;
import app.chordial.ui.preview.People.Listed;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The list of customers to choose from: finds them, and tells what each gets next. */
final class PeopleModel {

  private static final Duration TYPING = Duration.ofMillis(200);
  private static final int LISTED = 8;
  private static final int AMONG = 400;
  private static final int LOOKED_AT = 40;

  private final Background background;
  private final Parallel parallel;
  private final Planners planners;
  private final Known known;
  private final String currency;
  private final ReadOnlyObjectWrapper<People> people =
      new ReadOnlyObjectWrapper<>(this, "people", People.NONE);
  private @Nullable Outlook outlook;
  private String searched = "";

  PeopleModel(Workbench bench, Planners planners, Known known) {
    background = bench.background();
    parallel = bench.parallel();
    currency = bench.session().currency();
    this.planners = planners;
    this.known = known;
  }

  ReadOnlyObjectProperty<People> peopleProperty() {
    return people.getReadOnlyProperty();
  }

  /** Lists by another plan; null for nobody. */
  void show(@Nullable Outlook planned) {
    outlook = planned;
    if (planned == null) {
      background.forget("preview.list");
      background.forget("preview.awkward");
      people.set(People.NONE);
    } else {
      list();
      findAwkward(planned);
    }
  }

  /** Searches by name or address; empty for the first customers. */
  void search(String text) {
    searched = text.strip();
    background.later("preview.search", TYPING, this::list);
  }

  private void list() {
    Outlook now = outlook;
    String text = searched;
    if (now != null) {
      background.ask(
          "preview.list",
          progress -> listed(now, text, progress),
          listed -> people.set(new People(text, listed, people.get().awkward())));
    }
  }

  private List<Listed> listed(Outlook now, String text, Progress progress) throws Refusal {
    List<Shown> seen = new ArrayList<>();
    for (Found one : text.isEmpty() ? known.named(first(now)) : known.search(text)) {
      progress.stopIfCancelled();
      int customer = now.planner().audience().withStoreId(one.storeId());
      if (customer >= 0) {
        seen.add(Looking.look(now, customer, one));
      }
    }
    if (text.isEmpty()) {
      seen.sort(Comparator.comparing(one -> one.nextEmail().orElse(LocalDate.MAX)));
    }
    return seen.stream().limit(LISTED).map(this::listed).toList();
  }

  private Listed listed(Shown seen) {
    return new Listed(seen.found(), seen.customer(), Reasons.of(seen, currency).next(seen));
  }

  /** Who has the most to show: those of whom the most is known, among the first few. */
  private static long[] first(Outlook now) {
    Snapshot snapshot = now.planner().snapshot();
    return IntStream.range(0, Math.min(snapshot.size(), AMONG))
        .boxed()
        .filter(one -> snapshot.view(one).isMailable())
        .sorted(Comparator.comparingInt(one -> snapshot.audience().from(one) - snapshot.to(one)))
        .limit(LOOKED_AT)
        .mapToLong(one -> snapshot.audience().storeId(one))
        .toArray();
  }

  private void findAwkward(Outlook now) {
    background.ask(
        "preview.awkward",
        progress -> awkward(now, progress),
        all -> people.set(new People(people.get().searched(), people.get().found(), all)));
  }

  private List<AwkwardOne> awkward(Outlook now, Progress progress) throws Refusal {
    Snapshot snapshot = now.planner().snapshot();
    var measures =
        planners.measures(now.planner().design(), snapshot, new Work(parallel, progress));
    List<AwkwardOne> all = new ArrayList<>();
    for (Awkward one : Awkward.find(measures, snapshot, known, progress)) {
      all.add(new AwkwardOne(one.kind(), listed(Looking.look(now, one.customer(), one.found()))));
    }
    return all;
  }
}
