package app.chordial.ui.preview;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Explanation;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.preview.Shown.Mail;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the preview shows and does. */
final class PreviewModel {

  private final Session session;
  private final Background background;
  private final Parallel parallel;
  private final Planners planners;
  private final Known known;
  private final Typesetting typesetting = new Typesetting();
  private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook =
      new ReadOnlyObjectWrapper<>(this, "outlook");
  private final PeopleModel people;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown");
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day =
      new ReadOnlyObjectWrapper<>(this, "day");
  private final ReadOnlyObjectWrapper<@Nullable Mail> past =
      new ReadOnlyObjectWrapper<>(this, "past");
  private final ReadOnlyObjectWrapper<@Nullable Letter> letter =
      new ReadOnlyObjectWrapper<>(this, "letter");
  private final WhyNot whyNot;
  private boolean isOpen;
  private boolean isStale = true;
  private @Nullable Found wanted;

  PreviewModel(Workbench bench, Planners planners, Known known) {
    session = bench.session();
    background = bench.background();
    whyNot = new WhyNot(background);
    parallel = bench.parallel();
    this.planners = planners;
    this.known = known;
    people = new PeopleModel(bench, planners, known);
    people.peopleProperty().subscribe(this::greet);
    session.snapshotProperty().subscribe(_ -> changed());
    session.designProperty().subscribe(_ -> changed());
  }

  /** The plan of the coming weeks, or null while there is none. */
  ReadOnlyObjectProperty<@Nullable Outlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<People> peopleProperty() {
    return people.peopleProperty();
  }

  /** The chosen customer, or null. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The send day that is looked at, or null. */
  ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** The past e-mail that is looked at in place of the day's, or null. */
  ReadOnlyObjectProperty<@Nullable Mail> pastProperty() {
    return past.getReadOnlyProperty();
  }

  /** The e-mail as it looks, or null where none goes or it is not known any more. */
  ReadOnlyObjectProperty<@Nullable Letter> letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /** The id of the message of which is asked why it does not go; empty for none. */
  ReadOnlyObjectProperty<String> whyNotProperty() {
    return whyNot.messageProperty();
  }

  /** What would have to change for that message to go, or null while it is not known. */
  ReadOnlyObjectProperty<@Nullable Counterfactual> counterfactualProperty() {
    return whyNot.counterfactualProperty();
  }

  String currency() {
    return session.currency();
  }

  /** Whether a shop with customers is open. */
  boolean hasAudience() {
    return session.snapshot() != null;
  }

  /** The screen is looked at from now on. */
  void open() {
    isOpen = true;
    if (isStale) {
      plan();
    }
  }

  /** Nobody looks: nothing is worked out until the screen is opened again. */
  void close() {
    isOpen = false;
  }

  /** Searches by name, address or number; empty for the first customers. */
  void search(String text) {
    people.search(text);
  }

  void choose(Found found) {
    wanted = found;
    whyNot.forget();
    look();
  }

  /** Chooses a customer by the store's number. */
  void choose(long storeId) {
    background.ask(
        "preview.named",
        _ -> known.named(new long[] {storeId}),
        found -> found.stream().findFirst().ifPresent(this::choose));
  }

  /** Looks at a coming send day. */
  void show(LocalDate coming) {
    past.set(null);
    day.set(coming);
    whyNot.turnTo(shown.get(), explanation());
    render();
  }

  /** Looks at an e-mail that went. */
  void show(Mail mail) {
    past.set(mail);
    render();
  }

  /** Sees everything as it was on the morning of a day. */
  void lookFrom(LocalDate morning) {
    past.set(null);
    day.set(morning);
    session.asOfProperty().set(morning);
  }

  /** The send day before the one looked at; before the first one the date of everything moves. */
  Optional<LocalDate> earlier() {
    return new SendDays(outlook.get(), day.get()).earlier();
  }

  /** The send day after the one looked at. */
  Optional<LocalDate> later() {
    return new SendDays(outlook.get(), day.get()).later();
  }

  void stepBack() {
    earlier().ifPresent(this::go);
  }

  void stepOn() {
    later().ifPresent(this::go);
  }

  private void go(LocalDate to) {
    Outlook now = outlook.get();
    if (now != null && now.days().containsKey(to)) {
      show(to);
    } else {
      lookFrom(to);
    }
  }

  /** Asks of another message why it does not go. */
  void askWhyNot(String message) {
    whyNot.choose(message);
    whyNot.turnTo(shown.get(), explanation());
  }

  /** What is decided for the chosen customer on the day that is looked at, or null. */
  @Nullable Explanation explanation() {
    Shown now = shown.get();
    LocalDate at = day.get();
    return now == null || at == null ? null : now.on(at).orElse(null);
  }

  /** What makes sentences of the chosen customer's reasons. */
  Reasons reasons(Shown of) {
    return Reasons.of(of, currency());
  }

  private void changed() {
    isStale = true;
    if (isOpen) {
      plan();
    }
  }

  private void plan() {
    Snapshot snapshot = session.snapshot();
    Design design = session.design();
    if (snapshot == null) {
      background.forget("preview.outlook");
      outlook.set(null);
      shown.set(null);
      letter.set(null);
      people.show(null);
      return;
    }
    background.begin(
        "preview.outlook",
        Texts.text("preview.planning"),
        progress ->
            planners.outlook(design, snapshot, Ahead.span(snapshot), new Work(parallel, progress)),
        this::planned);
  }

  private void planned(Outlook planned) {
    isStale = false;
    outlook.set(planned);
    LocalDate before = day.get();
    day.set(
        planned.days().keySet().stream()
            .filter(one -> before == null || !one.isBefore(before))
            .findFirst()
            .orElse(planned.days().isEmpty() ? null : planned.days().firstEntry().getKey()));
    past.set(null);
    people.show(planned);
    look();
  }

  /** Shows somebody at once, where nobody was chosen yet. */
  private void greet(People now) {
    if (wanted == null && !now.found().isEmpty()) {
      choose(
          now.found().stream()
              .filter(one -> !one.found().name().isEmpty())
              .findFirst()
              .orElse(now.found().getFirst())
              .found());
    }
  }

  private void look() {
    Outlook now = outlook.get();
    Found of = wanted;
    if (now == null || of == null) {
      return;
    }
    background.ask(
        "preview.shown",
        _ -> {
          int customer = now.planner().audience().withStoreId(of.storeId());
          return Optional.ofNullable(customer < 0 ? null : Looking.look(now, customer, of));
        },
        seen -> {
          shown.set(seen.orElse(null));
          past.set(null);
          whyNot.turnTo(shown.get(), explanation());
          render();
        });
  }

  private void render() {
    Shown now = shown.get();
    Mail went = past.get();
    Explanation why = explanation();
    if (now == null) {
      background.forget("preview.letter");
      letter.set(null);
      return;
    }
    Letters letters = new Letters(typesetting, Typesetting.sender(session));
    background.ask(
        "preview.letter",
        _ ->
            went != null
                ? letters.letter(now, went)
                : Optional.ofNullable(why).flatMap(one -> letters.letter(now, one)),
        seen -> letter.set(seen.orElse(null)));
  }
}
