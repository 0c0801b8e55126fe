package app.chordial.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A person in a list: the first letters of the name in a circle. */
public final class Initials extends Label {

  public Initials(String name) {
    super(of(name));
    getStyleClass().add(Styles.INITIALS);
    setAccessibleRole(AccessibleRole.NODE);
  }

  /** At most two first letters: of the first and of the last word. */
  static String of(String name) {
    List<String> words =
        Stream.of(name.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    Stream<String> chosen =
        words.size() < 2 ? words.stream() : Stream.of(words.getFirst(), words.getLast());
    return chosen
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Formats.locale()))
        .collect(Collectors.joining());
  }
}
