package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.Ids;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be done to the messages and themes of a design, each as one edit. */
final class MessageEdits {

  private static final int SPACING_DAYS = 7;

  private MessageEdits() {}

  /**
   * A new message behind all others.
   *
   * @param theme that it is under; empty for a first theme, made with it
   */
  static Edit add(String id, String name, String theme) {
    return Edit.of(
        text("messages.add"),
        design -> {
          Design ready = theme.isEmpty() ? withFirstTheme(design) : design;
          String under = theme.isEmpty() ? ready.themes().getFirst().id() : theme;
          return ready.withMessages(with(ready.messages(), Draft.fresh(id, name, under)));
        });
  }

  private static Design withFirstTheme(Design design) {
    String name = text("messages.first-theme");
    return design.withThemes(List.of(fresh(Ids.ofTheme(name, design), name)));
  }

  private static Theme fresh(String id, String name) {
    return new Theme(id, name, Theme.Kind.TOPICAL, "", SPACING_DAYS);
  }

  /** A copy right behind the message that it is of. */
  static Edit copy(Message of, Message copy) {
    return Edit.of(
        text("messages.duplicate.edit", of.name()),
        design -> {
          List<Message> all = new ArrayList<>(design.messages());
          all.add(all.indexOf(of) + 1, copy);
          return design.withMessages(all);
        });
  }

  /** A message out of the design, and out of what other messages say of it. */
  static Edit delete(Message gone) {
    String id = gone.id();
    return Edit.of(
        text("messages.delete.edit", gone.name()),
        design ->
            design.withMessages(
                design.messages().stream()
                    .filter(one -> !one.id().equals(id))
                    .map(one -> without(one, id))
                    .toList()));
  }

  private static Message without(Message message, String id) {
    return Draft.of(
        message,
        other -> {
          other.mayMeet(id);
          other.onlyAfter = id.equals(message.onlyAfter()) ? null : message.onlyAfter();
        });
  }

  /**
   * A change of one field of a message.
   *
   * @param field names the field in texts, and merges edits of one field
   */
  static Edit change(String id, String field, Consumer<Draft> change) {
    return Edit.merging(
        text("messages." + field + ".edit"),
        "message." + id + "." + field,
        design -> design.withMessage(id, message -> Draft.of(message, change)));
  }

  /** A change of one field of a theme, in its place. */
  static Edit changeTheme(String id, String field, UnaryOperator<Theme> change) {
    return Edit.merging(
        text("messages.theme." + field + ".edit"),
        "theme." + id + "." + field,
        design ->
            design.withThemes(
                design.themes().stream()
                    .map(one -> one.id().equals(id) ? change.apply(one) : one)
                    .toList()));
  }

  /** A new theme, with a message under it. */
  static Edit addTheme(String id, String name, String message) {
    return Edit.of(
        text("messages.theme.add"),
        design ->
            design
                .withThemes(with(design.themes(), fresh(id, name)))
                .withMessage(message, one -> Draft.of(one, draft -> draft.theme = id)));
  }

  static Edit deleteTheme(String id) {
    return Edit.of(
        text("messages.theme.delete"),
        design ->
            design.withThemes(
                design.themes().stream().filter(one -> !one.id().equals(id)).toList()));
  }

  private static <T> List<T> with(List<T> all, T more) {
    return Stream.concat(all.stream(), Stream.of(more)).toList();
  }
}
