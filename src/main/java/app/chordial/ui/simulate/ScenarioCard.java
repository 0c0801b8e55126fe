package app.chordial.ui.simulate;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The scenarios of the next run: the present design, what it is compared with, and variations. */
final class ScenarioCard {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SimulateModel model;
  private final VBox rows = new VBox();
  private final Button add;
  private final Card card;

  ScenarioCard(SimulateModel model) {
    this.model = model;
    rows.getStyleClass().add(Styles.ROWS);
    add = Buttons.link(Texts.text("simulate.scenario.try"), () -> {});
    add.setGraphic(Icon.ADD.node());
    add.setOnAction(_ -> menu().show(add, Side.BOTTOM, 0, 4));
    card = Card.titled(Texts.text("simulate.scenarios"), rows, add);
    model.scenariosProperty().subscribe(_ -> show());
    model.otherProperty().subscribe(_ -> show());
  }

  Node node() {
    return card;
  }

  private void show() {
    List<Node> shown = model.scenariosProperty().get().stream().map(this::row).toList();
    rows.getChildren().setAll(shown);
    add.setDisable(model.variations().isEmpty());
  }

  private Node row(Scenario scenario) {
    boolean isOther = scenario == model.otherProperty().get();
    boolean isPresent = scenario == Scenario.DESIGN;
    Region swatch = new Region();
    swatch.getStyleClass().addAll("simulate-swatch", "simulate-ink-" + scenario.inkName());
    HBox words = new HBox(swatch, Words.plain(scenario.title()), Words.spring());
    words.getStyleClass().add(Styles.LINE);
    words.setAlignment(Pos.CENTER_LEFT);
    if (isPresent || isOther) {
      words
          .getChildren()
          .add(
              Words.plain(
                  Texts.text(isPresent ? "simulate.scenario.this" : "simulate.scenario.against"),
                  Styles.SMALL,
                  Styles.QUIET));
    }
    Button row = new Button();
    row.setGraphic(words);
    row.getStyleClass().setAll("simulate-scenario", Styles.ROW);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    row.setAccessibleText(scenario.title());
    row.setTooltip(new Tooltip(scenario.meaning()));
    row.setOnAction(_ -> model.compareWith(scenario));
    row.pseudoClassStateChanged(CURRENT, isOther);
    words.prefWidthProperty().bind(row.widthProperty().subtract(18));
    HBox.setHgrow(row, Priority.ALWAYS);
    HBox line = new HBox(row);
    line.setAlignment(Pos.CENTER_LEFT);
    if (scenario.isVariation()) {
      line.getChildren()
          .add(
              Buttons.icon(
                  Icon.CLOSE,
                  Texts.text("simulate.scenario.remove", scenario.title()),
                  () -> model.remove(scenario)));
    }
    return line;
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    for (Scenario variation : model.variations()) {
      VBox words =
          new VBox(
              Words.plain(variation.title()),
              Words.plain(variation.meaning(), Styles.SMALL, Styles.QUIET));
      MenuItem item = new MenuItem("", words);
      item.setOnAction(_ -> model.add(variation));
      menu.getItems().add(item);
    }
    return menu;
  }
}
