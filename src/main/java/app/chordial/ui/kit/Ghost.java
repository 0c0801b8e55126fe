package app.chordial.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The picture of what is lifted: itself where it is small, its words where it is large. */
final class Ghost {

  private static final double LARGEST = 480;
  private static final double TALLEST = 72;
  private static final double TILT = -1.5;

  private final Layers layers;
  private final StackPane node = new StackPane();
  private final Label copies = new Label("+");

  Ghost(Layers layers, Node source, Load load) {
    this.layers = layers;
    node.getStyleClass().add(Styles.GHOST);
    node.setRotate(TILT);
    node.setMouseTransparent(true);
    node.getChildren().addAll(picture(source, load), copies);
    copies.getStyleClass().add(Styles.STRONG);
    copies.setVisible(false);
    StackPane.setAlignment(copies, javafx.geometry.Pos.TOP_RIGHT);
    layers.floating().getChildren().add(node);
  }

  void moveTo(double sceneX, double sceneY, boolean isCopy) {
    Point2D at = layers.floating().sceneToLocal(sceneX, sceneY);
    node.relocate(at.getX() + 8, at.getY() + 8);
    copies.setVisible(isCopy);
  }

  void gone() {
    layers.floating().getChildren().remove(node);
  }

  private static Node picture(Node source, Load load) {
    double width = source.getLayoutBounds().getWidth();
    double height = source.getLayoutBounds().getHeight();
    if (width > LARGEST || height > TALLEST || width < 1) {
      return new Label(load.words(), Icon.HANDLE.node());
    }
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return new ImageView(source.snapshot(clear, null));
  }
}
