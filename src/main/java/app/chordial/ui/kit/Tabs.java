package app.chordial.ui.kit;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice of a few views of one thing; exactly one is chosen. */
public final class Tabs extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);

  public Tabs(List<String> words) {
    getStyleClass().add(Styles.TABS);
    words.forEach(this::add);
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              } else {
                chosen.set(group.getToggles().indexOf(now));
              }
            });
    chosen.addListener((_, _, now) -> group.getToggles().get(now.intValue()).setSelected(true));
    group.getToggles().getFirst().setSelected(true);
  }

  public Tabs(String... words) {
    this(List.of(words));
  }

  /** The index of the chosen view. */
  public IntegerProperty chosenProperty() {
    return chosen;
  }

  /** Changes the words of one view, such as its count. */
  public void words(int index, String words) {
    ((ToggleButton) group.getToggles().get(index)).setText(words);
  }

  private void add(String words) {
    ToggleButton tab = new ToggleButton(words);
    tab.getStyleClass().setAll(Styles.TAB);
    tab.setToggleGroup(group);
    tab.setMinWidth(USE_PREF_SIZE);
    getChildren().add(tab);
  }
}
