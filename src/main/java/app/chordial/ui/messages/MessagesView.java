package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.job.Planners;
import app.chordial.message.Message;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.kit.Words;
import app.chordial.ui.preview.EmailPane;
import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.ui.preview.Letter;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen on which messages and their themes are written. */
public final class MessagesView implements Screen {

  private static final double FORM = 360;
  private static final double LOOK = 340;

  private final MessagesModel model;
  private final LibraryCard library;
  private final MessageForm form;
  private final ScrollPane formPane;
  private final EmailPane email;
  private final Suggesting<Found> reader;
  private final ProblemList problems = new ProblemList();
  private final Button duplicate;
  private final Button delete;
  private final StackPane centre = new StackPane();
  private final HBox columns;
  private final Body root;

  /**
   * @param planners shared by all screens that look ahead
   * @param known tells what customers are called
   */
  public MessagesView(Workbench bench, Planners planners, Known known) {
    model = new MessagesModel(bench, planners, known);
    library = new LibraryCard(model);
    form = new MessageForm(model);
    formPane = new ScrollPane(form);
    email = new EmailPane(bench.background(), "messages.page", bench.theme());
    reader = new Suggesting<>("", model.reader()::find, Found::title, model.reader()::readAs);
    duplicate =
        Buttons.quiet(text("messages.duplicate"), Icon.COPY, () -> onChosen(model::duplicate));
    delete = Buttons.quiet(text("messages.delete"), Icon.DELETE, () -> onChosen(model::delete));
    columns = columns();
    root = layOut();
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.MESSAGES;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void shown(Where where) {
    model.open();
    if (!where.id().isEmpty()) {
      model.choose(where.id());
    }
  }

  @Override
  public void hidden() {
    model.close();
  }

  private HBox columns() {
    formPane.setFitToWidth(true);
    formPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    formPane.setFocusTraversable(false);
    formPane.setMinWidth(FORM);
    formPane.setPrefWidth(FORM + 60);
    VBox.setVgrow(email, Priority.ALWAYS);
    VBox look = new VBox(8, reader.field(), email, problems.card());
    look.setMinWidth(LOOK);
    look.setPrefWidth(LOOK + 40);
    HBox.setHgrow(formPane, Priority.ALWAYS);
    HBox.setHgrow(look, Priority.ALWAYS);
    return new HBox(16, library.card(), formPane, look);
  }

  private Body layOut() {
    VBox.setVgrow(centre, Priority.ALWAYS);
    Button add = Buttons.accent(text("messages.add"), Icon.ADD, this::add);
    Body body =
        new Body(new ScreenHeader(Places.title(place())).trailing(duplicate, delete, add), centre);
    body.getStylesheets().addAll(Theme.sheet("preview"), Theme.sheet("messages"));
    return body;
  }

  private void bind() {
    model.library().rowsProperty().subscribe(_ -> list());
    model.chosenProperty().subscribe(this::show);
    model.reader().letterProperty().subscribe(this::show);
    model
        .reader()
        .readerProperty()
        .subscribe(
            now -> {
              String words =
                  now.storeId() == 0
                      ? text("messages.read-as-nobody")
                      : text("messages.read-as", now.title());
              reader.field().setPromptText(words);
              reader.field().setAccessibleText(words);
            });
  }

  private void list() {
    library.show(model.library().rowsProperty().get(), model.chosenProperty().get());
    problems.show(model.problems());
  }

  private void show(@Nullable Message message) {
    duplicate.setDisable(message == null);
    delete.setDisable(message == null);
    if (message == null) {
      centre
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.MESSAGES,
                  text("messages.empty"),
                  text("messages.empty.why"),
                  Buttons.quiet(text("messages.add"), Icon.ADD, this::add)));
      return;
    }
    if (!centre.getChildren().contains(columns)) {
      centre.getChildren().setAll(columns);
    }
    form.show(message);
    list();
  }

  private void show(@Nullable Letter letter) {
    Message message = model.chosenProperty().get();
    if (letter != null) {
      email.show(letter);
    } else if (message != null && model.design().theme(message.theme()) != null) {
      email.show(new StackPane(Words.quiet(text("preview.rendering"))));
    } else {
      email.show(
          new EmptyState(
              Icon.MESSAGES, text("messages.no-theme"), text("messages.no-theme.why"), null));
    }
  }

  /** Makes a new message and goes to its name. */
  public void add() {
    model.add();
    formPane.setVvalue(0);
    root.applyCss(); // else the form is in no scene yet where the screen was just opened
    form.focusName();
  }

  private void onChosen(java.util.function.Consumer<String> act) {
    Message message = model.chosenProperty().get();
    if (message != null) {
      act.accept(message.id());
    }
  }
}
