package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.MessageLint;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.DateField;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import app.chordial.ui.messages.Picked.Choice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything about one message, in four cards. */
final class MessageForm extends VBox {

  private static final int GOOD_PREHEADER = 90;
  private static final long MOST_WORTH = 1_000_00;
  private static final double PURPOSE = 116;

  private final MessagesModel model;
  private final Choices choices;
  private final Typed name;
  private final OneOf purpose;
  private final ThemeRow theme;
  private final Typed subject;
  private final Typed preheader;
  private final Typed body;
  private final Typed link;
  private final Typed call;
  private final Picked interests;
  private final CheckBox forEveryone = new CheckBox(text("messages.for-everyone"));
  private final OneOf audience;
  private final DateField from = new DateField();
  private final DateField to = new DateField();
  private final ValueField<Double> spacing = ValueField.number(0, 730, 0, 1);
  private final Picked products;
  private final ValueField<Double> block = ValueField.number(0, 3650, 0, 5);
  private final ValueField<Long> value;
  private final ValueField<Double> discount = ValueField.number(0, 100, 0, 5);
  private final Picked never;
  private final OneOf after;
  private boolean isShowing;

  MessageForm(MessagesModel model) {
    super(16);
    this.model = model;
    choices = new Choices(model);
    name = typed("name", 0, (draft, words) -> draft.name = words);
    purpose =
        new OneOf(
            text("messages.purpose"),
            id -> edit("purpose", draft -> draft.purpose = Message.Purpose.valueOf(id)));
    purpose.setPrefWidth(PURPOSE);
    purpose.setMinWidth(PURPOSE);
    theme = new ThemeRow(model);
    subject = typed("subject", MessageLint.LONG_SUBJECT, (draft, words) -> draft.subject = words);
    preheader = typed("preheader", GOOD_PREHEADER, (draft, words) -> draft.preheader = words);
    body = body();
    link = typed("link", 0, (draft, words) -> draft.link = words);
    call = typed("call", 0, (draft, words) -> draft.callToAction = words);
    interests =
        picked(
            "interests",
            choices::findInterests,
            choices::interest,
            (draft, ids) -> draft.interests = ids);
    audience =
        new OneOf(
            text("messages.audience"),
            id -> edit("audience", draft -> draft.audience = id.isEmpty() ? null : id));
    products =
        picked(
            "products",
            choices::findProducts,
            model::product,
            (draft, ids) -> draft.products = ids);
    value = ValueField.money(model.currency(), -MOST_WORTH, MOST_WORTH);
    never =
        picked(
            "never",
            choices::findMessages,
            choices::message,
            (draft, ids) -> draft.neverWith = ids);
    after =
        new OneOf(
            text("messages.after"),
            id -> edit("after", draft -> draft.onlyAfter = id.isEmpty() ? null : id));
    listen();
    getChildren().addAll(says(), whom(), sells(), meets());
  }

  private void listen() {
    forEveryone.setOnAction(
        _ -> edit("everyone", draft -> draft.isForEveryone = forEveryone.isSelected()));
    from.onEdit(day -> edit("from", draft -> draft.from = day));
    to.onEdit(day -> edit("to", draft -> draft.to = day));
    spacing.onEdit(days -> edit("spacing", draft -> draft.spacingDays = days.intValue()));
    block.onEdit(days -> edit("block", draft -> draft.blockDays = days.intValue()));
    value.onEdit(minor -> edit("value", draft -> draft.valueMinor = minor));
    discount.onEdit(share -> edit("discount", draft -> draft.discount = share / 100));
  }

  /** Shows a message; what is being typed stays as it is. */
  void show(Message message) {
    isShowing = true;
    name.show(message.name());
    purpose.show(Choices.purposes(), message.purpose().name());
    theme.show(message.theme());
    subject.show(message.subject());
    preheader.show(message.preheader());
    body.show(message.body());
    link.show(message.link());
    call.show(message.callToAction());
    interests.show(message.interests());
    forEveryone.setSelected(message.isForEveryone());
    audience.show(
        choices.segments(), message.audience() == null ? Choices.NONE : message.audience());
    from.show(message.from());
    to.show(message.to());
    spacing.show((double) message.spacingDays());
    products.show(message.products());
    block.show((double) message.blockDays());
    value.show(message.valueMinor());
    discount.show(message.discount() * 100);
    never.show(message.neverWith());
    after.show(
        choices.others(message.id()),
        message.onlyAfter() == null ? Choices.NONE : message.onlyAfter());
    isShowing = false;
  }

  /** Gives the keyboard to the name, to be changed at once. */
  void focusName() {
    name.field().requestFocus();
    name.field().selectAll();
  }

  private Card says() {
    return Card.titled(
        text("messages.says"),
        name,
        new HBox(16, above(text("messages.purpose"), purpose), wide(text("messages.theme"), theme)),
        theme.editor(),
        subject,
        preheader,
        body,
        new HBox(16, grown(link), grown(call)));
  }

  private Card whom() {
    Label dash = Words.quiet(text("messages.until"));
    HBox valid = new HBox(8, from, dash, to);
    valid.setAlignment(Pos.CENTER_LEFT);
    from.setAccessibleText(text("messages.from"));
    to.setAccessibleText(text("messages.to"));
    return Card.titled(
        text("messages.whom"),
        above(text("messages.interests"), interests),
        forEveryone,
        wide(text("messages.audience"), audience),
        wide(text("messages.valid"), valid),
        labelled("spacing", spacing));
  }

  private Card sells() {
    return Card.titled(
        text("messages.sells"),
        above(text("messages.products"), products),
        labelled("block", block),
        labelled("value", value),
        labelled("discount", discount));
  }

  private Card meets() {
    return Card.titled(
        text("messages.meets"),
        above(text("messages.never"), never),
        wide(text("messages.after"), after));
  }

  private Typed body() {
    TextArea area = new TextArea();
    area.setPrefRowCount(9);
    area.setWrapText(true);
    area.getStyleClass().add("ch-code");
    return new Typed(
        text("messages.body"), area, 0, words -> edit("body", draft -> draft.body = words));
  }

  private interface Change<T> {
    void make(Draft draft, T value);
  }

  private Typed typed(String field, int good, Change<String> change) {
    return Typed.line(
        text("messages." + field), good, words -> edit(field, draft -> change.make(draft, words)));
  }

  private Picked picked(
      String field,
      Function<String, List<Choice>> finder,
      Function<String, String> nameOf,
      Change<List<String>> change) {
    return new Picked(
        text("messages." + field + ".prompt"),
        finder,
        nameOf,
        ids -> edit(field, draft -> change.make(draft, ids)));
  }

  private void edit(String field, Consumer<Draft> change) {
    if (!isShowing) {
      model.edit(field, change);
    }
  }

  private static Labelled labelled(String field, Node node) {
    return new Labelled(
        text("messages." + field),
        node,
        text("messages." + field + ".unit"),
        text("messages." + field + ".help"));
  }

  private static VBox above(String words, Node field) {
    return new VBox(4, Words.plain(words, Styles.FORM_LABEL), field);
  }

  private static VBox wide(String words, Node field) {
    return grown(above(words, field));
  }

  private static <T extends Node> T grown(T node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof VBox box) {
      box.setPrefWidth(100);
      box.setMinWidth(0);
    }
    return node;
  }
}
