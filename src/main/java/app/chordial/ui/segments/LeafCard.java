package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A condition on the canvas: words with values that can be changed where they stand. */
final class LeafCard extends NodeCard {

  private static final double LONGEST = 280;

  private record SlotButton(String key, Button button) {}

  private final List<SlotButton> slots = new ArrayList<>();

  LeafCard(Canvas canvas, RulePath path, Rule rule, Vocabulary words) {
    super(canvas, path);
    getStyleClass().add(Look.LEAF);
    FlowPane flow = new FlowPane(4, 2);
    flow.setAlignment(Pos.CENTER_LEFT);
    flow.setPrefWrapLength(160);
    flow.setMinWidth(80);
    flow.setMinHeight(0);
    HBox.setHgrow(flow, Priority.ALWAYS);
    for (Piece piece : Pieces.of(rule, words)) {
      flow.getChildren().add(node(piece));
    }
    Node handle = Icon.HANDLE.node();
    HBox line = new HBox(handle, flow, count, new NodeMenu(canvas.model(), path).button());
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(0);
    getChildren().addAll(line, wrong());
    liftable(new Held.Placed(path, rule), canvas.model().words(rule));
  }

  private Node node(Piece piece) {
    return switch (piece) {
      case Piece.Word(String text) -> {
        Label label = Words.plain(text);
        label.setMinWidth(USE_PREF_SIZE);
        yield label;
      }
      case Piece.Slot slot -> slot(slot);
    };
  }

  private Button slot(Piece.Slot slot) {
    Button button = Buttons.slot(slot.text(), () -> {});
    button.setMinWidth(0);
    if (slot.isJoint()) {
      button.getStyleClass().add(Look.JOINT);
    }
    button.setMaxWidth(LONGEST);
    button.setAccessibleText(slot.name() + ": " + slot.text());
    button.setOnAction(_ -> canvas.edit(this, button, slot));
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            canvas.edit(this, button, slot);
          }
        });
    slots.add(new SlotButton(slot.key(), button));
    return button;
  }

  /** The slot of a key, while there is one. */
  Optional<Button> slot(String key) {
    return slots.stream().filter(one -> one.key().equals(key)).map(SlotButton::button).findFirst();
  }

  @Override
  void edit() {
    slots.getFirst().button().fire();
  }
}
