package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.design.Ids;
import app.chordial.job.Planners;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.ui.preview.Known;
import app.chordial.ui.workbench.Dialogs;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the message screen shows and does. */
final class MessagesModel {

  private static final int MOST_FOUND = 8;

  private final Session session;
  private final Dialogs dialogs;
  private final ReadOnlyObjectWrapper<@Nullable Message> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final LibraryModel library;
  private final ReaderModel reader;
  private String chosenId = "";
  private boolean isOpen;

  MessagesModel(Workbench bench, Planners planners, Known known) {
    session = bench.session();
    dialogs = bench.dialogs();
    library = new LibraryModel(bench, planners);
    reader = new ReaderModel(session, bench.background(), known);
    session.designProperty().subscribe(_ -> changed());
    session.snapshotProperty().subscribe(_ -> arrived());
  }

  /** The message that is written, or null. */
  ReadOnlyObjectProperty<@Nullable Message> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The library of messages, with what is said of each. */
  LibraryModel library() {
    return library;
  }

  Design design() {
    return session.design();
  }

  String currency() {
    return session.currency();
  }

  void open() {
    isOpen = true;
    library.open(true);
    arrived();
    changed();
  }

  void close() {
    isOpen = false;
    library.open(false);
  }

  void choose(String id) {
    if (!id.equals(chosenId)) {
      session.endMerging();
    }
    chosenId = id;
    show();
  }

  /** Begins a new message under the theme of the one chosen and chooses it. */
  void add() {
    Design design = session.design();
    Message near = chosen.get();
    String theme =
        near != null
            ? near.theme()
            : design.themes().isEmpty() ? "" : design.themes().getFirst().id();
    String name = text("messages.new");
    String id = Ids.ofMessage(name, design);
    library.showAll();
    chosenId = id;
    session.apply(MessageEdits.add(id, name, theme));
  }

  /** Adds a copy behind the message and chooses it. */
  void duplicate(String id) {
    Message of = session.design().message(id);
    if (of == null) {
      return;
    }
    String name = text("messages.copy-of", of.name());
    String free = Ids.ofMessage(name, session.design());
    Message message =
        Draft.of(
            of,
            copy -> {
              copy.name = name;
              copy.id = free;
            });
    chosenId = message.id();
    session.apply(MessageEdits.copy(of, message));
  }

  /** Takes a message out of the design, and out of what other messages say of it. */
  void delete(String id) {
    Message gone = session.design().message(id);
    if (gone == null) {
      return;
    }
    List<Message> all = session.design().messages();
    int at = all.indexOf(gone);
    chosenId = all.size() < 2 ? "" : all.get(at + 1 < all.size() ? at + 1 : at - 1).id();
    session.apply(MessageEdits.delete(gone));
    dialogs.tell(
        text("messages.deleted", gone.name()),
        text("messages.undo"),
        () -> {
          chosenId = id;
          session.undo();
        });
  }

  /**
   * Changes the chosen message.
   *
   * @param field names the field in texts, and merges edits of one field
   */
  void edit(String field, Consumer<Draft> change) {
    session.apply(MessageEdits.change(chosenId, field, change));
  }

  /** Changes the theme of the chosen message in place. */
  void editTheme(String field, UnaryOperator<Theme> change) {
    Message message = chosen.get();
    if (message != null) {
      session.apply(MessageEdits.changeTheme(message.theme(), field, change));
    }
  }

  /** Adds a theme and puts the chosen message under it. */
  void addTheme() {
    String name = text("messages.theme.new");
    String id = Ids.ofTheme(name, session.design());
    session.apply(MessageEdits.addTheme(id, name, chosenId));
  }

  /** How many messages are under a theme. */
  long under(String theme) {
    return session.design().messages().stream().filter(one -> one.theme().equals(theme)).count();
  }

  /** Takes away a theme that no message is under. */
  void deleteTheme(String id) {
    if (under(id) == 0) {
      session.apply(MessageEdits.deleteTheme(id));
    }
  }

  /** What is wrong with the chosen message. */
  List<Problem> problems() {
    return library.problems(chosenId);
  }

  /** A few products whose title or key fits. */
  List<Product> products(String wanted) {
    Snapshot snapshot = session.snapshot();
    String lower = wanted.toLowerCase(Locale.ROOT);
    return snapshot == null
        ? List.of()
        : snapshot.audience().catalogue().products().stream()
            .filter(
                one ->
                    one.title().toLowerCase(Locale.ROOT).contains(lower)
                        || one.key().toLowerCase(Locale.ROOT).contains(lower))
            .limit(MOST_FOUND)
            .toList();
  }

  /** What a product's key is called; the key itself where the shop does not know it. */
  String product(String key) {
    Snapshot snapshot = session.snapshot();
    int index = snapshot == null ? -1 : snapshot.audience().catalogue().product(key);
    return snapshot == null || index < 0
        ? key
        : snapshot.audience().catalogue().products().get(index).title();
  }

  /** As whom the chosen message is read. */
  ReaderModel reader() {
    return reader;
  }

  private void changed() {
    library.changed();
    show();
  }

  /** Customers are there, or gone, or seen as of another day. */
  private void arrived() {
    Snapshot snapshot = session.snapshot();
    if (snapshot != null && isOpen) {
      reader.readAsAnybody(snapshot);
    }
    library.arrived();
  }

  private void show() {
    Design design = session.design();
    Message now = design.message(chosenId);
    if (now == null && !design.messages().isEmpty()) {
      now = design.messages().getFirst();
      chosenId = now.id();
    }
    chosen.set(now);
    reader.show(now);
  }
}
