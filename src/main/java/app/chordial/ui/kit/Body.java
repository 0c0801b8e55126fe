package app.chordial.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What a screen is made of, from its header down, with the usual margins. */
public final class Body extends VBox {

  public Body(Node... nodes) {
    getStyleClass().add(Styles.BODY);
    getChildren().addAll(nodes);
  }

  /** This body in a pane that scrolls up and down where it is too tall, and fills it otherwise. */
  public ScrollPane scrolling() {
    ScrollPane pane = new ScrollPane(this);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }
}
