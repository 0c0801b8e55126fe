package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tabs;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.preview.Shown.Mail;
import app.chordial.ui.workbench.Navigator;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The screen on which one customer's past and coming e-mails are seen and explained. */
public final class PreviewView implements Screen {

  private final PreviewModel model;
  private final Navigator navigator;
  private final Tabs tabs = new Tabs(text("preview.one"), text("preview.nothing"));
  private final Button earlier;
  private final Button later;
  private final PeopleCard people;
  private final Timeline timeline;
  private final Card past = new Card();
  private final PaceLine pace = new PaceLine();
  private final EmailPane email;
  private final WhyColumn why;
  private final LossesModel losses;
  private final SilenceCard silence;
  private final HBox one;
  private final StackPane centre = new StackPane();
  private final Body root;

  /**
   * @param planners shared by all screens that look ahead
   * @param known tells what customers are called
   */
  public PreviewView(Workbench bench, Planners planners, Known known) {
    model = new PreviewModel(bench, planners, known);
    navigator = bench.navigator();
    earlier = Buttons.quiet("", Icon.LEFT, model::stepBack);
    later = Buttons.quiet("", Icon.RIGHT, model::stepOn);
    later.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    people = new PeopleCard(model);
    timeline = new Timeline(model::show, model::show);
    email = new EmailPane(bench.background(), "preview.page", bench.theme());
    why = new WhyColumn(model, navigator);
    losses = new LossesModel(bench, planners);
    silence = new SilenceCard(losses, navigator);
    VBox middle = new VBox(16, past, email);
    VBox.setVgrow(email, Priority.ALWAYS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    one = new HBox(16, people.card(), middle, why.node());
    root = layOut();
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.PREVIEW;
  }

  @Override
  public Node node() {
    return root;
  }

  /** An id is the store's number of a customer, or {@code nothing} for who gets nothing. */
  @Override
  public void shown(Where where) {
    model.open();
    if (where.id().equals("nothing")) {
      tabs.chosenProperty().set(1);
    } else if (where.id().matches("\\d{1,18}")) {
      tabs.chosenProperty().set(0);
      model.choose(Long.parseLong(where.id()));
    }
    refresh();
  }

  @Override
  public void hidden() {
    model.close();
  }

  private Body layOut() {
    past.getStyleClass().add("ch-past");
    past.content(timeline);
    past.beside(pace);
    VBox.setVgrow(centre, Priority.ALWAYS);
    Body body =
        new Body(
            new ScreenHeader(Places.title(place())).beside(tabs).trailing(earlier, later), centre);
    body.getStylesheets().add(Theme.sheet("preview"));
    return body;
  }

  private void bind() {
    model.peopleProperty().subscribe(people::show);
    model.outlookProperty().subscribe(_ -> refresh());
    model.shownProperty().subscribe(_ -> refresh());
    model.dayProperty().subscribe(_ -> refresh());
    model.pastProperty().subscribe(_ -> refresh());
    model.letterProperty().subscribe(_ -> refresh());
    model.whyNotProperty().subscribe(_ -> refresh());
    losses.reachProperty().subscribe(_ -> refresh());
    losses.conflictsProperty().subscribe(_ -> refresh());
    tabs.chosenProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    Outlook outlook = model.outlookProperty().get();
    LocalDate day = model.dayProperty().get();
    steps();
    if (outlook == null) {
      centre.getChildren().setAll(model.hasAudience() ? waiting() : noShop());
    } else if (outlook.days().isEmpty() || day == null) {
      centre.getChildren().setAll(noSendDay());
    } else if (tabs.chosenProperty().get() == 1) {
      silence.show(outlook, day);
      centre.getChildren().setAll(silence.node());
    } else {
      centre.getChildren().setAll(one);
      customer(day);
    }
    count(outlook, day);
  }

  private void count(
      @org.jspecify.annotations.Nullable Outlook outlook,
      @org.jspecify.annotations.Nullable LocalDate day) {
    long silent =
        outlook == null || day == null
            ? 0
            : Blame.on(day, outlook).stream().mapToLong(Blame::customers).sum();
    tabs.words(
        1,
        outlook == null
            ? text("preview.nothing")
            : text("preview.nothing.count", Formats.number(silent)));
  }

  private void steps() {
    step(earlier, model.earlier());
    step(later, model.later());
  }

  private static void step(Button button, Optional<LocalDate> to) {
    button.setDisable(to.isEmpty());
    button.setText(to.map(Formats::day).orElse(text("preview.no-more")));
    button.setAccessibleText(
        to.map(day -> text("preview.step", Formats.day(day))).orElse(text("preview.no-more")));
  }

  private void customer(LocalDate day) {
    Shown now = model.shownProperty().get();
    Explanation reason = model.explanation();
    people.current(now);
    if (now == null || reason == null) {
      past.setVisible(false);
      why.node().setVisible(false);
      email.show(
          new EmptyState(Icon.PERSON, text("preview.choose"), text("preview.choose.why"), null));
      return;
    }
    past.setVisible(true);
    why.node().setVisible(true);
    past.title(text("preview.past", now.found().title()));
    pace.show(model.reasons(now).pace(reason.answers()), model.reasons(now).rating(reason));
    timeline.show(now, day, model.pastProperty().get());
    why.show(now, reason);
    letter(now, reason);
  }

  private void letter(Shown now, Explanation reason) {
    Letter letter = model.letterProperty().get();
    Mail went = model.pastProperty().get();
    if (letter != null) {
      email.show(letter);
    } else if (went != null) {
      email.show(gone(went));
    } else if (reason.decision() instanceof Decision.Quiet quiet) {
      email.show(nothing(now, reason, quiet));
    }
  }

  private Node gone(Mail went) {
    return new EmptyState(
        Icon.MESSAGES,
        text("preview.gone", Formats.day(went.day())),
        text("preview.gone.why", String.join(", ", went.messages())),
        Buttons.quiet(text("preview.gone.go"), () -> model.lookFrom(went.day())));
  }

  /** Which rule is to blame, when that ends, and the way to the next e-mail. */
  private Node nothing(Shown now, Explanation reason, Decision.Quiet quiet) {
    Optional<LocalDate> next =
        now.days().stream()
            .filter(one -> one.day() > reason.day() && one.decision() instanceof Decision.Send)
            .map(one -> LocalDate.ofEpochDay(one.day()))
            .findFirst();
    Button go =
        next.map(
                day ->
                    Buttons.quiet(
                        text("preview.next-email", Formats.day(day)), () -> model.show(day)))
            .orElseGet(
                () ->
                    SilenceCard.place(quiet.why())
                        .map(
                            where ->
                                Buttons.quiet(
                                    text("preview.loosen." + Reasons.key(quiet.why()) + ".go"),
                                    () -> navigator.open(where)))
                        .orElse(null));
    return new EmptyState(
        Icon.TIME,
        text("preview.nothing-on", Formats.day(LocalDate.ofEpochDay(reason.day()))),
        app.chordial.ui.kit.Runs.of(model.reasons(now).silence(reason)).words(),
        go);
  }

  private Node noShop() {
    return new EmptyState(
        Icon.PREVIEW,
        text("preview.empty"),
        text("preview.empty.why"),
        Buttons.accent(text("preview.empty.go"), () -> navigator.open(Where.Place.DATA)));
  }

  private Node noSendDay() {
    return new EmptyState(
        Icon.CALENDAR,
        text("preview.no-days"),
        text("preview.no-days.why"),
        Buttons.accent(
            text("preview.no-days.go"),
            () -> navigator.open(Where.at(Where.Place.RHYTHM, "cadence.days"))));
  }

  private static Node waiting() {
    return new EmptyState(Icon.TIME, text("preview.planning"), text("preview.planning.why"), null);
  }

  /** The sentence on the pace at the right of the timeline's title. */
  private static final class PaceLine extends HBox {
    private final TextFlow flow = new TextFlow();
    private final Tooltip hint = new Tooltip();

    PaceLine() {
      Tooltip.install(flow, hint);
      getChildren().add(flow);
      HBox.setHgrow(this, Priority.ALWAYS);
      setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
      setMinWidth(0);
    }

    /**
     * @param numbers the same with its numbers, for who points at it
     */
    void show(String marked, String numbers) {
      hint.setText(numbers);
      flow.getChildren().clear();
      for (app.chordial.ui.kit.Runs.Run run : app.chordial.ui.kit.Runs.of(marked).all()) {
        javafx.scene.text.Text words = new javafx.scene.text.Text(run.words());
        words
            .getStyleClass()
            .addAll(Styles.TEXT, Styles.FINE, run.isStrong() ? Styles.STRONG : Styles.QUIET);
        flow.getChildren().add(words);
      }
      flow.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
      flow.setAccessibleText(numbers);
    }
  }
}
