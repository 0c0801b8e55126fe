package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.message.MessageLint;
import app.chordial.message.Sender;
import app.chordial.ui.preview.Ahead;
import app.chordial.ui.preview.Typesetting;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The list of messages: searched, with how many each would go to and what is wrong with it. */
final class LibraryModel {

  private static final Duration TYPING = Duration.ofMillis(250);
  private static final Duration PLANNING = Duration.ofMillis(900);
  private static final int WEEK = 7;

  private final Session session;
  private final Background background;
  private final Parallel parallel;
  private final Planners planners;
  private final ReadOnlyObjectWrapper<List<Library.Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ObjectProperty<String> sought = new SimpleObjectProperty<>(this, "sought", "");
  private final ObjectProperty<String> underTheme =
      new SimpleObjectProperty<>(this, "underTheme", "");
  private Map<String, Long> leads = Map.of();
  private Map<String, List<Problem>> problems = Map.of();
  private boolean isOpen;

  LibraryModel(Workbench bench, Planners planners) {
    session = bench.session();
    background = bench.background();
    parallel = bench.parallel();
    this.planners = planners;
    sought.subscribe(_ -> list());
    underTheme.subscribe(_ -> list());
  }

  /** The messages, as far as search and filter let them through. */
  ReadOnlyObjectProperty<List<Library.Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** What the library is searched for. */
  ObjectProperty<String> soughtProperty() {
    return sought;
  }

  /** The id of the theme that is shown alone; empty for all. */
  ObjectProperty<String> underThemeProperty() {
    return underTheme;
  }

  /** Searches for nothing, and under every theme. */
  void showAll() {
    sought.set("");
    underTheme.set("");
  }

  /** Whether anybody looks; nothing is worked out where nobody does. */
  void open(boolean isLookedAt) {
    isOpen = isLookedAt;
  }

  /** The design changed. */
  void changed() {
    list();
    if (isOpen) {
      background.later("messages.lint-wait", TYPING, this::lint);
      background.later("messages.leads-wait", PLANNING, this::count);
    }
  }

  /** Customers are there, or gone, or seen as of another day. */
  void arrived() {
    if (isOpen) {
      background.later("messages.leads-wait", PLANNING, this::count);
    }
  }

  /** What is wrong with a message. */
  List<Problem> problems(String id) {
    return problems.getOrDefault(id, List.of());
  }

  private void list() {
    rows.set(new Library(session.design(), leads, problems).rows(sought.get(), underTheme.get()));
  }

  private void lint() {
    Design design = session.design();
    Sender sender = Typesetting.sender(session);
    LocalDate day = session.asOf();
    background.ask(
        "messages.lint",
        _ -> Linting.lint(design, new MessageLint(sender, day)),
        found -> {
          problems = found;
          list();
        });
  }

  private void count() {
    Snapshot snapshot = session.snapshot();
    Design design = session.design();
    if (snapshot == null || !isOpen) {
      leads = Map.of();
      return;
    }
    background.begin(
        "messages.leads",
        text("messages.counting"),
        progress ->
            leads(
                planners.outlook(
                    design, snapshot, Ahead.span(snapshot), new Work(parallel, progress))),
        counted -> {
          leads = counted;
          list();
        });
  }

  /** How many customers each message leads an e-mail to within a week, by its id. */
  private static Map<String, Long> leads(Outlook outlook) {
    Map<String, Long> leads = new LinkedHashMap<>();
    LocalDate end = outlook.span().from().plusDays(WEEK);
    outlook.planner().design().messages().forEach(one -> leads.put(one.id(), 0L));
    outlook
        .days()
        .forEach(
            (day, counts) -> {
              if (day.isBefore(end)) {
                counts.leads().forEach((id, number) -> leads.merge(id, number, Long::sum));
              }
            });
    return leads;
  }
}
