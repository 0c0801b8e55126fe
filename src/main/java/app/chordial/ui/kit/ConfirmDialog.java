package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question before something that is not easily taken back. */
public final class ConfirmDialog extends VBox {

  /**
   * @param title the question, such as "Erase Anna Nyberg?"
   * @param detail what will be gone and what stays
   * @param verb what the button does, such as "Erase"
   * @param isDangerous whether something is gone for good
   */
  public record Question(String title, String detail, String verb, boolean isDangerous) {}

  public ConfirmDialog(Question question, Runnable yes, Runnable no) {
    getStyleClass().add(Styles.DIALOG);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(question.title());
    Button cancel = Buttons.quiet(Texts.text("dialog.cancel"), no);
    cancel.setCancelButton(true);
    Button act =
        question.isDangerous()
            ? Buttons.danger(question.verb(), yes)
            : Buttons.accent(question.verb(), yes);
    act.setDefaultButton(!question.isDangerous());
    HBox buttons = new HBox(Words.spring(), cancel, act);
    buttons.getStyleClass().add(Styles.LINE);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var detail = Words.plain(question.detail());
    detail.setWrapText(true);
    detail.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(Words.plain(question.title(), Styles.LARGE, Styles.STRONG), detail, buttons);
  }

  /** Asks over the window; a click beside it or Escape does nothing. */
  public static void ask(Layers layers, Question question, Runnable yes) {
    Runnable confirmed =
        () -> {
          layers.close();
          yes.run();
        };
    layers.open(new ConfirmDialog(question, confirmed, layers::close));
  }
}
