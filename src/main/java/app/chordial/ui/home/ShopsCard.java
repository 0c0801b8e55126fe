package app.chordial.ui.home;

import app.chordial.ui.home.Shops.Known;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Dialogs;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shops to open: those of before, the sample, a new one, one in a folder. */
final class ShopsCard {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Shops shops;
  private final VBox rows = new VBox();
  private final Label none = Words.fine(Texts.text("home.recent.none"));
  private final NewShopForm form;
  private final Button sample;
  private final Card card;

  ShopsCard(Shops shops, Dialogs dialogs, Path usualFolder) {
    this.shops = shops;
    form = new NewShopForm(shops, dialogs, usualFolder);
    rows.getStyleClass().add(Styles.ROWS);
    sample = Buttons.quiet(Texts.text("home.sample"), Icon.SHOP, shops::openSample);
    Button made = Buttons.quiet(Texts.text("home.new"), Icon.ADD, this::toggle);
    Button folder =
        Buttons.quiet(
            Texts.text("home.folder"),
            Icon.FOLDER,
            () -> dialogs.folder(Texts.text("home.folder.choose"), shops::open));
    VBox ways = new VBox(sample, made, form.node(), folder);
    ways.getStyleClass().add("home-ways");
    for (Button button : new Button[] {sample, made, folder}) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setAlignment(Pos.CENTER_LEFT);
    }
    showForm(false);
    card = Card.titled(Texts.text("home.shops"), rows, none, ways);
    shops.recentProperty().subscribe(_ -> show());
    shops.openProperty().subscribe(_ -> show());
  }

  Node node() {
    return card;
  }

  /** Opens the form for a new shop. */
  void begin() {
    showForm(true);
    form.focus();
  }

  private void toggle() {
    if (form.node().isVisible()) {
      showForm(false);
    } else {
      begin();
    }
  }

  private void showForm(boolean isShown) {
    form.node().setVisible(isShown);
    form.node().setManaged(isShown);
  }

  private void show() {
    List<Known> known = shops.recentProperty().get();
    rows.getChildren().setAll(known.stream().map(this::row).toList());
    boolean isListed = known.stream().anyMatch(one -> one.folder().equals(shops.sampleFolder()));
    sample.setVisible(!isListed);
    sample.setManaged(!isListed);
    none.setVisible(rows.getChildren().isEmpty());
    none.setManaged(rows.getChildren().isEmpty());
    showForm(false);
  }

  private Node row(Known known) {
    var open = shops.openProperty().get();
    boolean isOpen = open != null && open.workspace().folder().equals(known.folder());
    Label place =
        Words.plain(
            known.isThere() ? known.folder().toString() : Texts.text("home.recent.gone"),
            Styles.SMALL,
            Styles.QUIET);
    place.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
    VBox words = new VBox(Words.plain(known.name(), Styles.STRONG), place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icon.SHOP.node(), words);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    if (isOpen) {
      Label opened = Words.plain(Texts.text("home.recent.open"), Styles.SMALL, Styles.QUIET);
      opened.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(opened);
    }
    Button row = new Button();
    row.setGraphic(line);
    row.getStyleClass().setAll("home-shop", Styles.ROW);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    row.setAccessibleText(Texts.text("home.recent.do", known.name()));
    row.setDisable(!known.isThere());
    row.setOnAction(_ -> shops.open(known.folder()));
    row.pseudoClassStateChanged(CURRENT, isOpen);
    line.prefWidthProperty().bind(row.widthProperty().subtract(18));
    row.setTooltip(new Tooltip(known.folder().toString()));
    HBox.setHgrow(row, Priority.ALWAYS);
    Button forget =
        Buttons.icon(
            Icon.CLOSE,
            Texts.text("home.recent.forget", known.name()),
            () -> shops.forget(known.folder()));
    HBox both = new HBox(row, forget);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}
