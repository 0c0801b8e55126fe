package app.chordial.ui.workbench;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Layers;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.work.Refusal;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dialogs that tell calmly that something did not work. */
public final class Sorry {
  private Sorry() {}

  /** Something in the world stands in the way. */
  public static void tell(Layers layers, Refusal refusal) {
    open(layers, Texts.text("refusal.title"), String.valueOf(refusal.getMessage()));
  }

  /** We made a mistake. */
  public static void tell(Layers layers, Dialogs dialogs, Bugs.Report report) {
    Button copy = Buttons.quiet(Texts.text("bug.copy"), Icon.COPY, () -> {});
    copy.setOnAction(
        _ -> {
          dialogs.copy(report.code() + "\n" + report.details());
          copy.setText(Texts.text("bug.copied"));
        });
    Label code = Words.quiet(Texts.text("bug.code", report.code()));
    open(layers, Texts.text("bug.title"), Texts.text("bug.detail"), code, copy);
  }

  private static void open(Layers layers, String title, String words, Node... actions) {
    Label detail = Words.plain(words);
    detail.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    Button close = Buttons.accent(Texts.text("dialog.close"), layers::close);
    close.setDefaultButton(true);
    HBox line = new HBox(actions);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().addAll(Words.spring(), close);
    VBox dialog = new VBox(Words.plain(title, Styles.LARGE, Styles.STRONG), detail, line);
    dialog.getStyleClass().add(Styles.DIALOG);
    dialog.setAccessibleRole(AccessibleRole.DIALOG);
    dialog.setAccessibleText(title);
    layers.open(dialog);
    close.requestFocus();
  }
}
