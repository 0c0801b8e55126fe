package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.message.Theme;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import app.chordial.ui.messages.Picked.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The theme that a message is under, and the theme itself to be changed in place. */
final class ThemeRow extends HBox {

  private final MessagesModel model;
  private final OneOf themes;
  private final Typed name;
  private final Typed subject;
  private final OneOf kind;
  private final ValueField<Double> spacing = ValueField.number(0, 365, 0, 1);
  private final Button delete;
  private final VBox editor;
  private String current = "";
  private boolean isShowing;

  ThemeRow(MessagesModel model) {
    super(4);
    this.model = model;
    themes =
        new OneOf(text("messages.theme"), id -> model.edit("theme", draft -> draft.theme = id));
    name = Typed.line(text("messages.theme.name"), 0, words -> change("name", words));
    subject = Typed.line(text("messages.theme.subject"), 0, words -> change("subject", words));
    kind = new OneOf(text("messages.theme.kind"), this::changeKind);
    spacing.onEdit(this::changeSpacing);
    delete = Buttons.quiet(text("messages.theme.delete"), Icon.DELETE, () -> {});
    editor = layOutEditor();
    Button edit =
        Buttons.icon(
            Icon.EDIT,
            text("messages.theme.edit"),
            () -> {
              editor.setVisible(!editor.isVisible());
              editor.setManaged(editor.isVisible());
            });
    Button add = Buttons.icon(Icon.ADD, text("messages.theme.add"), model::addTheme);
    HBox.setHgrow(themes, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(themes, edit, add);
  }

  /** The theme's own settings; hidden until they are asked for. */
  VBox editor() {
    return editor;
  }

  void show(String id) {
    isShowing = true;
    current = id;
    themes.show(
        model.design().themes().stream().map(one -> new Choice(one.id(), one.name())).toList(), id);
    Theme theme = model.design().theme(id);
    if (theme != null) {
      name.show(theme.name());
      subject.show(theme.subject());
      kind.show(kinds(), theme.kind().name());
      spacing.show((double) theme.spacingDays());
    }
    List<Theme> empty =
        model.design().themes().stream().filter(one -> model.under(one.id()) == 0).toList();
    delete.setVisible(!empty.isEmpty());
    delete.setManaged(!empty.isEmpty());
    if (!empty.isEmpty()) {
      Theme first = empty.getFirst();
      delete.setText(text("messages.theme.delete-empty", first.name()));
      delete.setOnAction(_ -> model.deleteTheme(first.id()));
    }
    isShowing = false;
  }

  private VBox layOutEditor() {
    VBox kinds = new VBox(4, Words.plain(text("messages.theme.kind"), Styles.FORM_LABEL), kind);
    VBox box =
        new VBox(
            12,
            name,
            kinds,
            subject,
            new Labelled(
                text("messages.theme.spacing"),
                spacing,
                text("messages.theme.spacing.unit"),
                text("messages.theme.spacing.help")),
            delete);
    box.getStyleClass().add("ch-inset");
    box.setVisible(false);
    box.setManaged(false);
    return box;
  }

  private static List<Choice> kinds() {
    return Stream.of(Theme.Kind.values())
        .map(
            one ->
                new Choice(
                    one.name(), text("messages.theme.kind." + one.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  private void change(String field, String words) {
    if (!isShowing && !current.isEmpty()) {
      model.editTheme(
          field,
          old ->
              field.equals("name")
                  ? new Theme(old.id(), words, old.kind(), old.subject(), old.spacingDays())
                  : new Theme(old.id(), old.name(), old.kind(), words, old.spacingDays()));
    }
  }

  private void changeKind(String id) {
    model.editTheme(
        "kind",
        old ->
            new Theme(
                old.id(), old.name(), Theme.Kind.valueOf(id), old.subject(), old.spacingDays()));
  }

  private void changeSpacing(double days) {
    model.editTheme(
        "spacing", old -> new Theme(old.id(), old.name(), old.kind(), old.subject(), (int) days));
  }
}
