package app.chordial.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One matter on a quiet surface: a title, what stands beside it, and the matter. */
public final class Card extends VBox {

  private final Label title = Words.plain("", Styles.CARD_TITLE);
  private final HBox header = new HBox(title);

  /** A card without a title. */
  public Card(Node... content) {
    getStyleClass().add(Styles.CARD);
    setAccessibleRole(AccessibleRole.PARENT);
    header.getStyleClass().add(Styles.LINE);
    header.setAlignment(Pos.CENTER_LEFT);
    header.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(content);
  }

  public static Card titled(String words, Node... content) {
    Card card = new Card(content);
    card.title(words);
    return card;
  }

  public void title(String words) {
    title.setText(words);
    setAccessibleText(words);
    if (!getChildren().contains(header)) {
      getChildren().addFirst(header);
    }
  }

  /** Puts nodes beside the title, at the left. */
  public Card beside(Node... nodes) {
    header.getChildren().addAll(nodes);
    return this;
  }

  /** Puts nodes at the right end of the title's line. */
  public Card trailing(Node... nodes) {
    header.getChildren().add(Words.spring());
    header.getChildren().addAll(nodes);
    return this;
  }

  /** Replaces what stands below the title. */
  public void content(Node... nodes) {
    getChildren().removeIf(node -> !node.equals(header));
    getChildren().addAll(nodes);
  }
}
