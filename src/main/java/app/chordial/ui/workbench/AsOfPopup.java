package app.chordial.ui.workbench;

import app.chordial.audience.Audience;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** The calendar on which the date is chosen as of which everything is seen. */
final class AsOfPopup {

  private final Session session;

  AsOfPopup(Session session) {
    this.session = session;
  }

  void showBelow(Region button) {
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    Calendar calendar = new Calendar(session.asOf());
    calendar
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                session.asOfProperty().set(now);
                popup.hide();
              }
            });
    var help = Words.fine(Texts.text("frame.as-of.help"));
    help.setMaxWidth(280);
    HBox steps =
        new HBox(
            Buttons.quiet(Texts.text("command.earlier"), () -> step(calendar, -1)),
            Buttons.quiet(Texts.text("command.later"), () -> step(calendar, 1)));
    steps.getStyleClass().add(Styles.LINE);
    Audience audience = session.audienceProperty().get();
    VBox box = new VBox(calendar, steps, help);
    if (audience != null) {
      LocalDate newest = Session.newest(audience);
      box.getChildren()
          .add(1, Buttons.quiet(Texts.text("frame.today"), () -> calendar.setValue(newest)));
    }
    box.getStyleClass().addAll(Styles.DIALOG, "as-of");
    popup.getContent().add(box);
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    popup.show(button, place.getMinX(), place.getMaxY() + 4);
    popup.setHideOnEscape(true);
  }

  private void step(Calendar calendar, int days) {
    session.asOfProperty().set(session.asOf().plusDays(days));
    calendar.setValue(session.asOf());
  }
}
