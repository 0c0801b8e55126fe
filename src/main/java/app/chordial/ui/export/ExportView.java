package app.chordial.ui.export;

import app.chordial.job.OpenShop;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.EmptyState;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen on which a plan becomes files for the mail tool. */
public final class ExportView implements Screen {

  private static final double SIDE = 336;

  private final Workbench bench;
  private final ExportModel model;
  private final Sentence sentence = new Sentence();
  private final WishCard wish;
  private final CheckCard checks;
  private final WrittenCard written;
  private final StackPane place = new StackPane();
  private final ScrollPane root;

  /**
   * @param open the open shop
   */
  public ExportView(Workbench bench, ObservableValue<@Nullable OpenShop> open) {
    this.bench = bench;
    model = new ExportModel(bench, open);
    wish = new WishCard(model);
    checks = new CheckCard(model, bench.navigator());
    written = new WrittenCard(model);
    root = layOut();
    root.getStylesheets().add(Theme.sheet("export"));
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.EXPORT;
  }

  @Override
  public Node node() {
    return root;
  }

  /** Plans and checks what the form says, where there is something to plan. */
  public void check() {
    if (model.isPossible()) {
      model.check();
    }
  }

  /** Writes the files, where all that was checked passes or is waived. */
  public void write() {
    model.write();
  }

  private ScrollPane layOut() {
    VBox side = new VBox(wish.node(), new PlansCard(model).node());
    side.getStyleClass().add("export-side");
    side.setMinWidth(SIDE);
    side.setMaxWidth(SIDE);
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMinWidth(0);
    HBox columns = new HBox(side, place);
    columns.getStyleClass().add("export-side");
    columns.setFillHeight(false);
    return new Body(new ScreenHeader(Places.title(place())), sentence, columns).scrolling();
  }

  private void bind() {
    model.checkedProperty().subscribe(_ -> show());
    model.writtenProperty().subscribe(_ -> show());
    bench.session().audienceProperty().subscribe(_ -> show());
    bench.session().designProperty().subscribe(_ -> show());
  }

  private void show() {
    wish.refresh();
    Checked checked = model.checkedProperty().get();
    Written done = model.writtenProperty().get();
    sentence.say(sentence(checked, done));
    if (checked != null) {
      checks.show(checked);
      place.getChildren().setAll(checks.node());
    } else if (done != null) {
      written.show(done);
      place.getChildren().setAll(written.node());
    } else {
      place.getChildren().setAll(new Card(empty()));
    }
  }

  private static String sentence(@Nullable Checked checked, @Nullable Written done) {
    if (checked != null) {
      return Texts.text("export.sentence", checked.emails(), checked.campaigns().size());
    }
    return done != null
        ? Texts.text("export.sentence.written", done.emails(), done.people())
        : Texts.text("export.sentence.first");
  }

  private EmptyState empty() {
    if (model.isPossible()) {
      return new EmptyState(
          Icon.EXPORT,
          Texts.text("export.first"),
          Texts.text("export.first.why"),
          Buttons.quiet(Texts.text("export.check"), Icon.PLAY, model::check));
    }
    Where.Place next =
        !model.isOpen()
            ? Where.Place.HOME
            : bench.session().design().messages().isEmpty()
                ? Where.Place.MESSAGES
                : Where.Place.DATA;
    return new EmptyState(
        Icon.EXPORT,
        Texts.text("export.nothing"),
        Texts.text("export.nothing.why"),
        Buttons.quiet(
            Texts.text("command.open", Places.title(next)), () -> bench.navigator().open(next)));
  }
}
