package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.ui.messages.Picked.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the fields of a message let choose from, by the names of the design. */
record Choices(MessagesModel model) {

  /** Stands for no choice. */
  static final String NONE = "";

  static List<Choice> purposes() {
    return Stream.of(Message.Purpose.values())
        .map(
            one ->
                new Choice(
                    one.name(), text("messages.purpose." + one.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** The segments that a message can be for alone. */
  List<Choice> segments() {
    return Stream.concat(
            Stream.of(new Choice(NONE, text("messages.audience.all"))),
            model.design().segments().stream().map(one -> new Choice(one.id(), one.name())))
        .toList();
  }

  /** The messages that another can come after. */
  List<Choice> others(String id) {
    return Stream.concat(
            Stream.of(new Choice(NONE, text("messages.after.none"))),
            model.design().messages().stream()
                .filter(one -> !one.id().equals(id))
                .map(one -> new Choice(one.id(), one.name())))
        .toList();
  }

  List<Choice> findInterests(String wanted) {
    return fitting(
        wanted, model.design().interests().stream().map(one -> new Choice(one.id(), one.name())));
  }

  List<Choice> findProducts(String wanted) {
    return model.products(wanted).stream().map(one -> new Choice(one.key(), one.title())).toList();
  }

  List<Choice> findMessages(String wanted) {
    Message own = model.chosenProperty().get();
    return fitting(
        wanted,
        model.design().messages().stream()
            .filter(one -> own == null || !one.id().equals(own.id()))
            .map(one -> new Choice(one.id(), one.name())));
  }

  private static List<Choice> fitting(String wanted, Stream<Choice> all) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    return all.filter(one -> one.name().toLowerCase(Locale.ROOT).contains(lower))
        .limit(10)
        .toList();
  }

  /** What an interest is called. */
  String interest(String id) {
    Design design = model.design();
    var interest = design.interest(id);
    return interest == null ? id : interest.name();
  }

  /** What a message is called. */
  String message(String id) {
    Message message = model.design().message(id);
    return message == null ? id : message.name();
  }
}
