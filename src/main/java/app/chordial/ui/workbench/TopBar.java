package app.chordial.ui.workbench;

import app.chordial.audience.Audience;
import app.chordial.design.History;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.kit.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The first line of the window: the shop, the date, finding, undo and redo, the look. */
final class TopBar extends HBox {

  private final Session session;
  private final Button shop = Buttons.quiet("", () -> {});
  private final Button asOf = Buttons.quiet("", () -> {});
  private final Button undo;
  private final Button redo;
  private final Label undone = Words.plain("");
  private final Label date = Words.plain("");

  TopBar(Session session, Supplier<List<Command>> shopMenu, Runnable find) {
    this.session = session;
    getStyleClass().add(Styles.TOP_BAR);
    setAlignment(Pos.CENTER_LEFT);
    undo = Buttons.quiet("", session::undo);
    redo = Buttons.icon(Icon.REDO, Texts.text("frame.redo"), session::redo);
    shop(shopMenu);
    asOf();
    undo();
    getChildren().addAll(shop, asOf, Words.spring(), find(find), undo, redo);
    session.historyProperty().subscribe(this::show);
  }

  /** Adds the button that turns the look. */
  void theme(ObservableValue<Theme> theme, Runnable turn) {
    Button button = Buttons.icon(Icon.DARK, Texts.text("command.theme"), turn);
    theme.subscribe(now -> button.setGraphic((now.isDark() ? Icon.LIGHT : Icon.DARK).node()));
    getChildren().add(button);
  }

  private void shop(Supplier<List<Command>> menu) {
    shop.getStyleClass().add("shop");
    shop.setGraphic(Icon.DOWN.node());
    shop.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    shop.setAccessibleHelp(Texts.text("frame.shop-menu"));
    shop.setMinWidth(0);
    session
        .shopProperty()
        .subscribe(now -> shop.setText(now == null ? Texts.text("frame.no-shop") : now.name()));
    shop.setOnAction(
        _ -> {
          ContextMenu open = new ContextMenu();
          menu.get().forEach(command -> open.getItems().add(item(command)));
          open.show(shop, Side.BOTTOM, 0, 4);
        });
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.title(), command.icon().node());
    item.setAccelerator(command.keys());
    item.setDisable(!command.isPossible().get());
    item.setOnAction(_ -> command.run());
    return item;
  }

  private void asOf() {
    HBox line =
        new HBox(
            Icon.CALENDAR.node(), Words.quiet(Texts.text("frame.as-of")), date, Icon.DOWN.node());
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    asOf.setGraphic(line);
    asOf.setTooltip(new Tooltip(Texts.text("frame.as-of.help")));
    session
        .asOfProperty()
        .subscribe(
            now -> {
              date.setText(Formats.date(now));
              asOf.setAccessibleText(Texts.text("frame.as-of") + " " + Formats.date(now));
            });
    AsOfPopup popup = new AsOfPopup(session);
    asOf.setOnAction(_ -> popup.showBelow(asOf));
    session.audienceProperty().subscribe(this::enable);
  }

  private void enable(@Nullable Audience audience) {
    asOf.setDisable(audience == null);
  }

  private static Button find(Runnable find) {
    Label keys = Words.plain(Texts.text("command.find"));
    keys.setText(Shortcuts.FIND.getDisplayText());
    keys.getStyleClass().add(Styles.KEYS);
    HBox line = new HBox(Icon.SEARCH.node(), Words.quiet(Texts.text("frame.find")), keys);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    Button button = Buttons.quiet("", find);
    button.setGraphic(line);
    button.setAccessibleText(Texts.text("frame.find"));
    return button;
  }

  private void undo() {
    HBox line = new HBox(Icon.UNDO.node(), Words.quiet(Texts.text("frame.undo")), undone);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    undone.setMaxWidth(200);
    undo.setGraphic(line);
    undo.setMinWidth(0);
  }

  private void show(History history) {
    undone.setText(history.undoTitle().orElse(""));
    undone.setManaged(history.undoTitle().isPresent());
    undo.setDisable(history.undoTitle().isEmpty());
    undo.setAccessibleText(Texts.text("frame.undo") + " " + undone.getText());
    redo.setDisable(history.redoTitle().isEmpty());
    String again = Texts.text("frame.redo") + " " + history.redoTitle().orElse("");
    redo.setAccessibleText(again);
    redo.getTooltip().setText(again.strip());
  }
}
