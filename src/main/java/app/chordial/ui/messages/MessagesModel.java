package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.Ids;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.message.MessageLint;
import app.chordial.message.Occasion;
import app.chordial.message.Recipient;
import app.chordial.message.Sender;
import app.chordial.message.Theme;
import app.chordial.ui.preview.Ahead;
import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.ui.preview.Letter;
import app.chordial.ui.preview.Typesetting;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Dialogs;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import app.chordial.work.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the message screen shows and does. */
final class MessagesModel {

  private static final Duration TYPING = Duration.ofMillis(250);
  private static final Duration PLANNING = Duration.ofMillis(900);
  private static final int WEEK = 7;
  private static final int MOST_FOUND = 8;

  private final Session session;
  private final Background background;
  private final Dialogs dialogs;
  private final Parallel parallel;
  private final Planners planners;
  private final Known known;
  private final Typesetting typesetting = new Typesetting();
  private final ReadOnlyObjectWrapper<List<Library.Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<@Nullable Message> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final ReadOnlyObjectWrapper<@Nullable Letter> letter =
      new ReadOnlyObjectWrapper<>(this, "letter");
  private final ReadOnlyObjectWrapper<Found> reader =
      new ReadOnlyObjectWrapper<>(this, "reader", Found.number(0));
  private final ObjectProperty<String> sought = new SimpleObjectProperty<>(this, "sought", "");
  private final ObjectProperty<String> underTheme =
      new SimpleObjectProperty<>(this, "underTheme", "");
  private Map<String, Long> leads = Map.of();
  private Map<String, List<Problem>> problems = Map.of();
  private String chosenId = "";
  private boolean isReaderChosen;
  private boolean isOpen;

  MessagesModel(Workbench bench, Planners planners, Known known) {
    session = bench.session();
    background = bench.background();
    dialogs = bench.dialogs();
    parallel = bench.parallel();
    this.planners = planners;
    this.known = known;
    session.designProperty().subscribe(_ -> changed());
    session.snapshotProperty().subscribe(_ -> arrived());
    sought.subscribe(_ -> list());
    underTheme.subscribe(_ -> list());
    reader.subscribe(_ -> render());
  }

  /** The library, as far as search and filter let it through. */
  ReadOnlyObjectProperty<List<Library.Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The message that is written, or null. */
  ReadOnlyObjectProperty<@Nullable Message> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** How it looks to the reader, or null. */
  ReadOnlyObjectProperty<@Nullable Letter> letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /** The customer as whom it is read. */
  ReadOnlyObjectProperty<Found> readerProperty() {
    return reader.getReadOnlyProperty();
  }

  /** What the library is searched for. */
  ObjectProperty<String> soughtProperty() {
    return sought;
  }

  /** The id of the theme that is shown alone; empty for all. */
  ObjectProperty<String> underThemeProperty() {
    return underTheme;
  }

  Design design() {
    return session.design();
  }

  String currency() {
    return session.currency();
  }

  void open() {
    isOpen = true;
    arrived();
    changed();
  }

  void close() {
    isOpen = false;
  }

  void choose(String id) {
    if (!id.equals(chosenId)) {
      session.endMerging();
    }
    chosenId = id;
    show();
  }

  /** Begins a new message under the theme of the one chosen and chooses it. */
  void add() {
    Design design = session.design();
    Message near = chosen.get();
    String theme =
        near != null
            ? near.theme()
            : design.themes().isEmpty() ? "" : design.themes().getFirst().id();
    String name = text("messages.new");
    String id = Ids.ofMessage(name, design);
    sought.set("");
    underTheme.set("");
    chosenId = id;
    session.apply(
        Edit.of(
            text("messages.add"),
            now -> {
              Design ready = theme.isEmpty() ? withFirstTheme(now) : now;
              String under = theme.isEmpty() ? ready.themes().getFirst().id() : theme;
              return ready.withMessages(with(ready.messages(), Draft.fresh(id, name, under)));
            }));
  }

  private static Design withFirstTheme(Design design) {
    String name = text("messages.first-theme");
    return design.withThemes(
        List.of(new Theme(Ids.ofTheme(name, design), name, Theme.Kind.TOPICAL, "", WEEK)));
  }

  /** Adds a copy behind the message and chooses it. */
  void duplicate(String id) {
    Message of = session.design().message(id);
    if (of == null) {
      return;
    }
    Draft copy = new Draft(of);
    copy.name = text("messages.copy-of", of.name());
    copy.id = Ids.ofMessage(copy.name, session.design());
    Message message = copy.message();
    chosenId = message.id();
    session.apply(
        Edit.of(
            text("messages.duplicate.edit", of.name()),
            design -> {
              List<Message> all = new ArrayList<>(design.messages());
              all.add(all.indexOf(of) + 1, message);
              return design.withMessages(all);
            }));
  }

  /** Takes a message out of the design, and out of what other messages say of it. */
  void delete(String id) {
    Message gone = session.design().message(id);
    if (gone == null) {
      return;
    }
    List<Message> all = session.design().messages();
    int at = all.indexOf(gone);
    chosenId = all.size() < 2 ? "" : all.get(at + 1 < all.size() ? at + 1 : at - 1).id();
    session.apply(
        Edit.of(text("messages.delete.edit", gone.name()), design -> without(design, id)));
    dialogs.tell(
        text("messages.deleted", gone.name()),
        text("messages.undo"),
        () -> {
          chosenId = id;
          session.undo();
        });
  }

  private static Design without(Design design, String id) {
    return design.withMessages(
        design.messages().stream()
            .filter(one -> !one.id().equals(id))
            .map(
                one -> {
                  Draft other = new Draft(one);
                  other.neverWith =
                      one.neverWith().stream().filter(never -> !never.equals(id)).toList();
                  other.onlyAfter = id.equals(one.onlyAfter()) ? null : one.onlyAfter();
                  return other.message();
                })
            .toList());
  }

  /**
   * Changes the chosen message.
   *
   * @param field names the field in texts, and merges edits of one field
   */
  void edit(String field, Consumer<Draft> change) {
    String id = chosenId;
    session.apply(
        Edit.merging(
            text("messages." + field + ".edit"),
            "message." + id + "." + field,
            design ->
                design.withMessage(
                    id,
                    message -> {
                      Draft draft = new Draft(message);
                      change.accept(draft);
                      return draft.message();
                    })));
  }

  /** Changes the theme of the chosen message in place. */
  void editTheme(String field, UnaryOperator<Theme> change) {
    Message message = chosen.get();
    if (message != null) {
      session.apply(
          Edit.merging(
              text("messages.theme." + field + ".edit"),
              "theme." + message.theme() + "." + field,
              design ->
                  design.withThemes(
                      design.themes().stream()
                          .map(one -> one.id().equals(message.theme()) ? change.apply(one) : one)
                          .toList())));
    }
  }

  /** Adds a theme and puts the chosen message under it. */
  void addTheme() {
    String name = text("messages.theme.new");
    String id = Ids.ofTheme(name, session.design());
    String message = chosenId;
    session.apply(
        Edit.of(
            text("messages.theme.add"),
            design ->
                design
                    .withThemes(
                        with(design.themes(), new Theme(id, name, Theme.Kind.TOPICAL, "", WEEK)))
                    .withMessage(
                        message,
                        one -> {
                          Draft draft = new Draft(one);
                          draft.theme = id;
                          return draft.message();
                        })));
  }

  /** How many messages are under a theme. */
  long under(String theme) {
    return session.design().messages().stream().filter(one -> one.theme().equals(theme)).count();
  }

  /** Takes away a theme that no message is under. */
  void deleteTheme(String id) {
    if (under(id) == 0) {
      session.apply(
          Edit.of(
              text("messages.theme.delete"),
              design ->
                  design.withThemes(
                      design.themes().stream().filter(one -> !one.id().equals(id)).toList())));
    }
  }

  /** What is wrong with the chosen message. */
  List<Problem> problems() {
    return problems.getOrDefault(chosenId, List.of());
  }

  /** A few products whose title or key fits. */
  List<Product> products(String wanted) {
    Snapshot snapshot = session.snapshot();
    String lower = wanted.toLowerCase(Locale.ROOT);
    return snapshot == null
        ? List.of()
        : snapshot.audience().catalogue().products().stream()
            .filter(
                one ->
                    one.title().toLowerCase(Locale.ROOT).contains(lower)
                        || one.key().toLowerCase(Locale.ROOT).contains(lower))
            .limit(MOST_FOUND)
            .toList();
  }

  /** What a product's key is called; the key itself where the shop does not know it. */
  String product(String key) {
    Snapshot snapshot = session.snapshot();
    int index = snapshot == null ? -1 : snapshot.audience().catalogue().product(key);
    return snapshot == null || index < 0
        ? key
        : snapshot.audience().catalogue().products().get(index).title();
  }

  /** Finds customers to read as. */
  void readers(String wanted, Consumer<List<Found>> found) {
    background.ask(
        "messages.readers", _ -> known.search(wanted).stream().limit(MOST_FOUND).toList(), found);
  }

  void readAs(Found found) {
    isReaderChosen = true;
    reader.set(found);
  }

  private void changed() {
    list();
    show();
    if (isOpen) {
      background.later("messages.lint-wait", TYPING, this::lint);
      background.later("messages.leads-wait", PLANNING, this::count);
    }
  }

  /** Customers are there, or gone, or seen as of another day. */
  private void arrived() {
    Snapshot snapshot = session.snapshot();
    if (snapshot != null && isOpen && !isReaderChosen) {
      long[] ids = new long[Math.min(20, snapshot.size())];
      for (int customer = 0; customer < ids.length; customer++) {
        ids[customer] = snapshot.audience().storeId(customer);
      }
      background.ask(
          "messages.reader",
          _ ->
              known.named(ids).stream()
                  .sorted(java.util.Comparator.comparing(one -> one.firstName().isEmpty()))
                  .findFirst(),
          found -> found.ifPresent(reader::set));
    }
    if (isOpen) {
      background.later("messages.leads-wait", PLANNING, this::count);
    }
  }

  private void list() {
    rows.set(new Library(session.design(), leads, problems).rows(sought.get(), underTheme.get()));
  }

  private void show() {
    Design design = session.design();
    Message now = design.message(chosenId);
    if (now == null && !design.messages().isEmpty()) {
      now = design.messages().getFirst();
      chosenId = now.id();
    }
    chosen.set(now);
    render();
  }

  private void render() {
    Message message = chosen.get();
    Theme theme = message == null ? null : session.design().theme(message.theme());
    if (message == null || theme == null) {
      background.forget("messages.letter");
      letter.set(null);
      return;
    }
    Sender sender = Typesetting.sender(session);
    Recipient to = reader.get().recipient();
    LocalDate day = session.asOf();
    background.ask(
        "messages.letter",
        _ -> typesetting.letter(theme, List.of(message), new Occasion(sender, to, day)),
        letter::set);
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
                    design,
                    snapshot,
                    List.of(),
                    Ahead.span(snapshot),
                    new Work(parallel, progress))),
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

  private static <T> List<T> with(List<T> all, T more) {
    return Stream.concat(all.stream(), Stream.of(more)).toList();
  }
}
