package app.chordial.ui.segments;

import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with one node of a rule, as a menu: the twin of every drag. */
final class NodeMenu {

  private final RuleModel model;
  private final RulePath path;

  NodeMenu(RuleModel model, RulePath path) {
    this.model = model;
    this.path = path;
  }

  /** The button that opens it. */
  Button button() {
    Button button = Buttons.icon(Icon.MORE, Texts.text("segments.node.menu"), () -> {});
    button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 4));
    return button;
  }

  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    boolean isGroup = RuleEdits.group(RuleEdits.at(model.ruleProperty().get(), path)) != null;
    boolean isRoot = path.steps().isEmpty();
    if (!isRoot) {
      menu.getItems()
          .addAll(
              item("up", Icon.LEFT, () -> model.up(path)),
              item("down", Icon.DOWN, () -> model.down(path)),
              item("duplicate", Icon.COPY, () -> model.duplicate(path)),
              new SeparatorMenuItem());
    }
    for (Group group : List.of(Group.ALL, Group.ANY, Group.NONE)) {
      menu.getItems()
          .add(item("wrap." + Pieces.lower(group), Icon.ADD, () -> model.wrap(path, group)));
    }
    if (isGroup && !isRoot) {
      menu.getItems().add(item("dissolve", Icon.CLOSE, () -> model.dissolve(path)));
    }
    menu.getItems()
        .addAll(new SeparatorMenuItem(), item("remove", Icon.DELETE, () -> model.remove(path)));
    return menu;
  }

  private static MenuItem item(String key, Icon icon, Runnable act) {
    MenuItem item = new MenuItem(Texts.text("segments.node." + key), icon.node());
    item.setOnAction(_ -> act.run());
    return item;
  }
}
