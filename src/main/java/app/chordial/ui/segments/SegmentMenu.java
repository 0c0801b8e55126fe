package app.chordial.ui.segments;

import app.chordial.segment.Segment;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Navigator;
import app.chordial.work.Where;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with one segment. */
record SegmentMenu(SegmentsModel model, Navigator navigator, Segment segment) {

  Button button() {
    Button button = Buttons.icon(Icon.MORE, Texts.text("segments.menu", segment.name()), () -> {});
    button.setOnAction(_ -> menu().show(button, Side.BOTTOM, 0, 4));
    return button;
  }

  ContextMenu menu() {
    return new ContextMenu(
        item("open", Icon.EDIT, () -> open(segment.id())),
        item("duplicate", Icon.COPY, () -> open(model.duplicate(segment.id()))),
        item("delete", Icon.DELETE, () -> model.delete(segment.id())));
  }

  void open(String id) {
    navigator.open(Where.at(Where.Place.SEGMENTS, id));
  }

  private static MenuItem item(String key, Icon icon, Runnable act) {
    MenuItem item = new MenuItem(Texts.text("segments.menu." + key), icon.node());
    item.setOnAction(_ -> act.run());
    return item;
  }
}
