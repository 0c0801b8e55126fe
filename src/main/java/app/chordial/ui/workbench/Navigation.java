package app.chordial.ui.workbench;

import app.chordial.design.Design;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.work.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of screens at the left, with what each counts. */
final class Navigation extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Map<Where.Place, Button> buttons = new EnumMap<>(Where.Place.class);
  private final Map<Where.Place, Label> counts = new EnumMap<>(Where.Place.class);

  Navigation(List<Where.Place> places, Session session, Navigator navigator) {
    getStyleClass().add(Styles.NAVIGATION);
    setAccessibleText(Texts.text("frame.navigation"));
    places.forEach(place -> getChildren().add(button(place, navigator)));
    navigator.onOpen(where -> mark(where.place()));
    mark(navigator.where().place());
    session.designProperty().subscribe(this::count);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  private Button button(Where.Place place, Navigator navigator) {
    Label count = Words.plain("", Styles.SMALL, Styles.QUIET);
    count.setMinWidth(USE_PREF_SIZE);
    Label words = new Label(Places.title(place), Places.icon(place).node());
    HBox line = new HBox(words, Words.spring(), count);
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button();
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleRole(AccessibleRole.HYPERLINK);
    button.setAccessibleText(Places.title(place));
    button.setOnAction(_ -> navigator.open(place));
    line.prefWidthProperty().bind(button.widthProperty().subtract(24));
    buttons.put(place, button);
    counts.put(place, count);
    return button;
  }

  private void mark(Where.Place current) {
    buttons.forEach((place, button) -> button.pseudoClassStateChanged(CURRENT, place == current));
  }

  private void count(Design design) {
    counts.forEach(
        (place, label) -> {
          OptionalInt count = Places.count(place, design);
          label.setText(
              count.isEmpty() || count.getAsInt() == 0
                  ? ""
                  : app.chordial.ui.kit.Formats.number(count.getAsInt()));
        });
  }

  private void move(KeyEvent event) {
    int steps = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = getChildren().indexOf(getScene().getFocusOwner());
    int next = at + steps;
    if (steps != 0 && at >= 0 && next >= 0 && next < getChildren().size()) {
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }
}
