package app.chordial.ui.segments;

import app.chordial.segment.RulePath;
import app.chordial.segment.Segment;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Runs;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One segment being built: its sentence on top, conditions, canvas and result side by side. */
final class BuilderPage {

  private static final double PALETTE = 204;
  private static final double RESULT = 272;
  private static final double AROUND = 28;

  private final Workbench bench;
  private final SegmentsModel segments;
  private final RuleModel model;
  private final Sentence sentence = new Sentence();
  private final TextField name = new TextField();
  private final Chip used = Chip.quiet("");
  private final Canvas canvas;
  private final PalettePane palette;
  private final ResultColumn result;
  private final StackPane root = new StackPane();
  private final Popover popover;
  private boolean isShowing;
  private @Nullable Vocabulary offered;

  BuilderPage(Workbench bench, SegmentsModel segments, RuleModel model) {
    this.bench = bench;
    this.segments = segments;
    this.model = model;
    VBox body = new VBox();
    body.getStyleClass().add(Styles.BODY);
    root.getChildren().add(body);
    popover = new Popover(root);
    canvas = new Canvas(model, popover);
    palette = new PalettePane(this::add);
    result = new ResultColumn(bench, popover);
    HBox columns = new HBox(16, palette.node(), canvas.node(), result.node());
    HBox.setHgrow(canvas.node(), Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    fix(palette.node(), PALETTE);
    fix(result.node(), RESULT);
    columns.setMinHeight(0);
    body.getChildren().addAll(header(), sentence, columns);
    bind();
  }

  private static void fix(Node node, double width) {
    javafx.scene.layout.Region region = (javafx.scene.layout.Region) node;
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  Node node() {
    return root;
  }

  void close() {
    popover.close();
  }

  private HBox header() {
    name.getStyleClass().addAll(Look.NAME_FIELD, Styles.TITLE);
    name.setAccessibleText(Texts.text("segments.name"));
    name.setMinWidth(160);
    name.textProperty()
        .addListener(
            (_, _, now) -> {
              fit(now);
              renamed(now);
            });
    name.fontProperty().addListener((_, _, _) -> fit(name.getText()));
    name.setOnAction(_ -> canvas.focus(RulePath.ROOT));
    name.focusedProperty().addListener((_, _, isIn) -> tidy(isIn));
    HBox header =
        new HBox(
            Buttons.icon(
                Icon.LEFT,
                Texts.text("segments.all"),
                () -> bench.navigator().open(Where.Place.SEGMENTS)),
            name,
            used,
            Words.spring(),
            Buttons.quiet(Texts.text("segments.duplicate"), Icon.COPY, this::duplicate),
            Buttons.icon(Icon.DELETE, Texts.text("segments.delete.verb"), this::delete));
    header.getStyleClass().add(Styles.SCREEN_HEADER);
    header.setAlignment(Pos.CENTER_LEFT);
    header.setMinHeight(HBox.USE_PREF_SIZE);
    return header;
  }

  /** As wide as the name, while there is room. */
  private void fit(String words) {
    Text text = new Text(words);
    text.setFont(name.getFont());
    name.setPrefWidth(Math.ceil(text.getLayoutBounds().getWidth()) + AROUND);
  }

  private void bind() {
    model.segmentProperty().subscribe(this::show);
    model.ruleProperty().subscribe(_ -> draw());
    model
        .countedProperty()
        .subscribe(
            counted -> {
              canvas.show(counted);
              result.show(counted);
              tone(counted);
            });
    model.detailProperty().subscribe((Detail detail) -> result.show(detail));
    root.addEventFilter(KeyEvent.KEY_TYPED, this::slash);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SLASH && !isTyping(event)) {
            event.consume();
          }
        });
  }

  private void slash(KeyEvent event) {
    if (event.getCharacter().equals("/") && !isTyping(event)) {
      event.consume();
      palette.find();
    }
  }

  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl;
  }

  /** Shows what conditions can speak of, where that has changed. */
  void offer() {
    Vocabulary now = model.vocabulary();
    if (!now.equals(offered)) {
      offered = now;
      palette.show(now);
      draw();
    }
  }

  private void draw() {
    canvas.show(model.ruleProperty().get(), model.vocabulary());
    sentence.say(
        new Runs(
            model.sentence().pieces().stream()
                .map(piece -> new Runs.Run(piece.text(), piece.isValue()))
                .toList()));
  }

  private void tone(@Nullable Counted counted) {
    boolean isWrong =
        counted != null
            && counted.problems().values().stream()
                .flatMap(problems -> problems.stream())
                .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    sentence.tone(isWrong ? Tone.REFUSED : Tone.ACCENT);
  }

  private void show(@Nullable Segment segment) {
    if (segment == null) {
      return;
    }
    isShowing = true;
    if (!name.getText().strip().equals(segment.name())) {
      name.setText(segment.name());
    }
    isShowing = false;
    String words = SegmentsModel.words(model.uses());
    used.setText(words);
    used.setVisible(!words.isEmpty());
    used.setManaged(!words.isEmpty());
  }

  private void renamed(String words) {
    Segment segment = model.segmentProperty().get();
    if (!isShowing && segment != null) {
      segments.rename(segment.id(), words);
    }
  }

  private void tidy(boolean isIn) {
    Segment segment = model.segmentProperty().get();
    if (!isIn && segment != null) {
      isShowing = true;
      name.setText(segment.name());
      isShowing = false;
    }
  }

  private void add(app.chordial.segment.Rule rule) {
    RulePath group = canvas.group();
    int place = app.chordial.segment.RuleEdits.at(model.ruleProperty().get(), group).parts().size();
    canvas.focusNext(group.child(place));
    model.append(group, rule);
  }

  private void duplicate() {
    Segment segment = model.segmentProperty().get();
    if (segment != null) {
      String copy = segments.duplicate(segment.id());
      bench.navigator().open(Where.at(Where.Place.SEGMENTS, copy));
    }
  }

  private void delete() {
    Segment segment = model.segmentProperty().get();
    if (segment != null) {
      segments.delete(segment.id());
    }
  }
}
