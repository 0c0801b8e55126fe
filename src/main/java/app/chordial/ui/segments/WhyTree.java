package app.chordial.ui.segments;

import app.chordial.segment.Explaining.Explanation;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why one customer is in a segment: the rule as a tree of facts, each marked as holding or not. */
final class WhyTree extends VBox {

  private static final double WIDTH = 440;
  private static final double TALLEST = 420;

  WhyTree(String name, Explanation why) {
    super(8);
    setFocusTraversable(true);
    VBox lines = new VBox(6);
    add(lines, why, 0);
    ScrollPane pane = new ScrollPane(lines);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMaxHeight(TALLEST);
    pane.setPrefWidth(WIDTH);
    Label title = Words.strong(Texts.text("segments.why.title", name));
    setAccessibleText(title.getText());
    getChildren().addAll(title, pane);
  }

  private static void add(VBox lines, Explanation node, int depth) {
    lines.getChildren().add(line(node, depth));
    node.parts().forEach(part -> add(lines, part, depth + 1));
  }

  private static Node line(Explanation node, int depth) {
    boolean holds = node.holds();
    Label mark = new Label("", (holds ? Icon.GOOD : Icon.CLOSE).node());
    mark.getStyleClass().add(Styles.TONED);
    String state = Texts.text(holds ? "segments.why.holds" : "segments.why.fails");
    mark.setAccessibleText(state);
    mark.setMinWidth(USE_PREF_SIZE);
    Group group = RuleEdits.group(node.rule());
    Label words =
        group == null
            ? Words.plain(node.fact())
            : Words.strong(RuleModel.groupWords(group) + ": " + node.fact());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Label told = Words.plain(state, Styles.SMALL, Styles.TONED);
    (holds ? Tone.GOOD : Tone.QUIET).paint(told);
    told.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, mark, words, Words.spring(), told);
    line.setAlignment(Pos.TOP_LEFT);
    line.setPadding(new Insets(0, 8, 0, 20.0 * depth));
    return line;
  }
}
