package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * What a person sees of a scene whose picture was taken: its words and where they stand, and how
 * bright it is. Call it on the toolkit's thread.
 */
public final class Seen {

  private record Word(String text, Bounds bounds) {}

  private final Scene scene;
  private final BufferedImage picture;
  private final List<Word> words = new ArrayList<>();

  private Seen(Scene scene, BufferedImage picture) {
    this.scene = scene;
    this.picture = picture;
  }

  /**
   * @param picture of the scene as it is
   */
  public static Seen of(Scene scene, BufferedImage picture) {
    Seen seen = new Seen(scene, picture);
    seen.read(scene.getRoot());
    return seen;
  }

  private void read(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof TextInputControl field) {
      // What is longer than its field can be scrolled to.
      words.add(new Word(field.getText(), field.localToScene(field.getLayoutBounds())));
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      words.add(new Word(text.getText(), text.localToScene(text.getLayoutBounds())));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::read);
    }
  }

  /** All words, as they are drawn. */
  public List<String> texts() {
    return words.stream().map(Word::text).toList();
  }

  /** Words that begin or end beyond an edge at the side, where nobody can read them. */
  public List<String> beyondTheSides() {
    return words.stream()
        .filter(word -> word.bounds.getMinX() < -1 || word.bounds.getMaxX() > scene.getWidth() + 1)
        .map(Word::text)
        .toList();
  }

  /** How much of the width words reach, 0 to 1. */
  public double reach() {
    return words.stream().mapToDouble(word -> word.bounds.getMaxX()).max().orElse(0)
        / scene.getWidth();
  }

  /** Found as bright or as dark as a look is. */
  public Seen in(Theme theme) {
    switch (theme) {
      case LIGHT -> assertThat(brightness()).isGreaterThan(0.6);
      case DARK -> assertThat(brightness()).isLessThan(0.3);
    }
    return this;
  }

  /** The mean of all pixels, 0 for black to 1 for white. */
  private double brightness() {
    double sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
      }
    }
    return sum / (3.0 * 255 * picture.getWidth() * picture.getHeight());
  }
}
