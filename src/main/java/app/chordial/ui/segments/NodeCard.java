package app.chordial.ui.segments;

import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Drag;
import app.chordial.ui.kit.Load;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.work.Problem;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One node of the rule on the canvas: it can be lifted, it counts, and it says what is wrong. */
abstract sealed class NodeCard extends VBox permits GroupCard, LeafCard {

  final Canvas canvas;
  final RulePath path;
  final CountView count = new CountView();
  private final Label wrong = Words.fine("");

  NodeCard(Canvas canvas, RulePath path) {
    this.canvas = canvas;
    this.path = path;
    wrong.getStyleClass().add(Styles.TONED);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setOnContextMenuRequested(
        event -> {
          new NodeMenu(canvas.model(), path)
              .menu()
              .show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /** Lets this node be lifted, once it is dressed. */
  void liftable(Held held, String words) {
    Drag.source(this, () -> new Load(held, words));
    setAccessibleText(words);
  }

  /** The line below that says what is wrong; empty for nothing. */
  Label wrong() {
    return wrong;
  }

  void show(@Nullable Counted counted) {
    if (counted == null) {
      count.show(null, 0, false);
      return;
    }
    count.show(counted.nodes().get(path), counted.everybody(), path.steps().isEmpty());
    List<Problem> problems = counted.problems().getOrDefault(path, List.of());
    boolean isError =
        problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    (isError ? Tone.REFUSED : Tone.CAUTION).paint(wrong);
    wrong.setText(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
    pseudoClassStateChanged(Look.WRONG, isError);
  }

  /** Begins to edit by keyboard. */
  abstract void edit();

  private void key(KeyEvent event) {
    if (!equals(event.getTarget())) {
      return;
    }
    RuleModel model = canvas.model();
    boolean isRoot = path.steps().isEmpty();
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> {
        if (!isRoot) {
          canvas.focusNext(
              path.place() > 0 ? path.parent().child(path.place() - 1) : path.parent());
          model.remove(path);
        }
      }
      case ENTER -> edit();
      case UP, DOWN -> {
        int steps = event.getCode() == KeyCode.UP ? -1 : 1;
        if (!event.isAltDown()) {
          canvas.step(this, steps);
        } else if (steps < 0) {
          model.up(path);
        } else {
          model.down(path);
        }
      }
      case D -> {
        if (event.isShortcutDown() && !isRoot) {
          model.duplicate(path);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
