package app.chordial.ui.preview;

import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tabs;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Theme;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Background;
import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as it will look: on a telephone, on a desk, on a dark screen, and as plain text.
 *
 * <p>The page runs no scripts and reaches no network. Making the first one takes a second, so it is
 * made a little after it is first needed.
 */
public final class EmailPane extends VBox {

  private static final Duration IDLE = Duration.ofMillis(120);
  private static final double PHONE = 390;
  private static final double DESK = 720;
  private static final int TEXT = 2;

  private final Background background;
  private final String key;
  private final Label subject = Words.strong("");
  private final Label preheader = Words.plain("", Styles.FINE, Styles.QUIET);
  private final Chip theme = new Chip("", Tone.GOOD);
  private final Tabs shape =
      new Tabs(
          Texts.text("preview.phone"), Texts.text("preview.desktop"), Texts.text("preview.text"));
  private final ToggleButton dark = new ToggleButton(Texts.text("preview.dark"));
  private final TextArea plain = new TextArea();
  private final StackPane stage = new StackPane();
  private @Nullable WebView page;
  private @Nullable Letter letter;

  /**
   * @param key of this pane's waiting, one for each pane of the window
   */
  public EmailPane(Background background, String key, ObservableValue<Theme> look) {
    this.background = background;
    this.key = key;
    getStyleClass().addAll(Styles.CARD, "ch-mail");
    getStylesheets().add(Theme.sheet("preview"));
    plain.setEditable(false);
    plain.setWrapText(true);
    plain.setAccessibleText(Texts.text("preview.text"));
    plain.getStyleClass().add("ch-mail-text");
    dark.getStyleClass().setAll(Styles.TAB);
    dark.setMinWidth(USE_PREF_SIZE);
    dark.setSelected(look.getValue().isDark());
    look.addListener((_, _, now) -> dark.setSelected(now.isDark()));
    dark.selectedProperty().addListener((_, _, _) -> refresh());
    shape.chosenProperty().addListener((_, _, _) -> refresh());
    subject.setMinWidth(0);
    preheader.setMinWidth(0);
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.getStyleClass().add("ch-mail-stage");
    stage.setMinHeight(160);
    getChildren().addAll(header(), stage);
    refresh();
  }

  /** Shows a letter. */
  public void show(Letter shown) {
    letter = shown;
    refresh();
  }

  /** Shows, in place of a letter, why there is none. */
  public void show(Node instead) {
    letter = null;
    refresh();
    stage.getChildren().setAll(instead);
  }

  /** The telephone is what it shows first; a narrow place may want only that. */
  public void shape(int index) {
    shape.chosenProperty().set(index);
  }

  private VBox header() {
    HBox views = new HBox(8, shape, dark);
    views.setAlignment(Pos.CENTER_RIGHT);
    views.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, subject, theme);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox second = new HBox(8, preheader, Words.spring(), views);
    second.setAlignment(Pos.CENTER_LEFT);
    VBox header = new VBox(4, first, second);
    header.getStyleClass().add("ch-mail-header");
    header.setMinHeight(USE_PREF_SIZE);
    return header;
  }

  private void refresh() {
    Letter now = letter;
    boolean isThere = now != null;
    shape.setDisable(!isThere);
    dark.setDisable(!isThere || shape.chosenProperty().get() == TEXT);
    theme.setVisible(now != null && !now.theme().isEmpty());
    theme.setManaged(theme.isVisible());
    if (now == null) {
      subject.setText(Texts.text("preview.no-email"));
      preheader.setText("");
      stage.getChildren().clear();
      return;
    }
    subject.setText(now.email().subject());
    preheader.setText(now.email().preheader());
    theme.say(now.theme(), Tone.GOOD);
    if (shape.chosenProperty().get() == TEXT) {
      plain.setText(now.email().text());
      plain.setMaxWidth(DESK);
      stage.getChildren().setAll(plain);
    } else {
      load(now);
    }
  }

  private void load(Letter now) {
    WebView web = page;
    if (web == null) {
      Label waiting = Words.quiet(Texts.text("preview.rendering"));
      stage.getChildren().setAll(waiting);
      background.later(key, IDLE, this::make);
      return;
    }
    web.setMaxWidth(shape.chosenProperty().get() == 0 ? PHONE : DESK);
    web.setAccessibleText(now.email().subject());
    stage.getChildren().setAll(List.of(web));
    web.getEngine().loadContent(SafePage.of(now.email().html(), now.badges(), dark.isSelected()));
  }

  private void make() {
    if (page == null) {
      WebView web = new WebView();
      web.getEngine().setJavaScriptEnabled(false);
      web.setContextMenuEnabled(false);
      web.setMinSize(0, 0);
      page = web;
    }
    Letter now = letter;
    if (now != null && shape.chosenProperty().get() != TEXT) {
      load(now);
    }
  }
}
